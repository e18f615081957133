using GroupTherapy.Tool.Commands;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>A replay for people: a line for each record, and what changed. Without <c>--explain</c> nothing clinical is shown.</summary>
internal static class ReplayTable
{
    public static void Write(ReplayedFile file, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var (line, replayed) in file.Replay())
        {
            if (replayed is null) screen.Write(Screen.Plain($"! line {line}: no record that is as its own hash says\n", new(Color.Red)));
            else Write(replayed, explain, screen);
        }

        if (file.Lines > 0) screen.WriteLine();
        screen.Write(Screen.Plain($"{file.Lines} {(file.Lines == 1 ? "record" : "records")}: {file.Count(ReplayVerdict.Unchanged)} unchanged, {file.Count(ReplayVerdict.Changed)} changed, {file.Count(ReplayVerdict.NotReplayable)} not replayable{(file.Unread > 0 ? $", {file.Unread} unreadable" : "")}.\n"));
        screen.Write(file.Broken is { } broken
            ? Screen.Plain($"The chain is broken at line {broken.Line}: found {HarmlessText.Of(broken.Found)}, expected {HarmlessText.Of(broken.Expected)}.\n", new(Color.Red))
            : Screen.Plain("The chain is intact.\n"));
        if (file.Head is { } head) screen.Write(Screen.Plain($"Its head is {head}; compare it with one kept elsewhere: only that shows whether records were cut off the end.\n"));
    });

    private static void Write(ReplayedRecord replayed, bool explain, IAnsiConsole screen)
    {
        var record = replayed.Record;
        var (sign, colour) = replayed.Verdict switch { ReplayVerdict.Unchanged => ("=", Color.Green), ReplayVerdict.Changed => ("~", Color.Yellow), _ => ("?", Color.Red) };
        var outcome = Names.Of(record.Outcome);
        var says = replayed.Verdict switch
        {
            ReplayVerdict.Unchanged => $"unchanged, {outcome}",
            ReplayVerdict.Changed when replayed.Outcome == record.Outcome => $"changed, {outcome} as before",
            ReplayVerdict.Changed => $"changed, {outcome} then and {Names.Of(replayed.Outcome!.Value)} now",
            _ => $"not replayable, {outcome} then",
        };
        screen.Write(Screen.Plain($"{sign} {HarmlessText.Of(record.Id)}: {says}{(explain ? $"; {HarmlessText.Of(record.Subject)} as of {LocalDatePattern.Iso.Format(record.AsOf)}" : "")}\n", new(colour)));
        foreach (var part in replayed.Parts.Where(part => explain || part.Verdict != ReplayVerdict.Unchanged)) Write(part, explain, screen);
    }

    private static void Write(ReplayedDecision part, bool explain, IAnsiConsole screen)
    {
        var recorded = part.Recorded;
        var by = part.Version is null ? "" : part.Hash == recorded.Hash ? ", by the rulebook of then" : $", by {part.Version} in place of {HarmlessText.Of(recorded.Version)}";
        var subject = explain && recorded.Subject is { } one ? $" for {HarmlessText.Of(one)}" : "";
        var outcome = part.Outcome is { } now && now != recorded.Outcome ? $": {Names.Of(recorded.Outcome)} then and {Names.Of(now)} now" : "";
        screen.Write(Screen.Indented($"{HarmlessText.Of(recorded.Rulebook)}{subject}{by}{outcome}{(part.NotReplayableBecause is { } because ? $": {HarmlessText.Of(because)}" : "")}"));
        foreach (var change in part.Changes)
        {
            var says = change.From == change.To ? $"{change.From} as before, but it weighs otherwise" : $"{change.From} then, {change.To} now";
            screen.Write(Screen.Indented($"  {HarmlessText.Of(change.Rule)}: {says}, because {ReplayNames.Of(change.Because).Words}"));
        }
    }
}
