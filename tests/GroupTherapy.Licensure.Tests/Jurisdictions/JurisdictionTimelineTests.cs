using System.Globalization;
using System.Xml.Linq;
using GroupTherapy.Licensure.Tests.Pictures;

namespace GroupTherapy.Licensure.Tests.Maps;

public sealed class JurisdictionTimelineTests
{
    [Fact]
    public void No_text_is_cut_or_leaves_the_picture_of_any_jurisdiction()
    {
        foreach (var jurisdiction in Jurisdictions.All)
        {
            var picture = Draw(jurisdiction);
            picture.ShouldStayWithin();
            picture.Texts.ShouldNotContain(text => text.Contains('\u2026'), jurisdiction.ToString());
        }
    }

    /// <summary>Colorado enacted PSYPACT on 2018-04-12; it took effect on 2020-07-01, and the table was checked to 2026-02-28.</summary>
    [Fact]
    public void A_bar_tells_from_which_day_on_what_holds()
    {
        var told = TitlesOf(Draw(Jurisdiction.CO));
        told.ShouldContain("From 2018-04-12: enacted, no authority yet since 2018-04-12");
        told.ShouldContain("From 2020-07-01: in force since 2020-07-01");
        told.ShouldContain("From 2026-03-01: unknown: the table was checked to 2026-02-28");
        Draw(Jurisdiction.CO).Description.ShouldContain("PSYPACT: not a member; from 2018-04-12 enacted");
    }

    [Fact]
    public void A_bar_begins_at_its_day()
    {
        var picture = Draw(Jurisdiction.CO);
        var years = picture.Texts.Where(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
        var days = Period.DaysBetween(new(2019, 1, 1), new(years[^1] + 1, 1, 1));
        var bar = picture.Root.Elements().Single(part => part.Value.StartsWith("From 2020-07-01: in force", StringComparison.Ordinal));

        years.ShouldBe(Enumerable.Range(2019, years.Count));
        // The picture begins on 2019-01-01: 365 days of that year, and 31 + 29 + 31 + 30 + 31 + 30 = 182 of the leap year 2020. Between its margins lie 648 pixels.
        ((int)bar.Elements().First(shape => shape.Name.LocalName == "rect").Attribute("x")!).ShouldBe(16 + (648 * 547 / days));
    }

    [Fact]
    public void Professions_that_stand_alike_share_a_bar_and_no_other_do()
    {
        var names = Draw(Jurisdiction.CO).Description;
        names.ShouldContain("Registration: psychologists, professional counselors, clinical social workers, marriage and family therapists: ");
        names.ShouldContain("Registration: psychiatrists, psychiatric nurse practitioners: no route was found.");
    }

    private static Picture Draw(Jurisdiction jurisdiction) => new(JurisdictionTimeline.ToSvg(LicensureData.Current, jurisdiction));

    private static List<string> TitlesOf(Picture picture) => [.. picture.Root.Elements().Select(part => part.Elements().FirstOrDefault(child => child.Name.LocalName == "title")).OfType<XElement>().Select(title => title.Value)];
}
