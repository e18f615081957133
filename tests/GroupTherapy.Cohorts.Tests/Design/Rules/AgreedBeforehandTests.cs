using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class AgreedBeforehandTests
{
    [Theory]
    [InlineData(new string[0], NotMet)]
    [InlineData(new[] { "harmBetweenMembers" }, NotMet)]
    [InlineData(new[] { "removal" }, NotMet)]
    [InlineData(new[] { "removal", "harmBetweenMembers" }, Met)]
    public void The_safety_plan_covers_harm_between_members_and_removal(string[] covers, FindingStatus expected) =>
        DesignRulebook.Default.StatusOf("design/safety-plan", Clear with { SafetyPlanCovers = covers }).ShouldBe(expected);

    [Theory]
    [InlineData("bullying")]
    [InlineData("privacyViolation")]
    [InlineData("other")]
    public void Responses_for_all_kinds_but_one_that_is_asked_for_are_not_enough(string kind)
    {
        var all = IncidentCodes.Kinds.Select(one => one.Name).ToArray();

        DesignRulebook.Default.StatusOf("design/incident-responses", Clear with { ResponsesAgreedFor = all }).ShouldBe(Met);
        DesignRulebook.Default.Both("design/incident-responses", Clear with { ResponsesAgreedFor = [.. all.Except([kind])] }).ShouldBe((Outcome.Blocked, NotMet));
    }

    [Fact]
    public void Story_a_group_in_person_has_rules_an_identity_policy_a_safety_plan_and_responses_too()
    {
        var group = Clear with { Format = MeetingFormat.InPerson, RulesPublished = false, IdentityPolicy = false, SafetyPlanCovers = [], ResponsesAgreedFor = [] };

        DesignRulebook.Default.Judge(group, Judging.Day).Findings.Where(finding => finding.Status == NotMet).Select(finding => finding.Rule.Id)
            .ShouldBe(["design/rules-published", "design/identity-policy", "design/safety-plan", "design/incident-responses"]);
    }
}
