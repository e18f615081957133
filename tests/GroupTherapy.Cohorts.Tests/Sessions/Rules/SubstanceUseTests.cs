using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class SubstanceUseTests
{
    private const string Records = "readiness/substance-use-records";
    private const string Notes = "readiness/substance-use-counseling-notes";

    public static TheoryData<string> Handling => [.. SessionCodes.SubstanceUseHandling];

    [Theory, MemberData(nameof(Handling))]
    public void Each_part_of_the_handling_that_is_missing_blocks(string missing) =>
        ReadinessRulebook.Default.Decide(Ready with { SubstanceUseHandling = [.. SessionCodes.SubstanceUseHandling.Except([missing])] }, Judging.Day).ShouldBe(Outcome.Blocked);

    [Theory]
    [InlineData("2026-02-15", Outcome.Clear)]
    [InlineData("2026-02-16", Outcome.Blocked)]
    public void Counselling_notes_are_kept_apart_from_the_day_of_compliance_on(string on, Outcome expected) =>
        ReadinessRulebook.Default.Decide(ReadyOn(new(2024, 1, 1)) with { SubstanceUseHandling = ["neutralNames", "restrictedRoster", "consentBeforeDisclosure"] }, Judging.On(on)).ShouldBe(expected);

    [Theory]
    [InlineData(true, NotMet, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Open)]
    [InlineData(false, NotApplicable, Outcome.Clear)]
    public void Whether_the_group_is_about_substance_use_has_to_be_known(bool? theme, FindingStatus status, Outcome outcome) =>
        ReadinessRulebook.Default.Both(Records, Ready with { SubstanceUseTheme = theme, SubstanceUseHandling = [] }).ShouldBe((outcome, status));

    [Fact]
    public void Story_a_relapse_group_whose_invitations_carry_its_name()
    {
        var session = Ready with { SubstanceUseHandling = ["restrictedRoster", "consentBeforeDisclosure", "separateCounselingNotes"] };

        var finding = ReadinessRulebook.Default.FindingOf(Records, session);

        finding.Status.ShouldBe(NotMet);
        finding.Rule.Because.ShouldContain("invitation");
        ReadinessRulebook.Default.StatusOf(Notes, session).ShouldBe(Met);
    }
}
