namespace GroupTherapy.Tool.Catalogue;

/// <summary>The catalogue as pages in Markdown: one of all rulebooks, one a rulebook, one of its facts, one a rule.</summary>
internal static class MarkdownPages
{
    public static IEnumerable<ExportFile> Of(IReadOnlyList<RulebookEntry> rulebooks) =>
    [
        new("README.md", Index(rulebooks)),
        .. rulebooks.SelectMany(rulebook => (IEnumerable<ExportFile>)
        [
            new($"{CatalogueWords.FolderOf(rulebook)}/README.md", RulebookPage.Of(rulebook)),
            new($"{CatalogueWords.FolderOf(rulebook)}/facts.md", FactsPage.Of(rulebook)),
            .. rulebook.Rules.Select(rule => new ExportFile($"{CatalogueWords.FolderOf(rulebook)}/{CatalogueWords.PageOf(rule)}.md", RulePage.Of(rulebook, rule))),
        ]),
    ];

    private static string Index(IReadOnlyList<RulebookEntry> rulebooks)
    {
        var page = new Markdown().Heading(1, "Rulebooks");
        page.Paragraph($"{rulebooks.Count} rulebooks with {rulebooks.Sum(rulebook => rulebook.Rules.Count)} rules, generated from the rules themselves; do not edit. They inform a clinician; they never decide for one.");
        page.Paragraph("`grouptherapy rules export DIR --format html` writes the same as a site that opens from a file, with search, a map by day and a picture of each jurisdiction over the years.");
        foreach (var rulebook in rulebooks)
        {
            page.Heading(2, $"[{RulebookPage.TitleOf(rulebook)}]({CatalogueWords.FolderOf(rulebook)}/README.md)");
            page.Paragraph($"`{rulebook.Id}` {rulebook.Version}, {rulebook.Rules.Count} rules. {rulebook.Description?.Purpose}");
        }

        page.Heading(2, "Data and statements").Items(
        [
            "[Licensure, jurisdiction by jurisdiction](licensure/README.md): what the data say that `licensure/practice` is judged by.",
            "[Coverage](../coverage.md): every statement of the source documents and where it went.",
        ]);
        return page.ToString();
    }
}
