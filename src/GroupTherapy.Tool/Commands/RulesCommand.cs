using System.CommandLine;
using GroupTherapy.Screening;
using GroupTherapy.Tool.Input;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules</c>: the rules that are applied, as anyone may read them.</summary>
internal static class RulesCommand
{
    private const int MostAlike = 6;

    public static Command Create(ToolConsole console) => new("rules", "Read the rules.") { CreateList(console), CreateShow(console) };

    private static ExampleCommand CreateList(ToolConsole console)
    {
        var json = Json();
        var command = new ExampleCommand("list", "List every rule with its force and source.", "grouptherapy rules list") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json)) RulesJson.WriteList(ScreeningRulebook.Default, console.Out);
            else RulesTable.WriteList(ScreeningRulebook.Default, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static ExampleCommand CreateShow(ToolConsole console)
    {
        var id = new Argument<string>("ID") { Description = "The rule's id, such as screening/acute-crisis or acute-crisis." };
        var json = Json();
        var command = new ExampleCommand("show", "Show one rule: what it requires, why, from where, and the facts it asks for.", "grouptherapy rules show acute-crisis") { id, json };
        command.SetAction(parsed =>
        {
            var rule = Find(parsed.GetRequiredValue(id));
            if (parsed.GetValue(json)) RulesJson.WriteRule(ScreeningRulebook.Default, rule, console.Out);
            else RulesTable.WriteRule(ScreeningRulebook.Default, rule, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON document (schemas/rules-output.schema.json)." };

    private static Rule<Candidate> Find(string id)
    {
        var rules = ScreeningRulebook.Default.Rules;
        if (rules.FirstOrDefault(rule => rule.Id == id || rule.Id.EndsWith($"/{id}", StringComparison.Ordinal)) is { } found) return found;
        var alike = Alike(id, [.. rules.Select(rule => rule.Id)]);
        var hint = alike.Count is > 0 and <= MostAlike ? $"; perhaps {string.Join(", ", alike)}" : "";
        throw new InputException(new Fault("ID", $"'{Excerpt.Cut(id, Excerpt.Length)}'", $"a rule's id{hint}; see: grouptherapy rules list"));
    }

    /// <summary>The id somebody misspelt, or else those that share a word with it.</summary>
    private static IReadOnlyList<string> Alike(string id, IReadOnlyList<string> ids)
    {
        if ((Spelling.Nearest(id, ids) ?? Spelling.Nearest($"screening/{id}", ids)) is { } near) return [near];
        var words = id.Split('/', '-').Where(word => word.Length > 3 && word != "screening").ToList();
        return [.. ids.Where(known => words.Any(word => known.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }
}
