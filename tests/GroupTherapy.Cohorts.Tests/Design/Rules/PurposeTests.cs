using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class PurposeTests
{
    [Theory]
    [InlineData(0, Outcome.Blocked)]
    [InlineData(1, Outcome.Clear)]
    [InlineData(3, Outcome.Clear)]
    public void A_group_has_at_least_one_goal(int goals, Outcome expected) =>
        DesignRulebook.Default.Decide(Clear with { GroupGoals = goals }, Judging.Day).ShouldBe(expected);

    [Fact]
    public void Story_a_group_for_whatever_comes_is_cautioned_and_not_kept_from_starting()
    {
        var group = Clear with { TargetProblems = [], GeneralPurpose = true };

        var decision = DesignRulebook.Default.Judge(group, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.Select(finding => (finding.Rule.Id, finding.Status)).ShouldBe([("design/specific-theme", NotMet), ("design/general-purpose", NotMet)]);
    }

    [Fact]
    public void Story_a_method_without_a_citation_is_advice_to_look_for_one() =>
        DesignRulebook.Default.Both("design/method-evidence", Clear with { EvidenceForMethod = [] }).ShouldBe((Outcome.Clear, NotMet));
}
