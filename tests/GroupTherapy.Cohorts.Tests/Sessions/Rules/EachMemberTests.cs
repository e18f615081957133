using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class EachMemberTests
{
    private const string Camera = "readiness/camera-policy-kept";
    private const string Licensed = "readiness/licensure";
    private const string Reviewed = "readiness/licensure-review";

    [Theory]
    [InlineData(null, Undetermined, Outcome.Open)]
    [InlineData(false, NotMet, Outcome.Blocked)]
    public void A_camera_that_is_on_shows_neither_who_it_is_nor_who_else_is_there(bool? asked, FindingStatus status, Outcome outcome)
    {
        var identity = Ready.WithSecond(m => m with { CameraOn = true, IdentityRechecked = asked });
        var space = Ready.WithSecond(m => m with { CameraOn = true, PrivateSpaceAttested = asked });

        ReadinessRulebook.Default.StatusOf(Camera, identity).ShouldBe(Met);
        ReadinessRulebook.Default.Both("readiness/identity-rechecked", identity).ShouldBe((outcome, status));
        ReadinessRulebook.Default.Both("readiness/private-space", space).ShouldBe((outcome, status));
    }

    [Theory]
    [InlineData(true, null, Met)]
    [InlineData(true, false, Met)]
    [InlineData(false, true, Met)]             // off, and agreed for this time
    [InlineData(null, true, Met)]
    [InlineData(false, false, NotMet)]
    [InlineData(false, null, Undetermined)]
    [InlineData(null, false, Undetermined)]
    [InlineData(null, null, Undetermined)]
    public void A_camera_is_on_or_agreed_to_be_off(bool? on, bool? agreed, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf(Camera, Ready.WithSecond(m => m with { CameraOn = on, CameraOffAgreed = agreed })).ShouldBe(expected);

    [Fact]
    public void While_nobody_knows_what_was_agreed_about_cameras_it_stays_open() =>
        ReadinessRulebook.Default.Both(Camera, Ready with { CameraPolicy = null }).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(Outcome.Clear, Met, Met, Outcome.Clear)]
    [InlineData(Outcome.Review, Met, NotMet, Outcome.Review)]
    [InlineData(Outcome.Open, Undetermined, Undetermined, Outcome.Open)]
    [InlineData(Outcome.Blocked, NotMet, Met, Outcome.Blocked)]
    [InlineData(null, Undetermined, Undetermined, Outcome.Open)]
    public void Every_facilitator_has_authority_for_every_member(Outcome? one, FindingStatus licensed, FindingStatus reviewed, Outcome outcome)
    {
        var session = Ready.WithAuthority(one);

        ReadinessRulebook.Default.StatusOf(Licensed, session).ShouldBe(licensed);
        ReadinessRulebook.Default.StatusOf(Reviewed, session).ShouldBe(reviewed);
        ReadinessRulebook.Default.Decide(session, Judging.Day).ShouldBe(outcome);
    }

    [Fact]
    public void Without_a_facilitator_nothing_is_known_of_authority() =>
        ReadinessRulebook.Default.StatusOf(Licensed, Ready with { Facilitators = [] }).ShouldBe(Undetermined);

    [Fact]
    public void An_authority_is_one_of_the_four_outcomes_and_given_once_for_a_place()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Authority("f-1", "m-1", default));
        Should.Throw<ArgumentException>(() => Ready with { Authorities = [Authority("f-1", "m-1"), Authority("f-1", "m-1", Outcome.Blocked)] });
        _ = Ready with { Authorities = [Authority("f-1", "m-1"), Authority("f-1", "m-1", Outcome.Blocked, Jurisdiction.UT)] };
    }

    [Fact]
    public void A_member_is_listed_once_and_sessions_are_numbered_from_one()
    {
        Should.Throw<ArgumentException>(() => Ready with { Members = [Present("m-1"), Present("m-1")] });
        Should.Throw<ArgumentException>(() => Ready with { Members = [null!] });
        Should.Throw<ArgumentOutOfRangeException>(() => Ready with { Number = 0 });
    }

    [Fact]
    public void Of_nobody_nothing_is_known() =>
        ReadinessRulebook.Default.Both("readiness/identity-rechecked", Ready with { Members = [] }).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void Story_a_member_joins_from_another_state_and_has_to_be_judged_for_it()
    {
        var travelled = Ready.WithSecond(m => m with { Location = Jurisdiction.UT });

        // What was judged for Colorado says nothing about Utah.
        ReadinessRulebook.Default.Both(Licensed, travelled).ShouldBe((Outcome.Open, Undetermined));
        MemberDuties.Of(travelled)[1].Unanswered.ShouldBe(["authority-held", "authority-settled"]);

        var judged = travelled with { Authorities = [.. travelled.Authorities!, Authority("f-1", "m-2", Outcome.Clear, Jurisdiction.UT), Authority("f-2", "m-2", Outcome.Blocked, Jurisdiction.UT)] };
        ReadinessRulebook.Default.Both(Licensed, judged).ShouldBe((Outcome.Blocked, NotMet));
        MemberDuties.Of(judged)[1].Lacking.ShouldBe(["authority-held"]);
    }

    [Fact]
    public void A_review_for_one_leader_is_not_lost_beside_another_nobody_judged()
    {
        var session = Ready with { Facilitators = ["f-1", "f-2"], Members = [Present("m-1")], Authorities = [Authority("f-1", "m-1", Outcome.Review)] };

        MemberDuties.Of(session)[0].Lacking.ShouldBe(["authority-settled"]);
        MemberDuties.Of(session)[0].Unanswered.ShouldBe(["authority-held"]);
        ReadinessRulebook.Default.Judge(session, Judging.Day).Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void Story_a_parked_car_is_a_private_place_and_its_address_is_taken_down_too()
    {
        var session = Ready.WithSecond(m => m with { PrivateSpaceAttested = true, AddressTaken = false });

        ReadinessRulebook.Default.Judge(session, Judging.Day).Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("readiness/location-taken");
    }

    [Fact]
    public void Story_the_reading_for_the_facilitator_says_for_whom_and_the_decision_does_not()
    {
        var session = Ready.WithSecond(m => m with { EmergencyNumberResolved = false, PrivateSpaceAttested = null });

        MemberDuties.Of(session).Select(duties => (duties.Member, duties.AllKept)).ShouldBe([("m-1", true), ("m-2", false), ("m-3", true)]);
        MemberDuties.Of(session)[1].Lacking.ShouldBe(["emergency-number-resolved"]);
        MemberDuties.Of(session)[1].Unanswered.ShouldBe(["private-space-attested"]);
        var finding = ReadinessRulebook.Default.FindingOf("readiness/emergency-number", session);
        finding.Facts.ShouldHaveSingleItem().Value.ShouldBe(false);
    }
}
