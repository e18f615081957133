using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class EachMembersShareTests
{
    private const string Time = "close/time-recorded";
    private const string Support = "close/each-member-supported";

    [Theory]
    [InlineData(0, null, NotMet, Outcome.Blocked)]
    [InlineData(1, null, Met, Outcome.Clear)]             // one second is time; whether it is enough is for balancing
    [InlineData(1, false, NotMet, Outcome.Blocked)]
    [InlineData(0, true, NotMet, Outcome.Blocked)]        // no time is no support, whatever else is said
    [InlineData(null, true, Met, Outcome.Open)]           // supported, and the time is still to be recorded
    [InlineData(null, false, NotMet, Outcome.Blocked)]
    [InlineData(null, null, Undetermined, Outcome.Open)]
    public void A_member_who_was_there_received_support(int? seconds, bool? supported, FindingStatus status, Outcome outcome) =>
        CloseRulebook.Default.Both(Support, Closed.WithSecond(m => m with { SupportSeconds = seconds, Supported = supported })).ShouldBe((outcome, status));

    [Theory]
    [InlineData(0, Met)]
    [InlineData(null, Undetermined)]
    public void No_time_is_recorded_time_and_no_record_is_open(int? seconds, FindingStatus expected) =>
        CloseRulebook.Default.StatusOf(Time, Closed.WithSecond(m => m with { SupportSeconds = seconds })).ShouldBe(expected);

    [Fact]
    public void Seconds_are_not_negative_and_members_listed_once()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Attended("m-1") with { SupportSeconds = -1 });
        Should.Throw<ArgumentException>(() => Closed with { Members = [Attended("m-1"), Attended("m-1")] });
    }

    [Fact]
    public void Story_a_member_who_was_there_and_got_nothing_keeps_the_session_from_closing()
    {
        var close = Closed.WithSecond(m => m with { SupportSeconds = 0, Supported = null, WellBeingChecked = false });

        var decision = CloseRulebook.Default.Judge(close, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe([Support, "close/well-being-checked"]);
        MemberDuties.Of(close).Single(duties => !duties.AllKept).ShouldSatisfyAllConditions(
            duties => duties.Member.ShouldBe("m-2"),
            duties => duties.Lacking.ShouldBe(["supported", "well-being-checked"]),
            duties => duties.Unanswered.ShouldBeEmpty());
    }

    [Fact]
    public void Of_a_session_whose_members_are_unknown_there_is_nothing_to_read()
    {
        MemberDuties.Of(UnknownClose).ShouldBeEmpty();
        MemberDuties.Of(UnknownSession).ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => MemberDuties.Of((SessionClose)null!));
        Should.Throw<ArgumentNullException>(() => MemberDuties.Of((Session)null!));
    }
}
