using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A way to write the catalogue. The same rulebooks give the same files.</summary>
/// <param name="Name">The name by which it is asked for.</param>
/// <param name="Write">Makes the files.</param>
internal sealed record ExportFormat(string Name, Func<IReadOnlyList<RulebookEntry>, IEnumerable<ExportFile>> Write)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("md", rulebooks => MarkdownPages.Of(rulebooks)),
        new("json", rulebooks => rulebooks.Select(rulebook => new ExportFile($"{CatalogueWords.FolderOf(rulebook)}.json", RulebookEntryJson.Of(rulebook)))),
        new("csv", CsvTables.Of),
        new("html", SitePages.Of),
    ];
}
