using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented.</summary>
public class AuthorityTests
{
    private const string InClientLocation = "authority-in-client-location";
    private const string DaysLeft = "temporary-days-left";
    private const string Verified = "data-verified-through";

    // Authority where the client is

    [Theory]
    [InlineData("2026-05-21", null, NotMet, Outcome.Blocked)]           // begins a day too late
    [InlineData("2026-05-20", null, Met, Outcome.Clear)]                // begins on the day
    [InlineData("2024-07-01", "2026-05-20", NotMet, Outcome.Blocked)]   // the day is the first on which it no longer holds
    [InlineData("2024-07-01", "2026-05-21", Met, Outcome.Clear)]        // the last day
    public void A_licence_is_authority_from_its_first_day_to_its_last(string from, string? until, FindingStatus status, Outcome outcome)
    {
        var license = LicenseOf(Southland) with { From = On(from), Until = until is null ? null : On(until) };

        Judge(InClientLocation, OwnLicense.Licensed(LicenseOf(Northland), license)).ShouldBe((outcome, status));
    }

    [Fact]
    public void Authority_that_turns_on_something_unknown_stays_open()
    {
        Judge(InClientLocation, OwnLicense.Licensed(LicenseOf(Southland) with { Status = null })).ShouldBe((Outcome.Open, Undetermined));
        Judge(InClientLocation, Unrecorded).ShouldBe((Outcome.Blocked, NotMet));   // nothing is recorded, so no answer would give any
    }

    [Fact]
    public void A_group_in_two_states_is_judged_member_by_member()
    {
        // One psychologist of Northland by telehealth: a member in Southland by the compact, a member in Outland by nothing.
        OutcomeOf(Apit).ShouldBe(Outcome.Clear);
        OutcomeOf(Apit.With(client: client => client with { Location = Outland })).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void A_client_abroad_is_beyond_every_authority_that_the_data_know() =>
        Judge(InClientLocation, OwnLicense.With(client: client => client with { Location = Location.Abroad })).ShouldBe((Outcome.Blocked, NotMet));

    // Days left

    [Theory]
    [InlineData(29, Met, Outcome.Clear)]        // today is the thirtieth
    [InlineData(30, NotMet, Outcome.Blocked)]   // today would be the thirty-first
    public void Temporary_authorization_reaches_for_thirty_days(int others, FindingStatus status, Outcome outcome) =>
        Judge(DaysLeft, Tap.With(clinician => clinician with { DaysUsed = [new() { Jurisdiction = Southland, Count = others }] })).ShouldBe((outcome, status));

    [Theory]
    [InlineData(9, Met, Outcome.Clear)]
    [InlineData(10, NotMet, Outcome.Blocked)]
    public void A_states_own_allowance_reaches_for_its_days(int others, FindingStatus status, Outcome outcome) =>
        Judge(DaysLeft, Temporary.With(clinician => clinician with { DaysUsed = [new() { Jurisdiction = Westland, Count = others }] })).ShouldBe((outcome, status));

    [Fact]
    public void Days_left_are_unknown_without_a_word_on_days() =>
        Judge(DaysLeft, Tap.With(clinician => clinician with { DaysUsed = null })).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void Nothing_is_counted_where_no_allowance_is_used()
    {
        StatusOf(DaysLeft, Apit).ShouldBe(NotApplicable);
        StatusOf(DaysLeft, OwnLicense).ShouldBe(NotApplicable);
        StatusOf(DaysLeft, Tap.Licensed(LicenseOf(Southland)).With(clinician => clinician with { DaysUsed = null })).ShouldBe(Met);   // licensed there: no allowance is used
    }

    [Fact]
    public void The_other_allowance_can_still_reach()
    {
        // A place in the compact with ten days of its own, in person too: TAP's thirty are used up, the state's ten are counted from the same log.
        var data = DataOf(Place(Northland, Member), Place(Southland, Member, [TenDays with { InPerson = true, Filing = false, Requires = [], Limit = new(40, false, LimitPeriod.CalendarYear) }]));
        var practice = Tap.With(clinician => clinician with { DaysUsed = [new() { Jurisdiction = Southland, Count = 30 }] }, data: data);

        Judge(DaysLeft, practice).ShouldBe((Outcome.Clear, Met));
        LicensureRulebook.Default.Judge(practice).Basis().ShouldBe(["temporary-practice"]);
    }

    // The tables answer

    [Theory]
    [InlineData("2025-12-31", Met, Outcome.Clear)]     // the last day to which Midland's table was checked
    [InlineData("2026-01-01", NotMet, Outcome.Open)]   // the table is silent, so the authority is open
    public void A_table_answers_through_the_day_it_was_checked_to(string on, FindingStatus status, Outcome outcome) =>
        Judge(Verified, Apit.With(client: client => client with { Location = Midland }, on: On(on))).ShouldBe((outcome, status));

    [Fact]
    public void A_silent_table_is_told_even_where_the_authority_is_known_to_fail() =>
        Judge(Verified, Apit.Licensed(LicenseOf(Outland)).With(clinician => clinician with { Location = Outland }, client => client with { Location = Midland })).ShouldBe((Outcome.Blocked, NotMet));

    [Fact]
    public void No_table_is_asked_where_the_authority_does_not_turn_on_it()
    {
        // In 2035 every invented table is silent. A letter of the board answers beside the compact.
        var excepted = Apit.With(clinician => clinician with { Exceptions = [new ExceptionRecord { Jurisdiction = Southland, Source = "a letter", From = Since }] });

        Judge(Verified, excepted.With(on: new(2035, 1, 1))).ShouldBe((Outcome.Clear, Met));
        Judge(Verified, Apit.Licensed(LicenseOf(Southland)).With(on: new(2035, 1, 1))).ShouldBe((Outcome.Clear, NotApplicable));
        StatusOf(Verified, OwnLicense.With(on: new(2035, 1, 1))).ShouldBe(NotApplicable);
        StatusOf(Verified, Unauthorised.With(on: new(2035, 1, 1))).ShouldBe(NotApplicable);
    }

    [Fact]
    public void Whether_a_table_matters_is_unknown_while_a_licence_may_answer() =>
        StatusOf(Verified, Apit.Licensed(LicenseOf(Northland), LicenseOf(Midland) with { Status = null }).With(client: client => client with { Location = Midland })).ShouldBe(Undetermined);

    [Fact]
    public void An_open_table_says_whom_to_ask()
    {
        var decision = LicensureRulebook.Default.Judge(Apit.With(client: client => client with { Location = Midland }));

        decision.ToConfirm().ShouldBe([new("whether PSYPACT is in force in Invented MP on 2026-05-20", "its commission", "the table was checked to 2025-12-31")]);
    }
}
