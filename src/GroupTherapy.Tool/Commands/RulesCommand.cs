using System.CommandLine;
using GroupTherapy.Screening;
using GroupTherapy.Tool.Input;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules</c>: the rules that are applied, as anyone may read them.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console) => new("rules", "Read the rules.") { CreateList(console), CreateShow(console) };

    private static Command CreateList(ToolConsole console)
    {
        var json = Json();
        var command = new Command("list", "List every rule with its force and source.\n\nExample:\n  grouptherapy rules list") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json)) RulesJson.WriteList(ScreeningRulebook.Default, console.Out);
            else RulesTable.WriteList(ScreeningRulebook.Default, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static Command CreateShow(ToolConsole console)
    {
        var id = new Argument<string>("ID") { Description = "The rule's id, such as screening/acute-crisis." };
        var json = Json();
        var command = new Command("show", "Show one rule: what it requires, why, from where, and the cases at its limits.\n\nExample:\n  grouptherapy rules show screening/acute-crisis") { id, json };
        command.SetAction(parsed =>
        {
            var rule = Find(parsed.GetRequiredValue(id));
            if (parsed.GetValue(json)) RulesJson.WriteRule(ScreeningRulebook.Default, rule, console.Out);
            else RulesTable.WriteRule(ScreeningRulebook.Default, rule, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON document." };

    private static Rule<Candidate> Find(string id)
    {
        var rules = ScreeningRulebook.Default.Rules;
        if (rules.FirstOrDefault(rule => rule.Id == id || rule.Id.EndsWith($"/{id}", StringComparison.Ordinal)) is { } found) return found;
        var words = id.Split('/', '-');
        var alike = rules.Where(rule => words.Any(word => word.Length > 3 && rule.Id.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(rule => rule.Id).ToList();
        throw new InputException(new Fault("ID", $"'{id}'", alike.Count is > 0 and <= 6 ? $"a rule's id; perhaps {string.Join(", ", alike)}" : "a rule's id; see: grouptherapy rules list"));
    }
}
