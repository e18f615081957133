using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class CoLeadersTests
{
    private const string Talk = "design/co-leader-open-talk";
    private const string Channel = "design/co-leader-back-channel";

    [Theory]
    [InlineData(BackChannel.None, Met)]
    [InlineData(BackChannel.CrisisOnly, Met)]      // coordinating help is no covert talk
    [InlineData(BackChannel.Open, NotMet)]
    [InlineData(null, Undetermined)]
    public void Co_leaders_keep_no_private_channel_but_for_a_crisis(BackChannel? channel, FindingStatus expected) =>
        DesignRulebook.Default.Both(Channel, Clear with { CoLeaderBackChannel = channel }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(1, NotApplicable)]
    [InlineData(2, NotMet)]
    [InlineData(3, NotMet)]
    public void It_applies_from_two_leaders_on(int leaders, FindingStatus expected)
    {
        var group = Clear with { Facilitators = [.. Enumerable.Range(1, leaders).Select(number => Able($"f-{number}"))], OpenTalkPlanned = false, CoLeaderBackChannel = BackChannel.Open };

        DesignRulebook.Default.StatusOf(Talk, group).ShouldBe(expected);
        DesignRulebook.Default.StatusOf(Channel, group).ShouldBe(expected);
    }

    [Fact]
    public void While_the_number_of_leaders_is_unknown_so_is_whether_it_applies() =>
        DesignRulebook.Default.StatusOf(Talk, Clear with { Facilitators = null, OpenTalkPlanned = false }).ShouldBe(Undetermined);

    [Fact]
    public void In_one_room_leaders_have_their_glances_and_still_no_private_channel()
    {
        var group = Clear with { Format = MeetingFormat.InPerson, OpenTalkPlanned = false, CoLeaderBackChannel = BackChannel.Open };

        DesignRulebook.Default.StatusOf(Talk, group).ShouldBe(NotApplicable);
        DesignRulebook.Default.StatusOf(Channel, group).ShouldBe(NotMet);
    }

    [Fact]
    public void Story_co_leaders_who_write_to_each_other_to_send_help_are_in_order()
    {
        var finding = DesignRulebook.Default.FindingOf(Channel, Clear with { CoLeaderBackChannel = BackChannel.CrisisOnly });

        finding.Status.ShouldBe(Met);
        finding.Rule.Remedy.ShouldContain("crisis");
    }
}
