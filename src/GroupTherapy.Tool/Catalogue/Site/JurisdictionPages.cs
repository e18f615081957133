using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>What the licensure data say, as pages: each jurisdiction's with its picture.</summary>
internal static class JurisdictionPages
{
    private static readonly (string, string) Above = ("jurisdictions.html", "Jurisdictions");

    public static SitePage Index(LicensureData data) => SitePage.Of(Above.Item1, new(Above.Item2,
    [
        new Paragraph(Line.Of($"What the licensure data say of each place. {Line.Link("map.html", "The map")} shows a compact on any day."), ParagraphRole.Lead),
        .. JurisdictionPage.Index(data).Blocks,
    ]));

    public static SitePage Of(LicensureData data, Jurisdiction jurisdiction)
    {
        var page = JurisdictionPage.Of(data, jurisdiction);
        return SitePage.Of(SiteLinks.PathOfJurisdiction(jurisdiction.ToString()), page with { Blocks = [new Picture($"{data[jurisdiction].Name} over the years", JurisdictionTimeline.ToSvg(data, jurisdiction)), .. page.Blocks] }) with { Above = [Above] };
    }
}
