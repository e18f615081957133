using GroupTherapy.Licensure.Tests.Pictures;

namespace GroupTherapy.Licensure.Tests.Matrix;

public sealed class MatrixPictureTests
{
    private static readonly LocalDate Day = new(2026, 2, 20);

    private static readonly License Colorado = new() { Jurisdiction = Jurisdiction.CO, Status = LicenseStatus.Active, From = new(2020, 1, 1), Until = new(2026, 3, 1), Independent = true, Restricted = false };

    private static readonly Clinician Licensed = new() { Id = "p-1", Profession = Profession.Psychologist, Location = Jurisdiction.CO, Licenses = [Colorado], Registrations = [new Registration { Jurisdiction = Jurisdiction.FL }] };

    private static readonly Client[] Clients = [new() { Id = "m-1", Location = Jurisdiction.CO }, new() { Id = "m-2", Location = Jurisdiction.NY }, new() { Id = "m-3" }];

    [Fact]
    public void Each_cell_reads_by_word_sign_shape_and_lightness()
    {
        var cells = Draw([Licensed], Clients).Groups;
        Picture.TextsOf(cells["p-1 with m-1: clear"]).ShouldBe(["clear"]);
        Picture.TextsOf(cells["p-1 with m-2: blocked"]).ShouldBe(["blocked"]);
        Picture.TextsOf(cells["p-1 with m-3: open"]).ShouldBe(["?", "open"]);
        new[] { "p-1 with m-1: clear", "p-1 with m-2: blocked", "p-1 with m-3: open" }.Select(cell => Picture.FillOf(cells[cell])).ShouldBeUnique();
        Picture.ShapesOf(cells["p-1 with m-1: clear"]).ShouldBe(["rect", "circle", "path"]); // the circle and its plus
        Picture.ShapesOf(cells["p-1 with m-2: blocked"]).ShouldBe(["rect", "path", "path"]); // the octagon and its cross
    }

    [Fact]
    public void Every_outcome_has_a_shape_a_word_and_a_lightness_of_its_own()
    {
        var symbols = OutcomeSymbol.All.Select(OutcomeSymbol.Of).ToList();
        OutcomeSymbol.All.ShouldBe([Outcome.Clear, Outcome.Review, Outcome.Open, Outcome.Blocked]);
        symbols.Select(symbol => symbol.Shape).ShouldBeUnique();
        symbols.Select(symbol => symbol.Word).ShouldBeUnique();
        foreach (var symbol in symbols) Contrast(symbol.Background, symbol.Ink).ShouldBeGreaterThan(4.5, symbol.Word); // WCAG 2 AA
    }

    /// <summary>The licence ends on 2026-03-01.</summary>
    [Fact]
    public void A_cell_that_changes_within_the_series_has_a_mark_and_tells_the_days()
    {
        var picture = Draw([Licensed], [Clients[0], Clients[1]], 1, new(2026, 2, 27), new(2026, 3, 6));
        Picture.ShapesOf(picture.Groups["p-1 with m-1: blocked; in the series clear from 2026-02-27, blocked from 2026-03-06"]).Count.ShouldBe(4);
        Picture.ShapesOf(picture.Groups["p-1 with m-2: blocked"]).Count.ShouldBe(3);
        picture.Texts.ShouldContain("changes in the series");
        picture.Texts.ShouldContain(text => text.StartsWith("In the series: p-1 with m-1 clear from 2026-02-27", StringComparison.Ordinal));
        picture.Title.ShouldBe("Who may lead for whom on 2026-03-06");
    }

    [Fact]
    public void Without_changes_there_is_no_mark()
    {
        var picture = Draw([Licensed], [Clients[1]], 0, new(2026, 2, 20), new(2026, 2, 27));
        picture.Texts.ShouldNotContain("changes in the series");
        picture.Texts.ShouldContain(text => text.Contains("session 1 of 2", StringComparison.Ordinal));
    }

    [Fact]
    public void What_would_cover_the_group_stands_below()
    {
        Draw([Licensed], Clients[..2]).Description.ShouldBe("1 clear, 0 review, 0 open, 1 blocked. Not covered by every clinician: m-2. Would cover: p-1 with a licence of NY for m-2.");
        Draw([Licensed], [Clients[0]]).Texts.ShouldContain("Every clinician is clear for every client.");
    }

    [Fact]
    public void The_legend_names_every_outcome_and_the_data()
    {
        var picture = Draw([Licensed], [Clients[0]]);
        foreach (var word in new[] { "clear", "review", "open", "blocked" }) picture.Texts.ShouldContain(word);
        picture.Texts.ShouldContain($"By licensure/practice {LicensureRulebook.Default.Version} and the data of {LicensureData.Current.Version}");
        ((string?)picture.Root.Attribute("role")).ShouldBe("img");
    }

    [Theory]
    [InlineData("m")]
    [InlineData("clinician-with-a-name-that-is-much-longer-than-any-box")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("<g>&amp;\"'--]]>")]
    public void No_name_breaks_the_picture_or_leaves_its_box(string id)
    {
        var picture = Draw([Licensed with { Id = id }], [.. Enumerable.Range(0, 12).Select(number => Clients[1] with { Id = $"{id}{number}" })]);
        picture.ShouldStayWithin();
    }

    [Fact]
    public void A_picture_has_room_for_a_hundred_rows_and_columns()
    {
        Client[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => new Client { Id = $"m-{number}" })];
        Clinician[] Leaders(int count) => [.. Enumerable.Range(0, count).Select(number => Licensed with { Id = $"p-{number}" })];
        Draw(Leaders(100), Many(1)).ShouldStayWithin();
        Draw(Leaders(1), Many(100)).ShouldStayWithin();
        Should.Throw<ArgumentException>(() => Draw(Leaders(101), Many(1))).Message.ShouldContain("100 clinicians");
        Should.Throw<ArgumentException>(() => Draw(Leaders(1), Many(101))).Message.ShouldContain("100 clients");
        Should.Throw<ArgumentOutOfRangeException>(() => Draw(Leaders(1), Many(1), 1));
    }

    private static Picture Draw(Clinician[] clinicians, Client[] clients, int session = 0, params LocalDate[] sessions) =>
        new(AuthorityMatrix.Of(clinicians, clients, sessions.Length == 0 ? [Day] : sessions, MeetingFormat.Online, LicensureData.Current).ToSvg(session));

    private static double Contrast(string one, string other)
    {
        var (darker, lighter) = (Math.Min(Luminance(one), Luminance(other)), Math.Max(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int place) => Convert.ToInt32(colour.Substring(place, 2), 16) / 255.0 is var part && part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
