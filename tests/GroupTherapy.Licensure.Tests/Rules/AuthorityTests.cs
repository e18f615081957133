using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented.</summary>
public class AuthorityTests
{
    private const string InClientLocation = "authority-in-client-location";
    private const string NoAdverseAction = "no-adverse-action";
    private const string DaysLeft = "temporary-days-left";
    private const string Verified = "data-verified-through";
    private const string DisciplineAndRoute = "discipline-and-state-route";

    private static readonly LicensureData ThreeMembers = DataOf(Place(Northland, Member), Place(Southland, Member), Place(Jurisdiction.WY, Member));

    private static readonly License OfUnknownStatus = LicenseOf(Southland) with { Status = null };

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
        Judge(InClientLocation, OwnLicense.Licensed(OfUnknownStatus)).ShouldBe((Outcome.Open, Undetermined));
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
        Judge(InClientLocation, OwnLicense.With(client: client => client with { Location = null, Abroad = true })).ShouldBe((Outcome.Blocked, NotMet));

    // No adverse action

    [Theory]
    [InlineData("2026-05-21", Met, Outcome.Clear)]        // of tomorrow: not yet
    [InlineData("2026-05-20", NotMet, Outcome.Blocked)]   // of today
    [InlineData("2019-01-01", NotMet, Outcome.Blocked)]   // PSYPACT sets no end to it
    public void Any_adverse_action_by_the_day_ends_psypact_authority(string on, FindingStatus status, Outcome outcome)
    {
        Judge(NoAdverseAction, Apit.Disciplined(On(on))).ShouldBe((outcome, status));
        Judge(NoAdverseAction, Tap.Disciplined(On(on))).ShouldBe((outcome, status));
    }

    [Theory]
    [InlineData("2024-05-20", Met, Outcome.Clear)]        // two years ago to the day: over
    [InlineData("2024-05-21", NotMet, Outcome.Blocked)]   // one day less than two years
    [InlineData("2026-05-21", Met, Outcome.Clear)]
    public void An_encumbrance_ends_counseling_privileges_for_two_years(string on, FindingStatus status, Outcome outcome) =>
        Judge(NoAdverseAction, CounselingPrivilege.Disciplined(On(on))).ShouldBe((outcome, status));

    [Theory]
    [InlineData("2024-05-20", Met)]      // lifted two years ago to the day
    [InlineData("2024-05-21", NotMet)]
    [InlineData("2027-01-01", NotMet)]   // still to be lifted
    public void The_two_years_run_from_the_day_an_encumbrance_was_lifted(string lifted, FindingStatus status) =>
        StatusOf(NoAdverseAction, CounselingPrivilege.With(clinician => clinician with { AdverseActions = [new(Northland, new(2015, 1, 1), On(lifted))] })).ShouldBe(status);

    [Theory]
    [InlineData(null, null, NotMet)]                   // days unknown count as within
    [InlineData("2026-05-20", null, NotMet)]           // the first day
    [InlineData("2026-05-21", null, Met)]
    [InlineData("2025-01-01", "2026-05-20", Met)]      // over since today
    [InlineData("2025-01-01", "2026-05-21", NotMet)]   // the last day
    public void A_programme_in_place_of_discipline_ends_compact_authority_while_it_lasts(string? from, string? until, FindingStatus status)
    {
        var program = new AlternativeProgram(from is null ? null : On(from), until is null ? null : On(until));

        StatusOf(NoAdverseAction, Apit.With(clinician => clinician with { AlternativePrograms = [program] })).ShouldBe(status);
        StatusOf(NoAdverseAction, CounselingPrivilege.With(clinician => clinician with { AlternativePrograms = [program] })).ShouldBe(status);
    }

    [Theory]
    [InlineData(Southland, NotMet)]   // in the compact
    [InlineData(Farland, NotMet)]     // perhaps in the compact
    [InlineData(Outland, Met)]        // a restriction there says nothing of the compact
    public void A_restricted_licence_in_any_compact_state_ends_psypact_authority(Jurisdiction restricted, FindingStatus status)
    {
        foreach (var encumbered in new[] { LicenseOf(restricted) with { Restricted = true }, LicenseOf(restricted) with { Status = LicenseStatus.Suspended }, LicenseOf(restricted) with { Status = LicenseStatus.Revoked } })
            StatusOf(NoAdverseAction, Apit.Licensed(LicenseOf(Northland), encumbered)).ShouldBe(status);
    }

    [Fact]
    public void Licences_stand_on_their_own_after_discipline()
    {
        var disciplined = Apit.Licensed(LicenseOf(Northland), LicenseOf(Southland)).Disciplined(Day);

        Judge(NoAdverseAction, disciplined).ShouldBe((Outcome.Clear, Met));
        StatusOf(NoAdverseAction, Unauthorised.Disciplined(Day)).ShouldBe(NotApplicable);   // holds nothing of a compact
    }

    [Fact]
    public void Where_a_licence_may_stand_alone_discipline_stays_open() =>
        Judge(NoAdverseAction, Apit.Licensed(LicenseOf(Northland), OfUnknownStatus).Disciplined(Day)).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void One_action_at_home_closes_every_compact_state_at_once()
    {
        // Northland's board acts on 20 May: members in the compact lose the clinician that day, a member at home keeps her while her licence stands.
        var members = new[] { Southland, Jurisdiction.WY, Northland }.Select(place => Apit.Disciplined(Day).With(client: client => client with { Location = place }, data: ThreeMembers));

        members.Select(OutcomeOf).ShouldBe([Outcome.Blocked, Outcome.Blocked, Outcome.Clear]);
        members.Select(member => member.With(on: Day.PlusDays(-1))).Select(OutcomeOf).ShouldBe([Outcome.Clear, Outcome.Clear, Outcome.Clear]);
    }

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
        var excepted = Apit.With(clinician => clinician with { Exceptions = [new() { Jurisdiction = Southland, Source = "a letter", From = Since }] });

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

    // Discipline and a state's route

    [Theory]
    [InlineData("2026-05-21", Met, Outcome.Clear)]
    [InlineData("2026-05-20", NotMet, Outcome.Review)]
    public void Discipline_sends_a_states_route_to_review(string on, FindingStatus status, Outcome outcome)
    {
        Judge(DisciplineAndRoute, Registered.Disciplined(On(on))).ShouldBe((outcome, status));
        Judge(DisciplineAndRoute, Temporary.Disciplined(On(on))).ShouldBe((outcome, status));
    }

    [Fact]
    public void A_programme_or_a_restricted_licence_sends_a_states_route_to_review_too()
    {
        Judge(DisciplineAndRoute, Registered.With(clinician => clinician with { AlternativePrograms = [new(null, null)] })).ShouldBe((Outcome.Review, NotMet));
        Judge(DisciplineAndRoute, Registered.Licensed(LicenseOf(Outland), LicenseOf(Farland) with { Restricted = true })).ShouldBe((Outcome.Review, NotMet));
    }

    [Fact]
    public void Discipline_is_no_question_of_the_route_where_authority_does_not_rest_on_it()
    {
        StatusOf(DisciplineAndRoute, Unauthorised.Disciplined(Day)).ShouldBe(NotApplicable);
        StatusOf(DisciplineAndRoute, Registered.Licensed(LicenseOf(Eastland)).Disciplined(Day)).ShouldBe(Met);
        StatusOf(DisciplineAndRoute, Registered.With(clinician => clinician with { Registrations = [] }).Disciplined(Day)).ShouldBe(NotApplicable);
    }

    [Fact]
    public void A_privilege_that_outlived_its_discipline_needs_no_route_and_no_review()
    {
        // Disciplined three years ago: the privilege has been clear of it for a year. A registration beside it changes nothing.
        var registrable = DataOf(Place(Northland, Member), Place(Southland, Member, [AnyRegistration with { Professions = [Profession.ProfessionalCounselor], Requires = [] }]));
        var privileged = CounselingPrivilege.Disciplined(Day.PlusYears(-3)).With(data: registrable);

        OutcomeOf(privileged).ShouldBe(Outcome.Clear);
        Judge(DisciplineAndRoute, privileged.With(clinician => clinician with { Registrations = [RegistrationIn(Southland)] })).ShouldBe((Outcome.Clear, Met));
    }

    [Fact]
    public void Whether_the_route_matters_is_unknown_while_a_licence_may_answer() =>
        StatusOf(DisciplineAndRoute, Registered.Licensed(LicenseOf(Outland), LicenseOf(Eastland) with { Status = null }).Disciplined(Day)).ShouldBe(Undetermined);
}
