using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class PlanOfTheSessionTests
{
    [Theory]
    [InlineData(true, 1, Met, Outcome.Clear)]
    [InlineData(true, 0, NotMet, Outcome.Blocked)]
    [InlineData(false, 1, NotMet, Outcome.Blocked)]
    [InlineData(null, 1, Undetermined, Outcome.Open)]
    [InlineData(true, null, Undetermined, Outcome.Open)]
    [InlineData(null, 0, NotMet, Outcome.Blocked)]
    public void The_plan_has_a_structure_and_a_goal(bool? structured, int? goals, FindingStatus status, Outcome outcome) =>
        ReadinessRulebook.Default.Both("readiness/structure-and-goals", Ready with { Structured = structured, Goals = goals }).ShouldBe((outcome, status));

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(true, false, NotMet)]       // sent, for anyone to read
    [InlineData(false, true, NotMet)]
    [InlineData(false, null, NotMet)]
    public void The_agenda_is_sent_and_protected(bool? sent, bool? isProtected, FindingStatus expected) =>
        ReadinessRulebook.Default.Both("readiness/agenda-sent", Ready with { AgendaSent = sent, AgendaProtected = isProtected }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(1, NotMet, NotMet, NotApplicable)]
    [InlineData(2, NotApplicable, NotMet, NotMet)]
    [InlineData(3, NotApplicable, NotApplicable, NotMet)]
    [InlineData(null, Undetermined, Undetermined, Undetermined)]
    public void What_belongs_to_the_first_sessions_and_what_to_the_later_ones(int? number, FindingStatus privacy, FindingStatus reactions, FindingStatus homework)
    {
        var session = Ready with { Number = number, AgendaTopics = [], HomeworkReviewed = false };

        ReadinessRulebook.Default.StatusOf("readiness/privacy-discussed", session).ShouldBe(privacy);
        ReadinessRulebook.Default.StatusOf("readiness/reactions-to-setting", session).ShouldBe(reactions);
        ReadinessRulebook.Default.StatusOf("readiness/homework-reviewed", session).ShouldBe(homework);
    }

    [Theory]
    [InlineData(new[] { "privacy" }, true, Met)]
    [InlineData(new[] { "privacy" }, false, NotMet)]       // talked about, with nothing written
    [InlineData(new[] { "onlineSetting" }, true, NotMet)]
    public void Privacy_is_discussed_from_a_written_protocol(string[] topics, bool protocol, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf("readiness/privacy-discussed", Ready with { Number = 1, AgendaTopics = topics, PrivacyProtocol = protocol }).ShouldBe(expected);

    [Fact]
    public void Story_a_plan_without_agenda_homework_or_quiet_is_full_of_advice_and_can_begin()
    {
        var decision = ReadinessRulebook.Default.Judge(Ready with { AgendaSent = false, HomeworkGiven = false, HomeworkReviewed = false, AgendaTopics = [], DistractionsCleared = [] }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe(
            ["readiness/agenda-sent", "readiness/homework-given", "readiness/homework-reviewed", "readiness/reactions-to-setting", "readiness/distractions"]);
    }
}
