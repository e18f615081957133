using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class MediumAndTimingTests
{
    private const string Declared = "design/timing-and-medium";
    private const string Text = "design/asynchronous-means-text";

    [Theory]
    [InlineData(null, GroupMedium.Video)]
    [InlineData(GroupTiming.Synchronous, null)]
    [InlineData(null, null)]
    public void Timing_and_medium_are_both_declared_and_what_is_not_stays_open(GroupTiming? timing, GroupMedium? medium) =>
        DesignRulebook.Default.Both(Declared, Clear with { Timing = timing, Medium = medium }).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(GroupTiming.Synchronous, GroupMedium.Video)]
    [InlineData(GroupTiming.Synchronous, GroupMedium.AudioOnly)]
    [InlineData(GroupTiming.Asynchronous, GroupMedium.Text)]
    public void Declared_they_are_met_whatever_they_are(GroupTiming timing, GroupMedium medium) =>
        DesignRulebook.Default.Both(Declared, Clear with { Timing = timing, Medium = medium }).ShouldBe((Outcome.Clear, Met));

    [Fact]
    public void A_group_in_person_declares_neither() =>
        DesignRulebook.Default.StatusOf(Declared, Clear with { Format = MeetingFormat.InPerson, Timing = null, Medium = null }).ShouldBe(NotApplicable);

    [Theory]
    [InlineData(GroupTiming.Asynchronous, GroupMedium.Text, Met, Outcome.Clear)]
    [InlineData(GroupTiming.Asynchronous, GroupMedium.Video, NotMet, Outcome.Blocked)]
    [InlineData(GroupTiming.Asynchronous, GroupMedium.AudioOnly, NotMet, Outcome.Blocked)]
    [InlineData(GroupTiming.Asynchronous, null, Undetermined, Outcome.Open)]
    [InlineData(GroupTiming.Synchronous, GroupMedium.Video, NotApplicable, Outcome.Clear)]
    [InlineData(null, GroupMedium.Video, Undetermined, Outcome.Open)]
    [InlineData(null, GroupMedium.Text, Met, Outcome.Open)]              // text suits either; the timing is still to be declared
    public void A_group_that_does_not_meet_at_one_time_meets_by_text(GroupTiming? timing, GroupMedium? medium, FindingStatus status, Outcome outcome) =>
        DesignRulebook.Default.Both(Text, Clear with { Timing = timing, Medium = medium }).ShouldBe((outcome, status));

    [Fact]
    public void Story_a_group_that_writes_at_any_hour_starts_with_two_cautions()
    {
        var decision = DesignRulebook.Default.Judge(Clear with { Timing = GroupTiming.Asynchronous, Medium = GroupMedium.Text }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe(["design/asynchronous-evidence", "design/text-evidence"]);
    }
}
