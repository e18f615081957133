using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class FacilitatorsShareTests
{
    private const string Contributed = "close/facilitators-contributed";
    private const string Material = "close/case-material";

    [Fact]
    public void A_session_without_a_facilitator_is_no_therapy() =>
        CloseRulebook.Default.Both(Contributed, Closed with { Facilitators = [] }).ShouldBe((Outcome.Blocked, NotMet));

    [Theory]
    [InlineData(true, Met, Outcome.Clear)]
    [InlineData(false, NotMet, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void Every_facilitator_took_part(bool? second, FindingStatus status, Outcome outcome) =>
        CloseRulebook.Default.Both(Contributed, Closed with { Facilitators = [new("f-1", true), new("f-2", second)] }).ShouldBe((outcome, status));

    [Fact]
    public void A_facilitator_is_listed_once() =>
        Should.Throw<ArgumentException>(() => Closed with { Facilitators = [new("f-1", true), new("f-1", false)] });

    [Theory]
    [InlineData(true, true, Met, Outcome.Clear)]
    [InlineData(true, false, NotMet, Outcome.Blocked)]
    [InlineData(false, true, NotMet, Outcome.Blocked)]
    [InlineData(true, null, Undetermined, Outcome.Open)]
    public void Material_names_no_one_and_has_consent(bool? deidentified, bool? consented, FindingStatus status, Outcome outcome) =>
        CloseRulebook.Default.Both(Material, Closed with { CaseMaterialDeidentified = deidentified, CaseMaterialConsented = consented }).ShouldBe((outcome, status));

    [Fact]
    public void Whether_material_is_taken_has_to_be_known() =>
        CloseRulebook.Default.Both(Material, Closed with { CaseMaterialTaken = null, CaseMaterialConsented = false }).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void Story_a_vignette_for_a_talk_with_the_names_changed_and_nobody_asked()
    {
        var close = Closed with { CaseMaterialDeidentified = true, CaseMaterialConsented = false };

        CloseRulebook.Default.Decide(close, Judging.Day).ShouldBe(Outcome.Blocked);
        CloseRulebook.Default.Decide(close with { CaseMaterialTaken = false }, Judging.Day).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_a_leader_who_noticed_a_rupture_and_let_it_be_is_reminded() =>
        CloseRulebook.Default.FindingOf("close/rupture-repaired", Closed with { RuptureRepaired = false }).Rule.Remedy.ShouldContain("one's own part");

    [Fact]
    public void Support_and_intervention_are_both_on_record() =>
        CloseRulebook.Default.Both("close/both-documented", Closed with { InterventionDocumented = false }).ShouldBe((Outcome.Clear, NotMet));
}
