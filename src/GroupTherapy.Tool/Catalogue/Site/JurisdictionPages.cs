using GroupTherapy.Licensure;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>What the licensure data say, as pages: the Markdown of each jurisdiction with its picture.</summary>
internal static class JurisdictionPages
{
    private static readonly (string, string) Above = ("jurisdictions.html", "Jurisdictions");

    public static SitePage Index(LicensureData data) => new("jurisdictions.html", "Jurisdictions", Html.Of(
        $"""
        <p class="lead">What the licensure data say of each place. {Html.Link("map.html", "The map")} shows a compact on any day.</p>
        {MarkdownHtml.Of(JurisdictionPage.Index(data), page => SiteLinks.PathOfJurisdiction(Path.GetFileNameWithoutExtension(page)))}
        """));

    public static SitePage Of(LicensureData data, Jurisdiction jurisdiction)
    {
        var name = data[jurisdiction].Name;
        return new(SiteLinks.PathOfJurisdiction(jurisdiction.ToString()), $"{name} ({jurisdiction})", Html.Of(
            $"""
            <figure class="wide" role="group" tabindex="0" aria-label="{name} over the years">
            {new Html(JurisdictionTimeline.ToSvg(data, jurisdiction))}</figure>
            {MarkdownHtml.Of(JurisdictionPage.Of(data, jurisdiction), page => page)}
            """))
        { Above = [Above] };
    }
}
