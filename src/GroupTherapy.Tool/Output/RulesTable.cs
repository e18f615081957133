using GroupTherapy.Tool.Catalogue;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Rules as tables and pages for people.</summary>
internal static class RulesTable
{
    private const int NameWidth = 12;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>A rulebook with its rules in short.</summary>
    public static void WriteRulebook<TSubject>(this IAnsiConsole screen, Rulebook<TSubject> rulebook)
    {
        WriteHeading(rulebook, screen);
        foreach (var rule in rulebook.Rules)
        {
            screen.Write(Screen.Plain($"\n{rule.Id}\n", Bold));
            screen.Write(Screen.Indented($"{rule.Title}\n{Names.Of(rule.Force)}; {rule.Source.Publication.Id}; {rule.InForce}"));
            screen.WriteLine();
        }
    }

    /// <summary>One rule in full, with the facts it asks for.</summary>
    public static void WriteRule<TSubject>(this IAnsiConsole screen, Rulebook<TSubject> rulebook, Rule<TSubject> rule)
    {
        WriteHeading(rulebook, screen);
        screen.Write(Screen.Plain($"\n{rule.Id}\n", Bold));
        var page = Screen.Page(NameWidth);
        Line("Title", rule.Title);
        Line("Force", CatalogueWords.ForceOf(rule.Force, rule.ForceWhen));
        if (rule.AppliesWhen is not null) Line("Applies when", rule.AppliesWhen.ToString());
        Line("Requires", rule.Requires.ToString());
        Line("Because", rule.Because);
        Line("Remedy", rule.Remedy);
        Line("Source", $"{rule.Source.Publication.Citation}, section \"{rule.Source.Section}\"");
        Line("In force", rule.InForce.ToString());
        if (rule.Statements.Count > 0) Line("Statements", string.Join(" ", rule.Statements));
        if (rule.Reasons.Count > 0) Line("Reasons", string.Join(" ", rule.Reasons));
        if (rule.Confidential) Line("Confidential", RulePage.ForTheClinician);
        Line("Signed as", RulebookEntry.Of(rulebook, BuiltIn.AsOf).Rules.Single(entry => entry.Id == rule.Id).Hash);
        screen.Write(page);
        WriteFacts(rulebook, rule, screen);

        void Line(string name, string text) => page.AddRow(Screen.Plain(name), Screen.Plain(text));
    }

    private static void WriteHeading<TSubject>(Rulebook<TSubject> rulebook, IAnsiConsole screen)
    {
        screen.Write(Screen.Plain($"{rulebook}, {rulebook.Rules.Count} rules\n{rulebook.Hash}\n"));
        if (rulebook.Policy.Count > 0) screen.Write(Screen.Plain($"policy: {string.Join(", ", rulebook.Policy.Select(option => $"{option.Name} {option.Value}"))}\n"));
    }

    private static void WriteFacts<TSubject>(Rulebook<TSubject> rulebook, Rule<TSubject> rule, IAnsiConsole screen)
    {
        screen.Write(Screen.Plain("\nFacts\n"));
        foreach (var fact in rule.DerivedFactsUsed())
            Write(fact.Id, $"{fact.Question} By any of: {string.Join("; ", fact.Evidence.Select(evidence => $"{evidence.From}{CatalogueWords.WeightOf(evidence.Weight, evidence.CountsWhen)}: {evidence.Says}"))}.");
        foreach (var fact in rule.FactsUsed())
            Write(fact.Id, $"{fact.Question}{(fact.Unit is null ? "" : $" In {fact.Unit}.")}{FormOf(fact, rulebook)}");

        void Write(string id, string text)
        {
            screen.Write(Screen.Plain($"{id}\n", Bold));
            screen.Write(Screen.Indented(text));
            screen.WriteLine();
        }
    }

    private static string FormOf<TSubject>(Fact<TSubject> fact, Rulebook<TSubject> rulebook) => fact.Form switch
    {
        null => "",
        { IsDated: true } form => $" By: {form.Name}, current for {rulebook.AnswersCurrentForDays} days.",
        var form => $" By: {form.Name}.",
    };
}
