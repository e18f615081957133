using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The catalogue as a site that works from a file: every link is relative, and nothing is fetched.</summary>
internal static class SitePages
{
    private static readonly string[] Assets = ["site.css", "search.js", "map.js"];

    public static IEnumerable<ExportFile> Of(IReadOnlyList<RulebookEntry> rulebooks)
    {
        var data = LicensureData.Current;
        IEnumerable<SitePage> pages =
        [
            HomePage.Of(rulebooks),
            ListPages.Rules(rulebooks),
            ListPages.Facts(rulebooks),
            ListPages.Sources(rulebooks),
            CoverageHtml.Of(rulebooks),
            SearchPage.Of(),
            JurisdictionPages.Index(data),
            .. Jurisdictions.All.Select(jurisdiction => JurisdictionPages.Of(data, jurisdiction)),
            MapPage.Of(data),
            .. rulebooks.Select(rulebook => SitePage.Of(SiteLinks.PathOf(rulebook), RulebookPage.Of(rulebook))),
            .. rulebooks.SelectMany(rulebook => rulebook.Rules.Select(rule => RuleHtml.Of(rulebook, rule))),
        ];
        return [.. pages.Select(page => page.File), .. Assets.Select(Asset), SearchPage.Index(rulebooks, data)];
    }

    private static ExportFile Asset(string name)
    {
        using var reader = new StreamReader(typeof(SitePages).Assembly.GetManifestResourceStream(name)!);
        return new(name, reader.ReadToEnd());
    }
}
