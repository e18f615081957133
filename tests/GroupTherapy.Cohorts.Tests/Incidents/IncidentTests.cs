using static GroupTherapy.Cohorts.IncidentKind;
using static GroupTherapy.Cohorts.IncidentResponse;
using static GroupTherapy.Cohorts.Rooms;

namespace GroupTherapy.Cohorts;

public class IncidentTests
{
    public static TheoryData<IncidentKind> Kinds => [.. Enum.GetValues<IncidentKind>()];

    private static Incident Of(IncidentKind kind, bool? verified = null, params RecordedResponse[] responses) => new() { Id = "i-1", Kind = kind, PersonVerified = verified, Responses = responses };

    /// <summary>The table, by hand.</summary>
    [Theory]
    [InlineData(Bullying, "Intervened SafetyPlanFollowed FollowedUp")]
    [InlineData(PrivacyViolation, "Logged Intervened PrivacyIncidentOpened")]
    [InlineData(UnauthorizedRecording, "Logged Intervened RecordingStopped PrivacyIncidentOpened")]
    [InlineData(ThirdPartyPresent, "Logged Answered PersonRemoved PrivacyIncidentOpened")]
    [InlineData(BackgroundPerson, "Logged Answered PrivacyIncidentOpened")]
    [InlineData(BackgroundPet, "Answered")]
    [InlineData(BackgroundSound, "Answered")]
    [InlineData(RuleViolation, "Intervened")]
    [InlineData(Scapegoating, "Intervened FollowedUp")]
    [InlineData(ContactOutsideGroup, "Intervened")]
    [InlineData(Disconnection, "MemberReached")]
    [InlineData(Crisis, "Logged CrisisPlanFollowed FollowedUp")]
    [InlineData(Other, "Intervened")]
    public void Each_kind_requires_its_responses(IncidentKind kind, string responses) =>
        string.Join(' ', RequiredResponses.For(kind).Select(required => required.Response)).ShouldBe(responses);

    [Theory, MemberData(nameof(Kinds))]
    public void Each_kind_requires_at_least_one_intervention_and_every_row_rests_on_a_statement(IncidentKind kind)
    {
        RequiredResponses.For(kind).ShouldContain(required => RequiredResponses.IsIntervention(required.Response));
        RequiredResponses.For(kind).ShouldAllBe(required => required.Kind == kind && required.Statements.Count > 0);
    }

    [Fact]
    public void Every_kind_and_every_response_has_a_name_in_its_own_order()
    {
        IncidentCodes.Kinds.Select(kind => kind.Choice).ShouldBe(Enum.GetValues<IncidentKind>());
        IncidentCodes.Responses.Select(response => response.Choice).ShouldBe(Enum.GetValues<IncidentResponse>());
        IncidentCodes.Kinds.ShouldAllBe(kind => string.Equals(kind.Name, kind.Choice.ToString(), StringComparison.OrdinalIgnoreCase));
        IncidentCodes.Responses.ShouldAllBe(response => string.Equals(response.Name, response.Choice.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(true, "Logged Answered")]
    [InlineData(false, "Logged Answered PrivacyIncidentOpened")]
    [InlineData(null, "Logged Answered PrivacyIncidentOpened")]      // until someone knows, it is owed
    public void Whoever_is_not_known_to_be_verified_is_an_incident_of_privacy_too(bool? verified, string owed) =>
        string.Join(' ', Of(BackgroundPerson, verified).Owed().Select(required => required.Response)).ShouldBe(owed);

    [Fact]
    public void What_is_owed_shrinks_as_responses_are_recorded_and_depends_on_the_moment()
    {
        var incident = Of(PrivacyViolation).With(new(Logged, At(18, 5))).With(new(Intervened, At(18, 6))).With(new(PrivacyIncidentOpened, At(20, 0)));

        incident.Owed(At(18, 4)).Count.ShouldBe(3);
        incident.Owed(At(18, 5)).Count.ShouldBe(2);
        incident.Owed(At(18, 6)).ShouldHaveSingleItem().Response.ShouldBe(PrivacyIncidentOpened);
        incident.Owed(At(20, 0)).ShouldBeEmpty();
        incident.Owed().ShouldBeEmpty();
    }

    [Fact]
    public void Responses_of_which_nothing_is_known_are_owed() =>
        (Of(RuleViolation) with { Responses = null }).Owed().ShouldHaveSingleItem().Response.ShouldBe(Intervened);

    [Fact]
    public void A_further_response_makes_a_new_record_and_leaves_the_old_one_as_it_was()
    {
        var before = Of(RuleViolation);

        var after = before.With(new(Intervened, At(18, 0)));

        before.Responses.ShouldBeEmpty();
        after.Responses!.Count.ShouldBe(1);
        (before with { Responses = null }).With(new(Intervened, At(18, 0))).Responses!.Count.ShouldBe(1);
        Should.Throw<ArgumentNullException>(() => before.With(null!));
    }

    [Fact]
    public void A_kind_is_one_of_the_declared_and_an_entry_is_not_null()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Of((IncidentKind)99));
        Should.Throw<ArgumentOutOfRangeException>(() => RequiredResponses.For((IncidentKind)99));
        Should.Throw<ArgumentException>(() => Of(Other) with { Responses = [null!] });
        Should.Throw<ArgumentException>(() => Of(Other) with { Members = [null!] });
    }

    [Fact]
    public void A_list_that_changes_later_leaves_the_record_as_it_was()
    {
        var responses = new List<RecordedResponse> { new(Intervened, At(18, 0)) };
        var incident = Of(RuleViolation) with { Responses = responses };

        responses.Clear();

        incident.Owed().ShouldBeEmpty();
    }
}
