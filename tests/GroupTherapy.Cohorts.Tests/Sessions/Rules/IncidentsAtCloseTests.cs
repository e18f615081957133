using static GroupTherapy.Cohorts.IncidentKind;
using static GroupTherapy.Cohorts.IncidentResponse;
using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class IncidentsAtCloseTests
{
    private const string Steps = "close/incidents-intervened";
    private const string Persons = "close/background-persons";
    private const string Removed = "close/third-parties-removed";
    private const string Background = "close/background-answered";
    private const string Owed = "close/responses-owed";

    public static TheoryData<IncidentKind> Kinds => [.. Enum.GetValues<IncidentKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void An_incident_of_any_kind_to_which_nothing_was_done_blocks(IncidentKind kind)
    {
        CloseRulebook.Default.Both(Steps, Closed.WithIncident(kind, true)).ShouldBe((Outcome.Blocked, NotMet));
        CloseRulebook.Default.Both(Steps, Closed.WithIncident(kind, true, Logged, FollowedUp, PrivacyIncidentOpened)).ShouldBe((Outcome.Blocked, NotMet));   // written down is not stepped in
    }

    [Theory, MemberData(nameof(Kinds))]
    public void An_incident_answered_with_all_that_its_kind_requires_leaves_nothing_to_do(IncidentKind kind)
    {
        var responses = RequiredResponses.For(kind).Select(required => required.Response).ToArray();

        CloseRulebook.Default.Judge(Closed.WithIncident(kind, false, responses), Judging.Day).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_answers_another_kind_of_incident_is_no_intervention_in_this_one()
    {
        CloseRulebook.Default.StatusOf(Steps, Closed.WithIncident(Crisis, true, Logged, RecordingStopped)).ShouldBe(NotMet);
        CloseRulebook.Default.StatusOf(Steps, Closed.WithIncident(Crisis, true, Logged, CrisisPlanFollowed)).ShouldBe(Met);
        CloseRulebook.Default.StatusOf(Steps, Closed.WithIncident(Crisis, true, Logged, Intervened)).ShouldBe(Met);
    }

    [Theory]
    [InlineData(18, 29, NotMet)]      // before it happened
    [InlineData(18, 30, Met)]         // at that moment
    public void What_was_done_before_it_happened_answered_something_else(int hour, int minute, FindingStatus expected)
    {
        var close = Closed with { Incidents = [new() { Id = "i-1", Kind = RuleViolation, At = At(18, 30), Responses = [new(Intervened, At(hour, minute))] }] };

        CloseRulebook.Default.StatusOf(Steps, close).ShouldBe(expected);
        CloseRulebook.Default.StatusOf(Owed, close).ShouldBe(expected);
    }

    [Fact]
    public void Where_nothing_happened_nothing_is_owed() =>
        CloseRulebook.Default.Decide(Closed with { Incidents = [] }, Judging.Day).ShouldBe(Outcome.Clear);

    [Fact]
    public void One_incident_that_was_met_does_not_make_up_for_one_that_was_not()
    {
        var one = Closed.WithIncident(RuleViolation, null, Intervened).Incidents![0];

        CloseRulebook.Default.StatusOf(Steps, Closed with { Incidents = [one, one with { Id = "i-2", Responses = [] }] }).ShouldBe(NotMet);
        CloseRulebook.Default.StatusOf(Steps, Closed with { Incidents = [one, one with { Id = "i-2", Responses = null }] }).ShouldBe(Undetermined);
        Should.Throw<ArgumentException>(() => Closed with { Incidents = [one, one] });
    }

    [Theory]
    [InlineData(18, 59, Met)]
    [InlineData(19, 0, Met)]          // at the moment of closing
    [InlineData(19, 1, NotMet)]       // after the record was closed
    public void What_was_done_after_the_record_was_closed_does_not_count(int hour, int minute, FindingStatus expected)
    {
        var close = Closed with { Incidents = [new() { Id = "i-1", Kind = RuleViolation, Responses = [new(Intervened, At(hour, minute))] }] };

        CloseRulebook.Default.StatusOf(Steps, close).ShouldBe(expected);
        CloseRulebook.Default.StatusOf(Owed, close).ShouldBe(expected);
        CloseRulebook.Default.StatusOf(Steps, close with { ClosedAt = null }).ShouldBe(Met);
    }

    [Theory]
    [InlineData(true, true, true, false, Met, Outcome.Clear)]            // known to be someone who may be there
    [InlineData(false, true, true, true, Met, Outcome.Clear)]
    [InlineData(false, true, true, false, NotMet, Outcome.Blocked)]      // unverified, and no incident of privacy
    [InlineData(null, true, true, false, Undetermined, Outcome.Open)]    // nobody says who it was
    [InlineData(null, true, true, true, Met, Outcome.Clear)]             // taken up in any case
    [InlineData(true, false, true, false, NotMet, Outcome.Blocked)]      // not logged
    [InlineData(true, true, false, false, NotMet, Outcome.Blocked)]      // not spoken of
    public void A_person_in_the_background_is_logged_answered_and_unless_verified_an_incident_of_privacy(bool? verified, bool logged, bool answered, bool opened, FindingStatus status, Outcome outcome)
    {
        // An intervention of another kind is there, so that this rule alone decides.
        IncidentResponse[] responses = [Intervened, .. logged ? [Logged] : Array.Empty<IncidentResponse>(), .. answered ? [Answered] : Array.Empty<IncidentResponse>(), .. opened ? [PrivacyIncidentOpened] : Array.Empty<IncidentResponse>()];

        CloseRulebook.Default.Both(Persons, Closed.WithIncident(BackgroundPerson, verified, responses)).ShouldBe((outcome, status));
    }

    [Theory]
    [InlineData(true, false, Met)]
    [InlineData(false, true, Met)]
    [InlineData(null, true, Met)]
    [InlineData(false, false, NotMet)]
    [InlineData(null, false, Undetermined)]
    public void An_unverified_third_party_leaves(bool? verified, bool removed, FindingStatus expected)
    {
        IncidentResponse[] responses = [Logged, Answered, PrivacyIncidentOpened, .. removed ? [PersonRemoved] : Array.Empty<IncidentResponse>()];

        CloseRulebook.Default.StatusOf(Removed, Closed.WithIncident(ThirdPartyPresent, verified, responses)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(BackgroundPet)]
    [InlineData(BackgroundSound)]
    public void An_animal_or_a_sound_is_not_passed_over(IncidentKind kind)
    {
        CloseRulebook.Default.StatusOf(Background, Closed.WithIncident(kind, null, Intervened)).ShouldBe(NotMet);
        CloseRulebook.Default.StatusOf(Background, Closed.WithIncident(kind, null, Answered)).ShouldBe(Met);
        CloseRulebook.Default.StatusOf(Persons, Closed.WithIncident(kind, null, Answered)).ShouldBe(Met);       // no person was there
        CloseRulebook.Default.StatusOf(Removed, Closed.WithIncident(kind, null, Answered)).ShouldBe(Met);
    }

    [Fact]
    public void Story_a_partner_walks_through_the_picture_and_nobody_says_a_word()
    {
        var decision = CloseRulebook.Default.Judge(Closed.WithIncident(BackgroundPerson, null), Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.Findings.Where(finding => finding.Status == NotMet).Select(finding => finding.Rule.Id).ShouldBe([Steps, Persons, Owed]);
    }

    [Fact]
    public void Story_the_group_turned_on_one_member_and_the_leader_stepped_in_and_still_owes_a_talk()
    {
        var close = Closed.WithIncident(Scapegoating, null, Intervened);

        CloseRulebook.Default.Both(Owed, close).ShouldBe((Outcome.Clear, NotMet));
        close.Incidents![0].Owed().ShouldHaveSingleItem().Response.ShouldBe(FollowedUp);
    }

    [Fact]
    public void Story_a_member_in_crisis_is_helped_by_the_plan_and_the_record_shows_it()
    {
        var crisis = Closed.WithIncident(Crisis, null, Logged, CrisisPlanFollowed, FollowedUp);

        CloseRulebook.Default.Judge(crisis, Judging.Day).Findings.ShouldBeEmpty();
    }
}
