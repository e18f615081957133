using GroupTherapy.Cohorts;
using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The page of the statements on the site, with the guides that carry some of them.</summary>
internal static class CoverageHtml
{
    public static SitePage Of(IReadOnlyList<RulebookEntry> rulebooks)
    {
        var page = CoveragePage.Of(rulebooks);
        return new("coverage.html", page.Title, Html.Of(
            $"""
            {HtmlWriter.Write(page.Blocks, "")}<h2>Guides</h2>
            <p>Short texts for whoever leads a group. Nothing is judged by them.</p>
            {Html.Join(Guides.All.Select(Guide))}
            """));
    }

    private static Html Guide(Guide guide) => Html.Of(
        $"""
        <h3 id="{guide.Id.Replace('/', '-')}">{guide.Title}</h3>
        <p>{guide.Text}</p>
        <p class="id">{Html.Code(guide.Id)}: {HtmlWriter.Write(SiteLinks.Statements(guide.Statements), "")}</p>

        """);
}
