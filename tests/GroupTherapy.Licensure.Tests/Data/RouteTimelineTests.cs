using static GroupTherapy.Licensure.Tests.Invented;

namespace GroupTherapy.Licensure.Tests.Data;

/// <summary>The routes are invented.</summary>
public class RouteTimelineTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate End = new(2026, 1, 1);

    [Theory]
    [InlineData("1901-01-01", false)]
    [InlineData("2024-12-31", false)]   // the day before it began: there was none
    [InlineData("2025-01-01", true)]
    [InlineData("2025-12-31", true)]    // the last day
    [InlineData("2026-01-01", false)]   // the first day without
    [InlineData("2030-12-31", false)]   // the last day that was checked: its end is still an end
    [InlineData("2031-01-01", null)]    // later it may have been extended or replaced
    public void A_route_is_there_from_its_first_day_until_its_end(string on, bool? expected) =>
        AvailableOn(on, TenDays with { From = First, Until = End }).ShouldBe(expected);

    [Theory]
    [InlineData("1901-01-01", true)]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", null)]
    public void A_route_without_days_reaches_back_without_end_and_on_to_the_day_it_was_checked_to(string on, bool? expected) =>
        AvailableOn(on, TenDays).ShouldBe(expected);

    [Fact]
    public void A_route_that_gives_no_authority_is_none() =>
        AvailableOn("2025-06-01", TenDays with { Available = false }).ShouldBe(false);

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", true)]
    public void Before_a_day_by_which_it_was_in_force_it_is_unknown(string on, bool? expected)
    {
        var answer = On(on, TenDays with { From = First, AtTheLatest = true });

        answer.Available.ShouldBe(expected);
        answer.Unknown.ShouldBe(expected is null ? UnknownBecause.FirstDayNotKnown : null);
    }

    [Theory]
    [InlineData(Confidence.Low, null)]
    [InlineData(Confidence.MediumLow, null)]
    [InlineData(Confidence.Medium, true)]
    [InlineData(Confidence.MediumHigh, true)]
    [InlineData(Confidence.High, true)]
    public void Weak_sources_are_unknown(Confidence confidence, bool? expected)
    {
        var answer = On("2025-06-01", TenDays with { Confidence = confidence });

        answer.Available.ShouldBe(expected);
        answer.Unknown.ShouldBe(expected is null ? UnknownBecause.WeakSources : null);
    }

    [Fact]
    public void A_weak_source_of_none_is_unknown_too() =>
        On("2025-06-01", TenDays with { Available = false, Confidence = Confidence.Low }).Unknown.ShouldBe(UnknownBecause.WeakSources);

    [Fact]
    public void One_route_follows_another()
    {
        // As California's: thirty scattered days to the end of 2025, another route from 2026 on.
        var (former, present) = (TenDays with { Until = End, Summary = "former" }, TenDays with { From = End, Summary = "present" });

        On("2025-12-31", former, present).Route!.Summary.ShouldBe("former");
        On("2026-01-01", former, present).Route!.Summary.ShouldBe("present");
    }

    [Fact]
    public void Another_kind_and_another_profession_find_none()
    {
        var data = Place(Westland, NotMember, [TenDays]);

        RouteTimeline.Of(data, RouteKind.Registration, Profession.Psychologist, null).On(First).ShouldBe(new RouteAnswer { Available = false });
        RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychiatrist, null).On(First).ShouldBe(new RouteAnswer { Available = false });
        RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, null).On(First).Available.ShouldBe(true);
    }

    [Fact]
    public void What_was_not_researched_is_unknown_on_every_day()
    {
        foreach (var on in new[] { "1901-01-01", "2026-05-20", "9998-12-31" })
            RouteTimeline.Of(Place(Farland, NotMember) with { Routes = null }, RouteKind.Registration, Profession.Psychologist, null).On(Judgements.On(on)).Unknown.ShouldBe(UnknownBecause.NotResearched);
    }

    [Fact]
    public void A_route_recorded_later_is_left_out_and_not_held_against_the_state()
    {
        var data = Place(Westland, NotMember, [TenDays with { Recorded = new(2026, 1, 1) }]);

        RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, new(2025, 12, 31)).On(First).Unknown.ShouldBe(UnknownBecause.NotYetRecorded);
        RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, new(2026, 1, 1)).On(First).Available.ShouldBe(true);
    }

    [Fact]
    public void A_correction_and_a_check_recorded_later_are_left_out()
    {
        var corrected = TenDays with { Summary = "corrected", Recorded = new(2026, 1, 1), Checked = [new(new(2026, 1, 1), Checked)] };
        var data = Place(Westland, NotMember, [TenDays with { Checked = [new(Recorded, First), new(new(2025, 6, 1), new(2025, 6, 1))] }, corrected]);

        var before = RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, new(2025, 5, 31));
        before.On(First).Route!.Summary.ShouldBe("An invented ten days");
        before.On(First.PlusDays(1)).Unknown.ShouldBe(UnknownBecause.PastChecked);
        var between = RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, new(2025, 6, 1));
        between.On(First.PlusDays(1)).Available.ShouldBe(true);
        between.On(new(2025, 6, 2)).Unknown.ShouldBe(UnknownBecause.PastChecked);
        RouteTimeline.Of(data, RouteKind.TemporaryPractice, Profession.Psychologist, null).On(First).Route!.Summary.ShouldBe("corrected");
    }

    [Fact]
    public void As_known_before_anyone_looked_there_is_not_even_none()
    {
        // Westland was looked at on the day of the first record; before, nobody could say that it has no registration.
        var data = Place(Westland, NotMember, []);

        RouteTimeline.Of(data, RouteKind.Registration, Profession.Psychologist, Recorded.PlusDays(-1)).On(First).Unknown.ShouldBe(UnknownBecause.NotYetRecorded);
        RouteTimeline.Of(data, RouteKind.Registration, Profession.Psychologist, Recorded).On(First).Available.ShouldBe(false);
    }

    private static bool? AvailableOn(string on, params StateRoute[] routes) => On(on, routes).Available;

    private static RouteAnswer On(string on, params StateRoute[] routes) =>
        RouteTimeline.Of(Place(Westland, NotMember, routes), RouteKind.TemporaryPractice, Profession.Psychologist, null).On(Judgements.On(on));
}
