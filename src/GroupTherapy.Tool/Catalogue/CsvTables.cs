using System.Text;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The catalogue as tables with a heading row, comma-separated (RFC 4180): rules, facts, and boundary cases.</summary>
internal static class CsvTables
{
    public static IEnumerable<ExportFile> Of(IReadOnlyList<RulebookEntry> rulebooks) =>
    [
        new("rules.csv", Table(
            ["rulebook", "version", "rule", "title", "force", "in force", "applies when", "requires", "because", "remedy", "confidential", "source", "citation", "section", "statements", "reasons", "facts", "hash"],
            from rulebook in rulebooks
            from rule in rulebook.Rules
            select (string[])[
                rulebook.Id, rulebook.Version, rule.Id, rule.Title, Names.Of(rule.Force), rule.InForce.ToString(), rule.AppliesWhenSentence ?? "", rule.RequiresSentence, rule.Because, rule.Remedy,
                rule.Confidential ? "yes" : "no", rule.Source.Publication.Id, rule.Source.Publication.Citation, rule.Source.Section,
                string.Join(" ", rule.Statements), string.Join(" ", rule.Reasons), string.Join(" ", rule.Facts), rule.Hash])),
        new("facts.csv", Table(
            ["rulebook", "fact", "question", "answer", "data disclosed"],
            from rulebook in rulebooks
            from fact in rulebook.Facts
            select (string[])[rulebook.Id, fact.Id, fact.Question, CatalogueWords.AnswerTo(fact, rulebook), string.Join("; ", rulebook.Attributes.Where(attribute => attribute.Facts.Contains(fact.Id)).Select(attribute => attribute.Name))])),
        new("cases.csv", Table(
            ["rule", "as of", "fact", "answer", "given", "finding"],
            from rulebook in rulebooks
            from rule in rulebook.Rules
            from boundary in rule.Boundaries
            from outcome in boundary.Outcomes
            select (string[])[
                rule.Id, CatalogueWords.Of(outcome.AsOf), boundary.Fact ?? "", boundary.Fact is null ? "" : CatalogueWords.Of(outcome.Answer),
                string.Join("; ", boundary.Given.Select(answer => $"{answer.Fact} = {CatalogueWords.Of(answer.Answer)}")), CatalogueWords.Of(outcome.Status)])),
    ];

    private static string Table(string[] heading, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        foreach (var row in rows.Prepend(heading)) table.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return table.ToString();
    }

    /// <remarks>A text that begins as a formula does would be one in a spreadsheet: an apostrophe keeps it a text.</remarks>
    private static string Cell(string text)
    {
        var shown = HarmlessText.Of(text is ['=' or '+' or '-' or '@', ..] ? $"'{text}" : text);
        return shown.AsSpan().IndexOfAny(",\"") < 0 ? shown : $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
