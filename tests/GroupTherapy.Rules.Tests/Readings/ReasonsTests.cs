namespace GroupTherapy.Rules.Tests.Readings;

public class ReasonsTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Fact]
    public void A_broken_duty_names_the_facts_that_broke_it_with_what_would_keep_it()
    {
        var rule = LeaderRules.Rule("supervised", Facts.SupervisorIsApproved.Holds & Facts.SupervisionHours.AtLeast(4), appliesWhen: Facts.Level.Is(CredentialLevel.Associate));

        Reasons(rule, new() { Level = CredentialLevel.Associate, SupervisorIsApproved = true, SupervisionHours = 3 }).ShouldBe([new("supervision-hours", 3, "at least 4")]);
        Reasons(rule, new() { Level = CredentialLevel.Associate, SupervisorIsApproved = false, SupervisionHours = 3 })
            .ShouldBe([new("supervisor-approved", false, "yes"), new("supervision-hours", 3, "at least 4")]);
        Reasons(rule, new() { Level = CredentialLevel.Associate, SupervisorIsApproved = true }).ShouldBe([new("supervision-hours", null, "at least 4")]);
        Reasons(rule, new() { Level = CredentialLevel.Licensed }).ShouldBe([new("level", "licensed", "associate")]);
        Reasons(rule, new() { SupervisionHours = 3 }).ShouldBe([new("level", null, "one of trainee, licensed"), new("supervision-hours", 3, "at least 4")]);
    }

    [Fact]
    public void A_denied_condition_needs_the_contrary()
    {
        Reasons(LeaderRules.Rule("only", !(Facts.IsInsured.Holds & Facts.GroupsLed.AtLeast(20))), new() { IsInsured = true, GroupsLed = 25 })
            .ShouldBe([new("insured", true, "no"), new("groups-led", 25, "below 20")]);
    }

    [Fact]
    public void A_derived_fact_names_the_evidence_that_spoke_and_itself_while_unknown()
    {
        var rule = LeaderRules.Rule("no-concern", !Facts.Concern.Holds);

        Reasons(rule, new() { ObservedConcern = true, PeerReviewOn = AsOf, PeerReviewConcern = false }).ShouldBe([new("observed-concern", true, "no")]);
        Reasons(rule, new() { PeerReviewOn = AsOf, PeerReviewConcern = false, ObservedConcern = false }).ShouldBe([new("peer-review-concern", false, "no")]);
        Reasons(rule, new()).ShouldBe([new("concern", null, "no")]);
    }

    [Fact]
    public void An_explanation_says_which_parts_decided()
    {
        var book = LeaderRules.Rulebook(LeaderRules.Rule("only", Facts.IsInsured.Holds & !Facts.Concern.Holds));
        var explanation = book.Judge(new() { IsInsured = true, ObservedConcern = true }, AsOf).Findings[0].Explanation;

        (explanation.Says, explanation.Truth).ShouldBe(("insured and not concern", false));
        var part = explanation.Because.ShouldHaveSingleItem();
        (part.Says, part.Truth).ShouldBe(("not concern", false));
        var evidence = part.Because.ShouldHaveSingleItem();
        (evidence.Says, evidence.Truth).ShouldBe(("observed concern", true));
        evidence.Because.ShouldBeEmpty();
    }

    [Fact]
    public void The_explanation_of_a_duty_that_does_not_apply_is_of_what_it_applies_to()
    {
        var book = LeaderRules.Rulebook(LeaderRules.Rule("only", Facts.IsInsured.Holds, appliesWhen: Facts.Level.Is(CredentialLevel.Trainee)));
        var explanation = book.Judge(new() { Level = CredentialLevel.Licensed }, AsOf).AllFindings()[0].Explanation;

        (explanation.Says, explanation.Truth).ShouldBe(("level is trainee", false));
    }

    [Fact]
    public void Every_explanation_is_true_to_the_oracle_and_every_finding_has_a_reason()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new RandomLeaders(seed);
            var book = LeaderRules.Rulebook(random.Facts, [.. random.Rules(3, 3).Select(rule => rule.Rule)]);
            foreach (var finding in book.Judge(random.Leader(), AsOf).AllFindings())
            {
                finding.Facts.ShouldNotBeEmpty($"seed {seed}");
                finding.Explanation.Truth.ShouldBe(finding.Status switch { FindingStatus.Met => true, FindingStatus.Undetermined => null, _ => false }, $"seed {seed}");
            }
        }
    }

    private static IReadOnlyList<FactReason> Reasons(Rule<GroupLeader> rule, GroupLeader leader) =>
        LeaderRules.Rulebook(rule).Judge(leader, AsOf).AllFindings().Single().Facts;
}
