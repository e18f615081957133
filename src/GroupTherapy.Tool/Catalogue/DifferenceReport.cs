using System.Text.Json;
using GroupTherapy.Tool.Output;
using Spectre.Console;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>What rulebooks say otherwise than before, for people and as JSON.</summary>
internal static class DifferenceReport
{
    private const int LabelWidth = 8;

    public static void Write(ComparedRulebooks compared, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var rulebook in compared.Added) screen.Write(Screen.Plain($"added rulebook {Named(rulebook)}, {rulebook.Rules.Count} rules\n"));
        foreach (var rulebook in compared.Removed) screen.Write(Screen.Plain($"removed rulebook {Named(rulebook)}\n"));
        foreach (var difference in compared.Both.Where(difference => !difference.IsEmpty)) Write(difference, screen);
        if (compared.IsEmpty) screen.Write(Screen.Plain("They say the same.\n"));
    });

    public static void WriteJson(ComparedRulebooks compared, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("added", compared.Added.Select(rulebook => rulebook.Id));
        writer.WriteTexts("removed", compared.Removed.Select(rulebook => rulebook.Id));
        writer.WriteList("rulebooks", compared.Both.Where(difference => !difference.IsEmpty), difference => Write(writer, difference));
        writer.WriteEndObject();
    });

    /// <summary>An example in a sentence, such as <c>phq9 total: 20; as of 2026-11-22: was not met, is undetermined</c>.</summary>
    public static string Words(DecidingExample example) =>
        $"{(example.Answers.Count == 0 ? "nothing answered" : string.Join("; ", example.Answers.Select(answer => $"{answer.Fact.Replace('-', ' ')}: {CatalogueWords.Of(answer.Answer)}")))}; as of {CatalogueWords.Of(example.AsOf)}: was {CatalogueWords.Of(example.Before)}, is {CatalogueWords.Of(example.After)}";

    private static void Write(RulebookDifference difference, IAnsiConsole screen)
    {
        screen.Write(Screen.Plain($"{Named(difference.Before)} to {HarmlessText.Of(difference.After.Version)}\n"));
        foreach (var option in difference.Options) Change(screen, option);
        foreach (var rule in difference.Added) Rule(screen, "added", rule);
        foreach (var rule in difference.Removed) Rule(screen, "removed", rule);
        foreach (var changed in difference.Changed)
        {
            Rule(screen, "changed", changed.After);
            foreach (var change in changed.Changes) Change(screen, change);
            screen.Write(Screen.Indented(changed.Example is { } example ? $"{(example.IsSmallest ? "smallest example" : "example")}: {HarmlessText.Of(Words(example))}" : "No example: nothing is found otherwise, or no fact can be compared."));
            screen.WriteLine();
        }
    }

    private static string Named(RulebookEntry rulebook) => HarmlessText.Of($"{rulebook.Id} {rulebook.Version}");

    private static void Rule(IAnsiConsole screen, string what, RuleEntry rule) => screen.Write(Screen.Plain($"\n{what}  {HarmlessText.Of($"{rule.Id}  {rule.Title}")}\n"));

    private static void Change(IAnsiConsole screen, RuleChange change)
    {
        screen.Write(Screen.Indented($"{HarmlessText.Of(change.What)}\n"));
        var page = Screen.Page(LabelWidth);
        page.AddRow(Screen.Plain("    was"), Screen.Plain(change.Before.Length == 0 ? "(nothing)" : HarmlessText.Of(change.Before)));
        page.AddRow(Screen.Plain("    is"), Screen.Plain(change.After.Length == 0 ? "(nothing)" : HarmlessText.Of(change.After)));
        screen.Write(page);
    }

    private static void Write(Utf8JsonWriter writer, RulebookDifference difference)
    {
        writer.WriteString("id", difference.After.Id);
        Identity(writer, "before", difference.Before);
        Identity(writer, "after", difference.After);
        writer.WriteList("options", difference.Options, change => Write(writer, change));
        writer.WriteList("added", difference.Added, rule => Rule(writer, rule));
        writer.WriteList("removed", difference.Removed, rule => Rule(writer, rule));
        writer.WriteList("changed", difference.Changed, changed =>
        {
            Rule(writer, changed.After);
            writer.WriteList("changes", changed.Changes, change => Write(writer, change));
            if (changed.Example is { } example) Write(writer, example);
        });
    }

    private static void Identity(Utf8JsonWriter writer, string name, RulebookEntry rulebook)
    {
        writer.WriteStartObject(name);
        writer.WriteString("version", rulebook.Version);
        writer.WriteString("hash", rulebook.Hash);
        writer.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter writer, RuleEntry rule)
    {
        writer.WriteString("rule", rule.Id);
        writer.WriteString("title", rule.Title);
    }

    private static void Write(Utf8JsonWriter writer, RuleChange change)
    {
        writer.WriteString("what", change.What);
        writer.WriteString("before", change.Before);
        writer.WriteString("after", change.After);
    }

    private static void Write(Utf8JsonWriter writer, DecidingExample example)
    {
        writer.WriteStartObject("example");
        writer.WriteDay("asOf", example.AsOf);
        writer.WriteList("answers", example.Answers, answer =>
        {
            writer.WriteString("fact", answer.Fact);
            writer.WriteAnswer("answer", answer.Answer);
        });
        writer.WriteString("before", NameOf(example.Before));
        writer.WriteString("after", NameOf(example.After));
        writer.WriteBoolean("smallest", example.IsSmallest);
        writer.WriteEndObject();
    }

    private static string NameOf(FindingStatus? status) => status is { } known ? Names.Of(known) : "notInForce";
}
