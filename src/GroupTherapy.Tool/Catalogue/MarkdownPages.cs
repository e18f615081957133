namespace GroupTherapy.Tool.Catalogue;

/// <summary>The catalogue as pages in Markdown: one of all rulebooks, one a rulebook, one of its facts, one a rule.</summary>
internal static class MarkdownPages
{
    /// <param name="rulebooks">The catalogue.</param>
    /// <param name="beside">Pages that stand beside these, as items of a list; none where nothing does.</param>
    public static IEnumerable<ExportFile> Of(IReadOnlyList<RulebookEntry> rulebooks, params string[] beside) =>
    [
        new("README.md", Index(rulebooks, beside)),
        .. rulebooks.SelectMany(rulebook => (IEnumerable<ExportFile>)
        [
            new($"{CatalogueWords.FolderOf(rulebook)}/README.md", RulebookPage.Of(rulebook)),
            new($"{CatalogueWords.FolderOf(rulebook)}/facts.md", FactsPage.Of(rulebook)),
            .. rulebook.Rules.Select(rule => new ExportFile($"{CatalogueWords.FolderOf(rulebook)}/{CatalogueWords.PageOf(rule)}.md", RulePage.Of(rulebook, rule))),
        ]),
    ];

    private static string Index(IReadOnlyList<RulebookEntry> rulebooks, string[] beside)
    {
        var page = new Markdown().Heading(1, "Rulebooks");
        page.Paragraph($"{rulebooks.Count} rulebooks with {rulebooks.Sum(rulebook => rulebook.Rules.Count)} rules, generated from the rules themselves; do not edit. They inform a clinician; they never decide for one.");
        page.Paragraph("`grouptherapy rules export DIR --format html` writes the same as a site that opens from a file, with search, every statement of the source documents, a map by day and a page of each jurisdiction.");
        foreach (var rulebook in rulebooks)
        {
            page.Heading(2, $"[{RulebookPage.TitleOf(rulebook)}]({CatalogueWords.FolderOf(rulebook)}/README.md)");
            page.Paragraph($"`{rulebook.Id}` {rulebook.Version}, {rulebook.Rules.Count} rules. {rulebook.Description?.Purpose}");
        }

        if (beside.Length > 0) page.Heading(2, "Data and statements").Items(beside);
        return page.ToString();
    }
}
