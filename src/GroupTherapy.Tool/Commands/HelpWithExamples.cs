using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GroupTherapy.Tool.Commands;

/// <summary>The help of a command, its examples, and what the exit status means.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help is not told what else is wrong with the command.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = Under(parseResult.CommandResult.Command).ToList();
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        output.WriteLine("Exit status:");
        output.WriteLine("  0 evaluated; 2 wrong command or input, nothing was evaluated; 3 failed;");
        output.WriteLine("  1 from rules verify: it does not hold");
        return ExitStatus.Evaluated;
    }

    /// <summary>The command's own examples, or one of each command under it.</summary>
    private static IEnumerable<string> Under(Command command) =>
        command is ExampleCommand own ? own.Examples : command.Subcommands.SelectMany(sub => Under(sub).Take(1));
}
