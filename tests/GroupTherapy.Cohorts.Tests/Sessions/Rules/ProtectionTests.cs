using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class ProtectionTests
{
    private const string Channels = "readiness/encrypted-channels";
    private const string Records = "readiness/permanent-records";

    public static TheoryData<ChannelKind> Kinds => [.. Enum.GetValues<ChannelKind>()];

    public static TheoryData<string> RecordNames => [.. SessionCodes.Records];

    [Theory, MemberData(nameof(Kinds))]
    public void One_open_channel_of_any_kind_blocks_and_the_finding_names_it(ChannelKind kind)
    {
        var session = Ready with { Channels = [new(ChannelKind.Video, true), new(ChannelKind.Chat, null), new(kind, false)] };

        var finding = ReadinessRulebook.Default.FindingOf(Channels, session);

        ReadinessRulebook.Default.Decide(session, Judging.Day).ShouldBe(Outcome.Blocked);
        finding.Facts.ShouldHaveSingleItem().Value.ShouldBe(new[] { SessionCodes.NameOf(kind) });
    }

    [Fact]
    public void The_same_kind_may_be_there_twice_and_both_count()
    {
        ReadinessRulebook.Default.StatusOf(Channels, Ready with { Channels = [new(ChannelKind.Mail, true), new(ChannelKind.Mail, false)] }).ShouldBe(NotMet);
        ReadinessRulebook.Default.StatusOf(Channels, Ready with { Channels = [new(ChannelKind.Video, true), new(ChannelKind.Mail, true), new(ChannelKind.Mail, true)] }).ShouldBe(Met);
    }

    [Fact]
    public void A_list_without_the_sessions_own_channel_leaves_it_open() =>
        ReadinessRulebook.Default.StatusOf(Channels, Ready with { Channels = [new(ChannelKind.Homework, true)] }).ShouldBe(Undetermined);

    [Fact]
    public void A_channel_is_not_null_and_of_a_declared_kind()
    {
        Should.Throw<ArgumentException>(() => Ready with { Channels = [null!] });
        Should.Throw<ArgumentOutOfRangeException>(() => Ready with { Channels = [new((ChannelKind)99, false)] });
    }

    [Theory, MemberData(nameof(RecordNames))]
    public void Anything_that_keeps_a_record_blocks_without_everyones_consent(string record)
    {
        ReadinessRulebook.Default.Both(Records, Ready with { RecordsOn = [record] }).ShouldBe((Outcome.Blocked, NotMet));
        ReadinessRulebook.Default.Both(Records, Consented([record], [record], true)).ShouldBe((Outcome.Clear, Met));
    }

    [Theory]
    [InlineData(new[] { "transcript" }, true, Met)]
    [InlineData(new[] { "transcript", "recording" }, true, Met)]
    [InlineData(new[] { "recording" }, true, NotMet)]            // consented to something else
    [InlineData(new[] { "transcript" }, false, NotMet)]          // nobody said how long it is kept
    [InlineData(new[] { "transcript" }, null, Undetermined)]
    [InlineData(null, true, Undetermined)]
    [InlineData(null, false, NotMet)]
    public void A_transcript_needs_consent_to_it_and_a_policy_on_how_long_it_is_kept(string[]? consents, bool? policy, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf(Records, Consented(["transcript"], consents, policy)).ShouldBe(expected);

    [Fact]
    public void One_member_who_did_not_consent_is_enough() =>
        ReadinessRulebook.Default.StatusOf(Records, Consented(["recording"], ["recording"], true).WithSecond(m => m with { ConsentsToRecords = [] })).ShouldBe(NotMet);

    [Fact]
    public void Where_nothing_keeps_a_record_consent_and_policy_are_not_asked_for() =>
        ReadinessRulebook.Default.StatusOf(Records, Ready.WithSecond(m => m with { ConsentsToRecords = null }) with { RetentionPolicy = null }).ShouldBe(Met);

    [Theory]
    [InlineData("deviceLock", "readiness/endpoint-controls")]
    [InlineData("updates", "readiness/endpoint-controls")]
    [InlineData("sharedDevicesAsked", "readiness/endpoint-controls")]
    [InlineData("uniqueLinks", "readiness/intruder-controls")]
    [InlineData("waitingRoom", "readiness/intruder-controls")]
    [InlineData("secondFactor", "readiness/intruder-controls")]
    public void Each_control_is_missed_by_the_rule_it_belongs_to_and_by_no_other(string control, string rule) =>
        ReadinessRulebook.Default.Judge(Ready with { Controls = [.. SessionCodes.Controls.Except([control])] }, Judging.Day).Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe(rule);

    [Fact]
    public void Story_homework_goes_out_by_mail_that_anyone_can_read()
    {
        var session = Ready with { Channels = [new(ChannelKind.Video, true), new(ChannelKind.Homework, false)] };

        ReadinessRulebook.Default.Decide(session, Judging.Day).ShouldBe(Outcome.Blocked);
        ReadinessRulebook.Default.Decide(session with { Channels = [new(ChannelKind.Video, true)] }, Judging.Day).ShouldBe(Outcome.Clear);   // given by voice instead
    }

    [Fact]
    public void Story_every_law_kept_and_the_risks_beyond_it_not_gone_through_is_advice() =>
        ReadinessRulebook.Default.Both("readiness/risks-beyond-hipaa", Ready with { OnlineRisksReviewed = false }).ShouldBe((Outcome.Clear, NotMet));

    private static Session Consented(string[] on, string[]? consents, bool? policy) => Ready with
    {
        RecordsOn = on,
        RetentionPolicy = policy,
        Members = [.. Ready.Members!.Select(member => member with { ConsentsToRecords = consents })],
    };
}
