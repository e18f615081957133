using GroupTherapy.Licensure.Tests.Pictures;

namespace GroupTherapy.Licensure.Tests.Maps;

public sealed class JurisdictionMapTests
{
    private static readonly LocalDate FirstDay = new(2020, 7, 1);

    [Fact]
    public void Every_jurisdiction_has_a_square_of_its_own()
    {
        var squares = Draw(Compact.Psypact, FirstDay).Groups.Values.ToList();
        squares.Select(square => Picture.TextsOf(square)[0]).ShouldBe(Jurisdictions.All.Select(jurisdiction => jurisdiction.ToString()), ignoreOrder: true);
        squares.Select(square => { var box = square.Elements().ElementAt(1); return ((string)box.Attribute("x")!, (string)box.Attribute("y")!); }).ShouldBeUnique();
    }

    /// <summary>Twelve in force, three enacted and not effective, by the New Hampshire Psychological Association's list; the other 41 are no members.</summary>
    [Fact]
    public void The_legend_counts()
    {
        var picture = Draw(Compact.Psypact, FirstDay);
        picture.Title.ShouldBe("PSYPACT on 2020-07-01");
        foreach (var line in new[] { "in force: 12", "enacted, no authority yet: 3", "not a member: 41", "unknown: 0" }) picture.Texts.ShouldContain(line);
        picture.Description.ShouldStartWith("In force: 12, AZ CO DE GA IL MO NE NV NH OK TX UT.");
        picture.Texts.ShouldContain($"By the data of {LicensureData.Current.Version}");
    }

    [Fact]
    public void A_status_reads_by_sign_and_by_fill()
    {
        var squares = Draw(Compact.Psypact, new(2021, 4, 10)).Groups.ToDictionary(group => Picture.TextsOf(group.Value)[0], group => group.Value);
        string[] four = ["CO", "KY", "NY", "DC"]; // in force; enacted; no member; the sources disagree
        four.Select(code => Picture.TextsOf(squares[code])[1]).ShouldBe(["+", "~", "\u2013", "?"]);
        four.Select(code => Picture.FillOf(squares[code])).ShouldBeUnique();
    }

    [Fact]
    public void What_is_unknown_says_why()
    {
        var groups = Draw(Compact.Psypact, new(2026, 3, 1)).Groups.Keys;
        groups.ShouldContain("Colorado: unknown: the table was checked to 2026-02-28");
        Draw(Compact.Psypact, new(2026, 2, 28)).Groups.Keys.ShouldContain("Colorado: in force since 2020-07-01");
    }

    [Theory]
    [InlineData(Compact.Psypact)]
    [InlineData(Compact.Counseling)]
    [InlineData(Compact.SocialWork)]
    public void No_text_leaves_the_picture(Compact compact)
    {
        foreach (var on in new LocalDate[] { new(2019, 1, 1), new(2025, 10, 1), new(2030, 1, 1) })
        {
            var picture = new Picture(JurisdictionMap.ToSvg(LicensureData.Current.AsKnownOn(new(2026, 11, 22)), compact, on));
            picture.ShouldStayWithin();
            picture.Texts.ShouldNotContain(text => text.EndsWith('\u2026'));
            picture.Texts.ShouldContain(text => text.EndsWith("as known on 2026-11-22", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_same_data_draw_the_same_map() =>
        JurisdictionMap.ToSvg(LicensureData.Current, Compact.Counseling, FirstDay).ShouldBe(JurisdictionMap.ToSvg(LicensureData.Current, Compact.Counseling, FirstDay));

    [Fact]
    public void A_compact_that_there_is_not_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => JurisdictionMap.ToSvg(LicensureData.Current, (Compact)4, FirstDay));

    private static Picture Draw(Compact compact, LocalDate on) => new(JurisdictionMap.ToSvg(LicensureData.Current, compact, on));
}
