using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>A page of the site: all of them have the same head, ways, and foot.</summary>
internal sealed record SitePage(string Path, string Title, Html Main)
{
    private const string Site = "GroupTherapy rulebooks";

    private static readonly (string Path, string Name)[] Ways =
    [
        ("index.html", "Rulebooks"),
        ("rules.html", "Rules"),
        ("facts.html", "Facts"),
        ("sources.html", "Sources"),
        ("jurisdictions.html", "Jurisdictions"),
        ("map.html", "Map"),
        ("coverage.html", "Coverage"),
    ];

    /// <summary>The pages above it, the nearest last; each by its path and its name.</summary>
    public IReadOnlyList<(string Path, string Name)> Above { get; init; } = [];

    /// <summary>The scripts it needs, in order. Without them a page still tells all it has to.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>It has a field of its own to search with.</summary>
    public bool Searches { get; init; }

    /// <summary>A page that is on the site as it is elsewhere.</summary>
    public static SitePage Of(string path, Page page) => new(path, page.Title, HtmlWriter.Write(page.Blocks, RootOf(path)));

    public ExportFile File => new(Path, Text.Text);

    // A folder's pages lead up to the site's own.
    private static string RootOf(string path) => path.Contains('/', StringComparison.Ordinal) ? "../" : "";

    private string Root => RootOf(Path);

    private Html Text => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{(Title == Site ? Site : $"{Title} - {Site}")}</title>
        <link rel="stylesheet" href="{Root}site.css">
        {Html.Join(Scripts.Select(script => Html.Of($"<script src=\"{Root}{script}\" defer></script>\n")))}</head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <p class="site"><a href="{Root}index.html">{Site}</a></p>
        <nav aria-label="Site"><ul>{Html.Join(Ways.Select(Way))}</ul></nav>
        {Search}</header>
        <nav class="trail" aria-label="Breadcrumb"><ol>{Html.Join(Trail)}<li aria-current="page">{Title}</li></ol></nav>
        <main id="main" tabindex="-1">
        <h1>{Title}</h1>
        {Main}</main>
        <footer><p>Generated from the rules and the data; do not edit. They inform a clinician; they never decide for one.</p></footer>
        </body>
        </html>

        """);

    private Html Search => Searches
        ? Html.Empty
        : Html.Of($"<form role=\"search\" action=\"{Root}search.html\"><label class=\"hidden\" for=\"find\">Search rules, facts, sources and places</label><input type=\"search\" id=\"find\" name=\"q\" placeholder=\"Search\"><button>Search</button></form>\n");

    private IEnumerable<Html> Trail => Above.Prepend(Ways[0]).Where(page => page.Path != Path).Select(page => Html.Of($"<li><a href=\"{Root}{page.Path}\">{page.Name}</a></li>"));

    private Html Way((string Path, string Name) way)
    {
        var current = way.Path == Path ? Html.Of($" aria-current=\"page\"") : Html.Empty;
        return Html.Of($"<li><a href=\"{Root}{way.Path}\"{current}>{way.Name}</a></li>");
    }
}
