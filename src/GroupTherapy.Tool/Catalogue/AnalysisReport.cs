using System.Text.Json;
using GroupTherapy.Tool.Output;
using Spectre.Console;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>What is certain of rules whatever is answered, for people and as JSON.</summary>
internal static class AnalysisReport
{
    public static void Write(IReadOnlyList<AnalysedRulebook> analysed, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var one in analysed)
        {
            screen.Write(Screen.Plain($"{one.Rulebook.Id} {one.Rulebook.Version}, {one.Rulebook.Rules.Count} rules: {(one.Analysis.Holds ? "they stand together" : "it is not proven that they stand together")}\n"));
            screen.Write(Screen.Indented(one.Analysis.CanBeClear switch
            {
                true => "All that decide can be kept at once.",
                false => "All that decide cannot be kept at once: nothing is ever clear.",
                null => "Whether all that decide can be kept at once was not found out.",
            }));
            screen.WriteLine();
            foreach (var proven in one.Analysis.Proven) Part(screen, proven.Rule, $"{one.TitleOf(proven.Rule)}: {Words(proven, one)}");
            foreach (var open in one.Analysis.Undecided) Part(screen, open.Rule, $"{one.TitleOf(open.Rule)}: perhaps {Words(open, one)} This was neither proven nor disproven.");
        }
    });

    public static void WriteJson(IReadOnlyList<AnalysedRulebook> analysed, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("holds", analysed.All(one => one.Analysis.Holds));
        writer.WriteList("rulebooks", analysed, one =>
        {
            writer.WriteString("id", one.Rulebook.Id);
            writer.WriteString("version", one.Rulebook.Version);
            writer.WriteBoolean("holds", one.Analysis.Holds);
            if (one.Analysis.CanBeClear is { } canBeClear) writer.WriteBoolean("canBeClear", canBeClear);
            writer.WriteList("proven", one.Analysis.Proven, proven => Write(writer, proven));
            writer.WriteList("undecided", one.Analysis.Undecided, open => Write(writer, open));
        });
        writer.WriteEndObject();
    });

    private static string Words(RuleClaim proven, AnalysedRulebook one) => proven.Property switch
    {
        RuleProperty.NeverMet => "no answers meet it.",
        RuleProperty.NeverBroken => "no answers break it. Either it only asks for an answer, and leaves the decision open until there is one, or its options leave it nothing to forbid.",
        RuleProperty.Excludes => $"no answers keep it together with {proven.Other} ({one.TitleOf(proven.Other!)}).",
        _ => $"whenever it is not met, {proven.Other} ({one.TitleOf(proven.Other!)}) is not met either.",
    };

    private static string NameOf(RuleProperty property) => property switch
    {
        RuleProperty.NeverMet => "neverMet",
        RuleProperty.NeverBroken => "neverBroken",
        RuleProperty.Excludes => "excludes",
        _ => "implied",
    };

    private static void Part(IAnsiConsole screen, string rule, string words)
    {
        screen.Write(Screen.Plain($"\n  {rule}\n"));
        screen.Write(Screen.Indented(words));
        screen.WriteLine();
    }

    private static void Write(Utf8JsonWriter writer, RuleClaim proven)
    {
        writer.WriteString("rule", proven.Rule);
        writer.WriteString("property", NameOf(proven.Property));
        if (proven.Other is { } other) writer.WriteString("other", other);
    }
}
