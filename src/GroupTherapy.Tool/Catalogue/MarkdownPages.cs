using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The catalogue as pages in Markdown: one of all rulebooks, one a rulebook, one of its facts, one a rule.</summary>
internal static class MarkdownPages
{
    /// <param name="rulebooks">The catalogue.</param>
    /// <param name="beside">Pages that stand beside these, as items of a list; none where nothing does.</param>
    public static IEnumerable<ExportFile> Of(IReadOnlyList<RulebookEntry> rulebooks, params Line[] beside) =>
    [
        new("README.md", MarkdownWriter.Write(Index(rulebooks, beside), to => PathTo(to))),
        .. rulebooks.SelectMany(rulebook => (IEnumerable<ExportFile>)
        [
            new($"{CatalogueWords.FolderOf(rulebook)}/README.md", Write(rulebook, RulebookPage.Of(rulebook))),
            new($"{CatalogueWords.FolderOf(rulebook)}/facts.md", Write(rulebook, FactsPage.Of(rulebook))),
            .. rulebook.Rules.Select(rule => new ExportFile($"{CatalogueWords.FolderOf(rulebook)}/{CatalogueWords.PageOf(rule)}.md", Write(rulebook, RulePage.Of(rulebook, rule)))),
        ]),
    ];

    /// <summary>Where what a link leads to on the site stands among these pages; null where it has no page here.</summary>
    /// <param name="to">A page, or a place on one, by <see cref="SiteLinks"/>; a path in Markdown as it is.</param>
    /// <param name="folder">The folder of the page that links; null at the top.</param>
    public static string? PathTo(string to, string? folder = null)
    {
        if (to.EndsWith(".md", StringComparison.Ordinal)) return to;
        if (to == $"facts.html#{folder}") return "facts.md";
        if (!to.EndsWith(".html", StringComparison.Ordinal)) return null;
        var page = $"{to[..^".html".Length]}.md".Replace("/index.md", "/README.md", StringComparison.Ordinal);
        return folder is not null && page.StartsWith($"{folder}/", StringComparison.Ordinal) ? page[(folder.Length + 1)..] : page;
    }

    /// <summary>A page of a rulebook, as it stands in the rulebook's folder.</summary>
    public static string Write(RulebookEntry rulebook, Page page) => MarkdownWriter.Write(page, to => PathTo(to, CatalogueWords.FolderOf(rulebook)));

    private static Page Index(IReadOnlyList<RulebookEntry> rulebooks, Line[] beside) => new("Rulebooks",
    [
        new Paragraph($"{rulebooks.Count} rulebooks with {rulebooks.Sum(rulebook => rulebook.Rules.Count)} rules, generated from the rules themselves; do not edit. They inform a clinician; they never decide for one."),
        new Paragraph(Line.Of($"{Line.Code("grouptherapy rules export DIR --format html")} writes the same as a site that opens from a file, with search, every statement of the source documents, a map by day and a page of each jurisdiction.")),
        .. rulebooks.SelectMany(rulebook => (IEnumerable<Block>)
        [
            new Heading(2, Line.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))),
            new Paragraph(Line.Of($"{Line.Code(rulebook.Id)} {rulebook.Version}, {rulebook.Rules.Count} rules. {rulebook.Description?.Purpose}")),
        ]),
        .. beside.Length == 0 ? Array.Empty<Block>() : [new Heading(2, "Data and statements"), new ItemList(beside)],
    ]);
}
