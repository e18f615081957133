using System.CommandLine;
using GroupTherapy.Tool.Commands;
using GroupTherapy.Tool.Input;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool;

/// <summary>The <c>grouptherapy</c> command.</summary>
internal static class Tool
{
    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand("Clinical rules for online group therapy. It informs a clinician; it never decides for one.")
        {
            ScreenCommand.Create(console),
            RulesCommand.Create(console),
        };
        var parsed = root.Parse(args);
        var json = args.Contains("--json");
        try
        {
            if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
                throw new InputException([.. parsed.Errors.Select(error => new Fault("", error.Message, $"see: {NameOf(parsed.CommandResult)} --help"))]);
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = new StreamWriter(console.Out) { AutoFlush = true }, Error = console.Error });
        }
        catch (InputException exception)
        {
            FaultReport.Write(exception.Faults, json, console);
            return ExitStatus.Wrong;
        }
        catch (Exception exception)
        {
            // The message could quote an answer; the type cannot.
            console.Error.WriteLine($"grouptherapy failed: {exception.GetType().Name}. Nothing was evaluated. Please report how to make it happen, without data about a person.");
            return ExitStatus.Failed;
        }
    }

    private static string NameOf(System.CommandLine.Parsing.CommandResult? command) =>
        command?.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "grouptherapy";
}
