using System.Xml.Linq;
using static GroupTherapy.Cohorts.SupportGroups;

namespace GroupTherapy.Cohorts;

public class SupportPictureTests
{
    private static readonly SupportPlan Plan = SupportPlan.For(NinetyMinutes, [Member("ana", given: 300), Member("ben", owed: 240), Member("cem", owed: -600), Member("dee", weight: 2), Member("eli", present: false)]);

    [Fact]
    public void The_table_says_the_plan() =>
        SupportPicture.ToTable(Plan).ShouldBe(
            """
            | member | given | planned |   owed | note   |
            |--------|------:|--------:|-------:|--------|
            | ana    |  5:00 |   10:12 |   0:00 |        |
            | ben    |  0:00 |   19:12 |   4:00 | next   |
            | cem    |  0:00 |    5:12 | -10:00 |        |
            | dee    |  0:00 |   30:24 |   0:00 |        |
            | eli    |  0:00 |    0:00 |   0:00 | absent |

            65:00 left; the minimum is 3:00.

            """);

    [Fact]
    public void The_table_says_who_stays_below_the_minimum() =>
        SupportPicture.ToTable(SupportPlan.For(Of(300, minimum: 180), [Member("a|b"), Member("c")])).ShouldBe(
            """
            | member | given | planned | owed | note              |
            |--------|------:|--------:|-----:|-------------------|
            | a\|b   |  0:00 |    3:00 | 0:00 | next              |
            | c      |  0:00 |    2:00 | 0:00 | below the minimum |

            5:00 left; the minimum is 3:00, and the time cannot bring 1 of 2 present to it.

            """);

    [Fact]
    public void The_picture_has_a_bar_for_each_member_as_long_as_its_time()
    {
        var svg = XDocument.Parse(SupportPicture.ToSvg(Plan)).Root!;

        // dee's 1,824 s take the whole width of 480 units. Legend and patterns apart: 4 planned, 1 given, 2 owed or ahead.
        var bars = svg.Elements().Where(element => element.Name.LocalName == "rect" && (string?)element.Attribute("height") is "18" or "7" && (string?)element.Attribute("width") != "22").ToList();
        Widths("url(#planned)").ShouldBe([161.05, 303.16, 82.11, 480]); // × 480 ÷ 1,824
        Widths("#1a1a1a").ShouldBe([78.95]);
        Widths("url(#owed)").ShouldBe([63.16]);
        Widths("#ffffff").ShouldBe([157.89]);

        double[] Widths(string fill) => [.. bars.Where(bar => (string?)bar.Attribute("fill") == fill).Select(bar => (double)bar.Attribute("width")!)];
    }

    [Fact]
    public void The_picture_says_the_plan_in_words_too()
    {
        var svg = XDocument.Parse(SupportPicture.ToSvg(Plan, "Session <4>")).Root!;
        var name = svg.Name.Namespace;

        svg.Element(name + "title")!.Value.ShouldBe("Session <4>");
        svg.Element(name + "desc")!.Value.ShouldContain("ben: given 0:00, planned 19:12, owed 4:00, next. ");
        svg.Attribute("role")!.Value.ShouldBe("img");
    }

    [Fact]
    public void The_picture_uses_black_white_and_patterns_alone() =>
        XDocument.Parse(SupportPicture.ToSvg(Plan)).Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName is "fill" or "stroke").Select(attribute => attribute.Value)
            .Except(["#1a1a1a", "#ffffff", "url(#planned)", "url(#owed)"]).ShouldBeEmpty();

    [Fact]
    public void Whatever_an_id_or_a_title_holds_the_picture_is_a_document()
    {
        var odd = SupportPlan.For(NinetyMinutes, [Member("<&\"'>]]>"), Member("WWWWWWWWWWWWWWWWWWWWWWWW")]);

        XDocument.Parse(SupportPicture.ToSvg(odd, "a\0b😀")).Root!.Elements().First().Value.ShouldBe("a\uFFFDb😀");
    }

    [Fact]
    public void An_empty_plan_is_an_empty_picture() =>
        XDocument.Parse(SupportPicture.ToSvg(SupportPlan.For(new(0), []))).Root!.Attribute("viewBox")!.Value.ShouldBe("0 0 740 122");

    [Fact]
    public void The_guides_picture_is_this_one() => Docs.Hold("images/support-plan.svg", SupportPicture.ToSvg(Plan, "Support planned for a session of ninety minutes"));

    [Fact]
    public void The_guides_table_is_this_one() => Docs.Section("support-balancing.md", "plan", SupportPicture.ToTable(Plan));

    [Fact]
    public void A_picture_of_nothing_is_a_mistake()
    {
        Should.Throw<ArgumentNullException>(() => SupportPicture.ToSvg(null!)).ParamName.ShouldBe("plan");
        Should.Throw<ArgumentNullException>(() => SupportPicture.ToSvg(Plan, null!)).ParamName.ShouldBe("title");
        Should.Throw<ArgumentNullException>(() => SupportPicture.ToTable(null!)).ParamName.ShouldBe("plan");
    }
}
