using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace GroupTherapy.Tool.Commands;

/// <summary>What is wrong with a command as it was typed.</summary>
internal static class CommandFaults
{
    public static IReadOnlyList<Fault> Of(ParseResult parsed)
    {
        if (parsed.Action is not ParseErrorAction) return [];
        var command = parsed.CommandResult.Command;
        var help = $"see: {NameOf(parsed.CommandResult)} --help";
        var known = command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name)).ToList();

        // After a misspelt command nothing else has a meaning; and whoever asks for JSON without a command has only forgotten the command.
        var unknown = command.Subcommands.Count > 0 ? parsed.UnmatchedTokens.Where(token => token != "--json").Take(1) : parsed.UnmatchedTokens;
        if (unknown.Select(token => new Fault("", $"'{HarmlessText.Cut(token, Excerpt.Length)}'", Spelling.Nearest(token, known) is { } near ? $"{near}; {help}" : Expected(command, help))).ToList() is { Count: > 0 } faults) return faults;
        if (command.Subcommands.Count > 0) return [new("", "no command", Expected(command, help))];
        return [.. parsed.Errors.Select(error => new Fault("", error.Message.TrimEnd('.'), help))];
    }

    private static string Expected(Command command, string help) =>
        command.Subcommands.Count > 0 ? $"{Expectation.OneOf(command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}; {help}" : help;

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "grouptherapy";
}
