using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>What discipline does to authority under a compact and under a state's own route. The data are invented.</summary>
public class DisciplineTests
{
    private const string NoAdverseAction = "no-adverse-action";
    private const string DisciplineAndRoute = "discipline-and-state-route";

    private static readonly LicensureData ThreeMembers = DataOf(Place(Northland, Member), Place(Southland, Member), Place(Jurisdiction.WY, Member));

    private static readonly License OfUnknownStatus = LicenseOf(Southland) with { Status = null };

    // Authority under a compact

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
        StatusOf(NoAdverseAction, CounselingPrivilege.With(clinician => clinician with { AdverseActions = [new AdverseAction(Northland, new(2015, 1, 1), On(lifted))] })).ShouldBe(status);

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
    [InlineData(Outland, NotMet)]     // public discipline of a regulator, wherever
    public void A_restricted_licence_ends_psypact_authority(Jurisdiction restricted, FindingStatus status)
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

    // A state's own route

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
        Judge(DisciplineAndRoute, Registered.With(clinician => clinician with { AlternativePrograms = [new AlternativeProgram(null, null)] })).ShouldBe((Outcome.Review, NotMet));
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
