using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The routes are invented; each allowance is counted to its edge.</summary>
public class DayCountsTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    // Calendar year

    [Theory]
    [InlineData(9, true)]     // today is the tenth of ten
    [InlineData(10, false)]   // today would be the eleventh
    public void Ten_days_a_year_are_ten(int others, bool expected) =>
        Reaches(Calendar(10), Logged([.. Days(NewYear, others)])).ShouldBe(expected);

    [Fact]
    public void Days_of_other_years_do_not_count()
    {
        // 31 December 2025 belongs to the old year, 1 January 2026 to the new one.
        DayCounts.OtherDaysThisYear(Logged([new(2025, 12, 31), NewYear])).ShouldBe(1);
        DayCounts.OtherDaysThisYear(Logged([new(2025, 12, 31), NewYear]).With(on: new(2025, 12, 31))).ShouldBe(0);   // today is the only day of 2025
        DayCounts.OtherDaysThisYear(Logged([new(2025, 12, 30), new(2025, 12, 31)]).With(on: new(2025, 12, 31))).ShouldBe(1);
        Reaches(Calendar(10), Logged([.. Days(new(2025, 12, 1), 30)]).With(on: NewYear)).ShouldBe(true);
        Reaches(Calendar(10), Logged([.. Days(new(2025, 12, 1), 30)]).With(on: new(2025, 12, 31))).ShouldBe(false);
    }

    [Fact]
    public void Days_still_to_come_do_not_count() =>
        DayCounts.OtherDaysThisYear(Logged([Day.PlusDays(1), Day.PlusDays(7)])).ShouldBe(0);

    [Fact]
    public void A_day_listed_twice_is_one_day_and_the_session_day_is_the_session() =>
        DayCounts.OtherDaysThisYear(Logged([NewYear, NewYear, Day, Day, new(2026, 2, 2), NewYear])).ShouldBe(2);

    [Fact]
    public void Days_that_are_only_counted_are_added_to_those_that_are_listed() =>
        DayCounts.OtherDaysThisYear(WithLog(new() { Jurisdiction = Westland, Count = 7, Days = [NewYear] })).ShouldBe(8);

    [Fact]
    public void One_log_serves_every_group()
    {
        // Nine days with a Monday group, and a second group on the afternoon of the ninth: still nine, so today is the tenth.
        var monday = Days(NewYear, 9).ToList();

        Reaches(Calendar(10), Logged([.. monday, monday[8]])).ShouldBe(true);
        Reaches(Calendar(10), Logged([.. monday, monday[8].PlusDays(1)])).ShouldBe(false);
    }

    [Fact]
    public void Earlier_sessions_of_the_series_count_unless_they_are_in_the_log()
    {
        var series = Logged([NewYear]) with { EarlierSessions = [NewYear, new(2026, 1, 8), new(2026, 1, 15), Day, Day.PlusDays(7)] };

        DayCounts.OtherDaysThisYear(series).ShouldBe(3);   // 1, 8 and 15 January
    }

    [Fact]
    public void Without_a_log_for_the_place_none_is_used_and_without_any_it_is_unknown()
    {
        DayCounts.OtherDaysThisYear(Temporary.With(clinician => clinician with { DaysUsed = [new() { Jurisdiction = Outland, Count = 99 }] })).ShouldBe(0);
        DayCounts.OtherDaysThisYear(Temporary.With(clinician => clinician with { DaysUsed = null })).ShouldBeNull();
        DayCounts.OtherDaysThisYear(Temporary.With(client: client => client with { Location = default })).ShouldBeNull();
        DayCounts.LogOf(Temporary.With(clinician => clinician with { DaysUsed = [] })).ShouldBeNull();
        DayCounts.LogOf(Temporary).ShouldNotBeNull();
    }

    [Fact]
    public void An_allowance_without_a_log_is_not_relied_on() =>
        Reaches(Calendar(10), Temporary.With(clinician => clinician with { DaysUsed = [] })).ShouldBeNull();

    // Twelve months

    [Theory]
    [InlineData("2025-05-20", true)]    // a year ago to the day: outside the twelve months that end today
    [InlineData("2025-05-21", false)]   // the first of the twelve months
    public void Twelve_months_end_with_the_day(string only, bool expected) =>
        Reaches(new(1, false, LimitPeriod.RollingTwelveMonths), Logged([On(only)])).ShouldBe(expected);

    [Theory]
    [InlineData("2023-02-28", true)]    // twelve months before 29 February 2024 begin on 1 March 2023
    [InlineData("2023-03-01", false)]
    public void Twelve_months_before_a_leap_day_begin_in_march(string only, bool expected) =>
        Reaches(new(1, false, LimitPeriod.RollingTwelveMonths), Logged([On(only)]).With(on: new(2024, 2, 29))).ShouldBe(expected);

    // One run of days

    [Theory]
    [InlineData("2026-01-30", true)]    // 1 January is the first day, 30 January the thirtieth
    [InlineData("2026-01-31", false)]   // the thirty-first
    public void A_run_of_thirty_days_counts_the_days_between(string on, bool expected) =>
        Reaches(new(30, false, LimitPeriod.ConsecutiveDays), Logged([NewYear]).With(on: On(on))).ShouldBe(expected);

    [Fact]
    public void A_run_begins_with_the_first_day_used_and_anew_each_year()
    {
        Reaches(new(30, false, LimitPeriod.ConsecutiveDays), Logged([])).ShouldBe(true);
        Reaches(new(30, false, LimitPeriod.ConsecutiveDays), Logged([new(2025, 11, 1)]).With(on: NewYear)).ShouldBe(true);
        Reaches(new(30, false, LimitPeriod.ConsecutiveDays), Logged([]).With(on: new(2026, 1, 31)) with { EarlierSessions = [NewYear] }).ShouldBe(false);
        Reaches(new(30, false, LimitPeriod.ConsecutiveDays), WithLog(new() { Jurisdiction = Westland, Count = 1 })).ShouldBeNull();   // a day that is not listed has no place in a run
    }

    // From the client's arrival

    [Theory]
    [InlineData("2026-05-20", "2026-05-20", true)]    // the day of arrival is the first
    [InlineData("2026-05-20", "2026-07-03", true)]    // 12 days of May, 30 of June, 3 of July: the forty-fifth
    [InlineData("2026-05-20", "2026-07-04", false)]   // the forty-sixth
    [InlineData("2026-05-21", "2026-05-20", false)]   // not there yet
    public void Forty_five_days_run_from_arrival(string arrived, string on, bool expected) =>
        Reaches(new(45, false, LimitPeriod.FromClientArrival), Temporary.With(client: client => client with { ArrivedOn = On(arrived) }, on: On(on))).ShouldBe(expected);

    [Fact]
    public void Without_a_day_of_arrival_it_is_unknown() =>
        Reaches(new(45, false, LimitPeriod.FromClientArrival), Temporary.With(client: client => client with { ArrivedOn = null })).ShouldBeNull();

    // Per permit

    [Fact]
    public void A_permit_counts_from_the_day_it_was_issued()
    {
        var limit = new RouteLimit(2, false, LimitPeriod.PerPermit);
        var permitted = Logged([new(2026, 3, 31), new(2026, 4, 1)]).With(clinician => clinician with { Registrations = [RegistrationIn(Westland) with { From = new(2026, 4, 1) }] });

        Reaches(limit, permitted).ShouldBe(true);   // 1 April is the first day, today the second
        Reaches(limit with { Count = 1 }, permitted).ShouldBe(false);
        Reaches(limit, permitted.With(clinician => clinician with { Registrations = [] })).ShouldBeNull();
        Reaches(limit, permitted.With(clinician => clinician with { Registrations = [RegistrationIn(Westland) with { From = Day.PlusDays(1) }] })).ShouldBeNull();
    }

    [Fact]
    public void The_last_permit_counts_alone()
    {
        Registration[] permits = [RegistrationIn(Westland) with { From = new(2026, 5, 1) }, RegistrationIn(Westland) with { From = NewYear }, RegistrationIn(Eastland) with { From = new(2026, 5, 19) }];

        Reaches(new(1, false, LimitPeriod.PerPermit), Logged([new(2026, 4, 30)]).With(clinician => clinician with { Registrations = [.. permits] })).ShouldBe(true);
        Reaches(new(1, false, LimitPeriod.PerPermit), Logged([new(2026, 5, 1)]).With(clinician => clinician with { Registrations = [.. permits] })).ShouldBe(false);
    }

    // Encounters

    [Theory]
    [InlineData(7, 2, true)]    // seven before, two clients today: the ninth of nine
    [InlineData(8, 2, false)]   // the tenth
    [InlineData(9, 1, false)]
    public void Every_client_there_is_an_encounter(int before, int today, bool expected) =>
        Reaches(Nine, WithLog(new() { Jurisdiction = Westland, Encounters = before }) with { Encounters = today }).ShouldBe(expected);

    [Fact]
    public void Earlier_sessions_of_the_year_had_as_many_encounters()
    {
        // Two clients a week: 1, 8 and 15 January are six, today makes eight; a fourth session before makes ten.
        var log = WithLog(new() { Jurisdiction = Westland }) with { Encounters = 2 };

        Reaches(Nine, log with { EarlierSessions = [NewYear, new(2026, 1, 8), new(2026, 1, 15)] }).ShouldBe(true);
        Reaches(Nine, log with { EarlierSessions = [NewYear, new(2026, 1, 8), new(2026, 1, 15), new(2026, 1, 22)] }).ShouldBe(false);
        Reaches(Nine, log with { EarlierSessions = [new(2025, 12, 4), new(2025, 12, 11), new(2025, 12, 18), new(2025, 12, 25)] }).ShouldBe(true);
    }

    [Fact]
    public void A_log_of_days_does_not_tell_the_encounters()
    {
        Reaches(Nine, Logged([NewYear])).ShouldBeNull();
        Reaches(Nine, WithLog(new() { Jurisdiction = Westland, Count = 1 })).ShouldBeNull();
        Reaches(Nine, Logged([])).ShouldBe(true);   // no day, so no encounter
    }

    // No number

    [Fact]
    public void What_is_not_counted_always_reaches_and_what_could_not_be_counted_is_unknown()
    {
        DayCounts.AllowanceReaches(Temporary, TenDays with { Limit = null, LimitAsStated = null }).ShouldBe(true);
        DayCounts.AllowanceReaches(Temporary, TenDays with { Limit = null, LimitAsStated = "a reasonable time" }).ShouldBeNull();
    }

    private static RouteLimit Nine { get; } = new(9, true, LimitPeriod.CalendarYear);

    private static RouteLimit Calendar(int days) => new(days, false, LimitPeriod.CalendarYear);

    private static bool? Reaches(RouteLimit limit, Practice practice) => DayCounts.AllowanceReaches(practice, TenDays with { Limit = limit });

    private static Practice Logged(LocalDate[] days) => WithLog(new() { Jurisdiction = Westland, Days = days });

    private static Practice WithLog(DaysUsed log) => Temporary.With(clinician => clinician with { DaysUsed = [log] });

    private static IEnumerable<LocalDate> Days(LocalDate first, int count) => Enumerable.Range(0, count).Select(day => first.PlusDays(day));
}
