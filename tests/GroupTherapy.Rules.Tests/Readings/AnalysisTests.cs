namespace GroupTherapy.Rules.Tests.Readings;

public class AnalysisTests
{
    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Fact]
    public void Two_rules_that_no_answers_keep_together_exclude_each_other()
    {
        var analysis = Analyse(LeaderRules.Rule("few", Facts.GroupsLed.AtMost(2)), LeaderRules.Rule("many", Facts.GroupsLed.AtLeast(3)));

        analysis.Proven.ShouldBe([new("few", RuleProperty.Excludes, "many")]);
        (analysis.CanBeClear, analysis.Holds).ShouldBe((false, false));
    }

    [Fact]
    public void Advice_excludes_nothing()
    {
        var analysis = Analyse(LeaderRules.Rule("few", Facts.GroupsLed.AtMost(2)), LeaderRules.Rule("many", Facts.GroupsLed.AtLeast(3), Force.Should));

        analysis.Proven.ShouldBeEmpty();
        (analysis.CanBeClear, analysis.Holds).ShouldBe((true, true));
    }

    [Fact]
    public void Three_rules_of_which_any_two_can_be_kept_may_not_all_be_kept()
    {
        var analysis = Analyse(
            LeaderRules.Rule("a", Facts.IsInsured.Holds | Facts.SupervisorIsApproved.Holds),
            LeaderRules.Rule("b", !Facts.IsInsured.Holds | Facts.ObservedConcern.Holds),
            LeaderRules.Rule("c", !Facts.SupervisorIsApproved.Holds & !Facts.ObservedConcern.Holds));

        analysis.Proven.ShouldBeEmpty();
        (analysis.CanBeClear, analysis.Holds).ShouldBe((false, false));
    }

    [Fact]
    public void A_wider_limit_follows_from_a_narrower_one_of_the_same_force()
    {
        var narrow = LeaderRules.Rule("narrow", Facts.GroupsLed.AtLeast(3));
        var wide = LeaderRules.Rule("wide", Facts.GroupsLed.AtLeast(2));

        // Whoever led fewer than two led fewer than three. Told alone as "should", the narrower one does not stand in for the wider.
        Analyse(narrow, wide).Proven.ShouldBe([new("wide", RuleProperty.Implied, "narrow")]);
        Analyse(LeaderRules.Rule("narrow", Facts.GroupsLed.AtLeast(3), Force.Should), wide).Proven.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_asks_for_an_answer_is_never_broken_and_one_that_contradicts_itself_never_met()
    {
        var asks = LeaderRules.Rule("asks", Facts.SessionMinutes.IsAnswered);
        var contradicts = LeaderRules.Rule("contradicts", Facts.SupervisionHours.Below(2) & Facts.SupervisionHours.AtLeast(2));

        Analyse(asks).Proven.ShouldBe([new("asks", RuleProperty.NeverBroken, null)]);
        Analyse(asks).Holds.ShouldBeTrue();
        Analyse(contradicts).Proven.ShouldBe([new("contradicts", RuleProperty.NeverMet, null)]);
        Analyse(contradicts).Holds.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_that_is_not_in_force_on_the_day_excludes_nothing()
    {
        var past = LeaderRules.Rule("few", Facts.GroupsLed.AtMost(2), inForce: EffectivePeriod.Between(new(2020, 1, 1), new(2021, 1, 1)));

        Analyse(past, LeaderRules.Rule("many", Facts.GroupsLed.AtLeast(3))).Proven.ShouldBeEmpty();
    }

    [Fact]
    public void What_may_be_so_does_not_hold()
    {
        RulebookAnalysis With(RuleProperty property) => new([], true, [new("insured", property, null)]);

        With(RuleProperty.NeverMet).Holds.ShouldBeFalse();
        With(RuleProperty.Excludes).Holds.ShouldBeFalse();
        With(RuleProperty.Implied).Holds.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_that_is_certain_of_random_rules_is_contradicted_by_any_leader()
    {
        var certain = 0;
        for (var seed = 0; seed < 80; seed++)
        {
            var random = new RandomLeaders(seed);
            var rules = random.Rules(4, 2).ToDictionary(rule => rule.Rule.Id, rule => rule.Rule);
            var rulebook = new Rulebook<GroupLeader>("northland/random", "1.0.0", random.Facts.Set, [.. rules.Values]);
            var analysis = rulebook.Analyse(LeaderRules.AsOf);
            certain += analysis.Proven.Count;
            for (var index = 0; index < 100; index++)
            {
                var answers = rulebook.Read(random.Leader(index % 2 == 0 ? 0f : 0.3f), LeaderRules.AsOf);
                foreach (var (id, property, other) in analysis.Proven)
                {
                    var status = Oracle.Status(rules[id], answers);
                    var isContradicted = property switch
                    {
                        RuleProperty.NeverMet => status == FindingStatus.Met,
                        RuleProperty.NeverBroken => status == FindingStatus.NotMet,
                        RuleProperty.Excludes => IsKept(status) && IsKept(Oracle.Status(rules[other!], answers)),
                        _ => status == FindingStatus.NotMet && Oracle.Status(rules[other!], answers) != FindingStatus.NotMet,
                    };
                    isContradicted.ShouldBeFalse($"seed {seed}: {id} {property} {other}");
                }

                if (analysis.CanBeClear == false) Oracle.Decide(rulebook, answers).ShouldNotBe(Outcome.Clear, $"seed {seed}");
            }
        }

        certain.ShouldBeGreaterThan(10);
    }

    private static bool IsKept(FindingStatus status) => status is FindingStatus.Met or FindingStatus.NotApplicable;

    private static RulebookAnalysis Analyse(params Rule<GroupLeader>[] rules) =>
        new Rulebook<GroupLeader>("northland/leaders", "1.0.0", Facts.Set, rules).Analyse(LeaderRules.AsOf);
}
