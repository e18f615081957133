using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using System.Text.Json;
using GroupTherapy.Tool.Output;
using Spectre.Console;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules</c>: the rules that are applied, as anyone may read them.</summary>
internal static class RulesCommand
{
    private const int MostAlike = 6;

    public static Command Create(ToolConsole console) => new("rules", "Read, export, approve and compare the rules.")
    {
        CreateList(console),
        CreateShow(console),
        CreateText(console),
        RulesExportCommand.Create(console),
        RulesApproveCommand.Create(console),
        RulesVerifyCommand.Create(console),
        RulesDiffCommand.Create(console),
    };

    private static ExampleCommand CreateList(ToolConsole console)
    {
        var json = Json();
        var command = new ExampleCommand("list", "List every rule with its force and source.", "grouptherapy rules list") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json)) JsonOutput.Write(console.Out, WriteList);
            else Screen.Draw(console, WriteList);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static ExampleCommand CreateShow(ToolConsole console)
    {
        var id = new Argument<string>("ID") { HelpName = "ID", Description = "The rule's id, such as screening/acute-crisis or acute-crisis." };
        id.CompletionSources.Add(_ => CataloguedRulebook.All.SelectMany(rulebook => rulebook.RuleIds).Select(rule => new CompletionItem(rule)));
        var json = Json();
        var command = new ExampleCommand("show", "Show one rule: what it requires, why, from where, and the facts it asks for.", "grouptherapy rules show acute-crisis") { id, json };
        command.SetAction(parsed =>
        {
            var (rulebook, rule) = Find(parsed.GetRequiredValue(id));
            if (parsed.GetValue(json)) JsonOutput.Write(console.Out, writer => rulebook.WriteRule(writer, rule));
            else Screen.Draw(console, screen => rulebook.WriteRule(screen, rule));
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static ExampleCommand CreateText(ToolConsole console)
    {
        var id = new Argument<string>("RULEBOOK") { Description = "The rulebook's id, such as screening/online." };
        var command = new ExampleCommand(
            "text",
            "Print the exact text that a rulebook's hash stands for: kept with the records, it replays them years later (replay --rulebook).",
            "grouptherapy rules text screening/online > screening-online-1.0.0.json")
        { id };
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(id);
            var rulebook = CataloguedRulebook.All.FirstOrDefault(known => known.Id == named)
                ?? throw new InputException(new Fault("RULEBOOK", $"'{HarmlessText.Cut(named, Excerpt.Length)}'", Expectation.OneOf(CataloguedRulebook.All.Select(known => known.Id))));
            console.Out.Write(Encoding.UTF8.GetBytes($"{rulebook.Text}\n"));
            console.Out.Flush();
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON document (schemas/rules-output.schema.json)." };

    private static void WriteList(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("rulebooks");
        foreach (var rulebook in CataloguedRulebook.All) rulebook.Write(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteList(IAnsiConsole screen)
    {
        foreach (var rulebook in CataloguedRulebook.All)
        {
            rulebook.Write(screen);
            screen.WriteLine();
        }
    }

    private static (CataloguedRulebook Rulebook, string Rule) Find(string id)
    {
        var known = CataloguedRulebook.All.SelectMany(rulebook => rulebook.RuleIds.Select(rule => (Rulebook: rulebook, Rule: rule))).ToList();
        var meant = known.Where(one => one.Rule == id).ToList();
        if (meant.Count == 0) meant = [.. known.Where(one => one.Rule.EndsWith($"/{id}", StringComparison.Ordinal))];
        if (meant.Count == 1) return meant[0];
        if (meant.Count > 1) throw new InputException(new Fault("ID", $"'{id}', which several rulebooks have", Expectation.OneOf(meant.Select(one => one.Rule))));
        var alike = Alike(id, [.. known.Select(one => one.Rule)]);
        var hint = alike.Count is > 0 and <= MostAlike ? $"; perhaps {string.Join(", ", alike)}" : "";
        throw new InputException(new Fault("ID", $"'{HarmlessText.Cut(id, Excerpt.Length)}'", $"a rule's id{hint}; see: grouptherapy rules list"));
    }

    /// <summary>The id somebody misspelt, or else those that share a word with it.</summary>
    private static IReadOnlyList<string> Alike(string id, IReadOnlyList<string> ids)
    {
        var topics = ids.Select(known => known.Split('/')[0]).Distinct().ToList();
        if (topics.Select(topic => $"{topic}/{id}").Prepend(id).Select(meant => Spelling.Nearest(meant, ids)).FirstOrDefault(found => found is not null) is { } near) return [near];
        var words = id.Split('/', '-').Where(word => word.Length > 3 && !topics.Contains(word)).ToList();
        return [.. ids.Where(known => words.Any(word => known.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }
}
