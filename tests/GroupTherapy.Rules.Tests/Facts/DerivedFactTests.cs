namespace GroupTherapy.Rules.Tests.Facts;

public class DerivedFactTests
{
    // True when any evidence says yes, false when some says no and none says yes, otherwise unknown.
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(true, null, true)]
    [InlineData(null, true, true)]
    [InlineData(false, null, false)]
    [InlineData(null, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void Two_kinds_of_evidence_that_count_both_ways(bool? first, bool? second, bool? expected) =>
        Derived(EvidenceWeight.ForAndAgainst, EvidenceWeight.ForAndAgainst, first, second).ShouldBe(expected);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(true, null, true)]
    [InlineData(null, true, true)]
    [InlineData(false, null, null)] // a "no" that counts only for says nothing
    [InlineData(null, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Evidence_that_counts_only_for(bool? forOnly, bool? other, bool? expected) =>
        Derived(EvidenceWeight.ForOnly, EvidenceWeight.ForAndAgainst, forOnly, other).ShouldBe(expected);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(true, null, null)] // a "yes" that counts only against says nothing
    [InlineData(false, null, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void Evidence_that_counts_only_against(bool? againstOnly, bool? other, bool? expected) =>
        Derived(EvidenceWeight.AgainstOnly, EvidenceWeight.ForAndAgainst, againstOnly, other).ShouldBe(expected);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(false, true, null)]
    [InlineData(null, false, false)]
    [InlineData(null, null, null)]
    public void Evidence_only_for_beside_evidence_only_against(bool? forOnly, bool? againstOnly, bool? expected) =>
        Derived(EvidenceWeight.ForOnly, EvidenceWeight.AgainstOnly, forOnly, againstOnly).ShouldBe(expected);

    [Fact]
    public void A_derived_fact_can_rest_on_another()
    {
        var facts = LeaderRules.Facts;

        LeaderRules.Truth(facts.NeedsSupport.Holds, new() { ObservedConcern = true }).ShouldBe(true);
        LeaderRules.Truth(facts.NeedsSupport.Holds, new() { ObservedConcern = false }).ShouldBeNull();
        LeaderRules.Truth(facts.NeedsSupport.Holds, new() { PeerReviewOn = LeaderRules.AsOf, PeerReviewConcern = false }).ShouldBe(false);
        LeaderRules.Truth(facts.NeedsSupport.Holds, new() { SupervisionHours = 1 }).ShouldBeNull();
        LeaderRules.Truth(facts.NeedsSupport.Holds, new() { SupervisionHours = 2 }).ShouldBe(false);
    }

    private static bool? Derived(EvidenceWeight firstWeight, EvidenceWeight secondWeight, bool? first, bool? second)
    {
        var facts = new LeaderFacts();
        var derived = new DerivedFact<GroupLeader>("worry", "A worry?", new("insured", facts.IsInsured.Holds, firstWeight), new("observed", facts.ObservedConcern.Holds, secondWeight));
        var leader = new GroupLeader { IsInsured = first, ObservedConcern = second };
        var (holds, denied) = (LeaderRules.Rulebook(facts, LeaderRules.Rule("holds", derived.Holds)), LeaderRules.Rulebook(facts, LeaderRules.Rule("denied", !derived.Holds)));
        var truth = Proof.Of(derived, holds.Read(leader, LeaderRules.AsOf));
        holds.Decide(leader, LeaderRules.AsOf).ShouldBe(truth switch { true => Outcome.Clear, false => Outcome.Blocked, null => Outcome.Open });
        denied.Decide(leader, LeaderRules.AsOf).ShouldBe(truth switch { true => Outcome.Blocked, false => Outcome.Clear, null => Outcome.Open });
        return truth;
    }
}
