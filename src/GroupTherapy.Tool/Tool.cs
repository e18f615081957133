using System.CommandLine;
using System.CommandLine.Help;
using GroupTherapy.Tool.Commands;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool;

/// <summary>The <c>grouptherapy</c> command.</summary>
internal static class Tool
{
    // An argument that begins with @ is what it says, and no file to read arguments from.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, ToolConsole console)
    {
        try
        {
            var parsed = Create(console).Parse(args, Parsing);
            if (CommandFaults.Of(parsed) is { Count: > 0 } faults) throw new InputException(faults);
            using var output = new StreamWriter(console.Out, leaveOpen: true);
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = new TidyWriter(output), Error = console.Error });
        }
        catch (InputException exception)
        {
            FaultReport.Write(exception.Faults, args.Contains("--json"), console);
            return ExitStatus.Wrong;
        }
        catch (Exception exception)
        {
            // The message could quote an answer; the type cannot.
            console.Error.WriteLine($"grouptherapy failed: {exception.GetType().Name}. Do not rely on anything it has printed. Please report how to make it happen, without data about a person.");
            return ExitStatus.Failed;
        }
    }

    /// <summary>A command of its own name: a root command would take that of whatever program runs it.</summary>
    private static Command Create(ToolConsole console)
    {
        var root = new Command("grouptherapy", "Clinical rules for online group therapy. It informs a clinician; it never decides for one.")
        {
            ScreenCommand.Create(console),
            LicensureCommand.Create(console),
            AdmitCommand.Create(console),
            SessionCommand.Create(console),
            BalanceCommand.Create(console),
            ReplayCommand.Create(console),
            JurisdictionsCommand.Create(console),
            RulesCommand.Create(console),
            new HelpOption { Action = new HelpWithExamples(new HelpAction { MaxWidth = console.Width }) },
            new VersionOption(),
        };
        root.Add(CompletionCommand.Create(console));
        root.Add(CompletionCommand.CreateComplete(console, root));
        return root;
    }
}
