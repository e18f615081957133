using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Tests.Plans;

public class PlanAgreesWithTheOracleTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;
    private static readonly ConditionalWeakTable<Rulebook<GroupLeader>, Plan> PlanOf = [];

    public static TheoryData<int> RulesOfTheBook => [.. Enumerable.Range(0, LeaderRules.Book.Rules.Count)];

    [Theory]
    [MemberData(nameof(RulesOfTheBook))]
    public void Plan_oracle_and_proof_agree_on_every_assignment_of_a_rules_facts(int index)
    {
        var rule = LeaderRules.Book.Rules[index];
        var alone = LeaderRules.Rulebook(rule);
        foreach (var answers in Assignments.Of(rule, AsOf))
        {
            var expected = Oracle.Duty(rule, answers);
            Proof.Of(rule.Duty, answers).ShouldBe(expected);
            Told(alone, answers).ShouldBe([expected]);
            alone.Decide(answers).ShouldBe(Oracle.Decide(alone, answers));
            Told(LeaderRules.Book, answers)[index].ShouldBe(expected);
        }
    }

    // 20,000 rulebooks in 20 cases of 1,000, so that a failure names its seed.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19)]
    public void Plan_oracle_and_proof_agree_on_random_rulebooks(int thousand)
    {
        for (var seed = thousand * 1000; seed < (thousand + 1) * 1000; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 4);
            Agree(random, random.Rules(random.Random.Int(1, 3), random.Random.Int(0, 5)), leaders: 3, seed);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    [InlineData(3000)]
    public void Plan_oracle_and_proof_agree_on_rulebooks_of_any_size(int rules)
    {
        var random = new RandomLeaders(rules, derivedFacts: 80);
        Agree(random, random.Rules(rules, 3), leaders: 3, rules);
    }

    [Fact]
    public void Each_of_130_rules_is_told_apart_from_every_other()
    {
        // Rule n requires n hours or more, so with h hours exactly the rules above h are broken.
        var book = LeaderRules.Rulebook([.. Enumerable.Range(0, 130).Select(hours => LeaderRules.Rule($"hours-{hours}", LeaderRules.Facts.SupervisionHours.AtLeast(hours + 1)))]);
        for (var hours = 0; hours <= 131; hours++)
        {
            var broken = book.Judge(LeaderRules.Sound with { SupervisionHours = hours }, AsOf).Findings.Select(finding => finding.Rule.Id);
            broken.ShouldBe(Enumerable.Range(hours, Math.Max(0, 130 - hours)).Select(missing => $"hours-{missing}"));
        }
    }

    [Fact]
    public void Derived_facts_of_one_depth_are_told_apart_across_the_edges_of_blocks()
    {
        // A derived fact takes two bits of a word and a nested "or" one, so an odd number of the latter leaves bit 63 for half a derived fact.
        for (var gates = 0; gates < 4; gates++)
        {
            var facts = new LeaderFacts();
            var derived = Enumerable.Range(0, 40).Select(index => new DerivedFact<GroupLeader>(
                $"few-{index}",
                "Few hours?",
                new("supervision-hours", facts.SupervisionHours.Below(index + 1), EvidenceWeight.ForOnly),
                new("groups-led", facts.GroupsLed.Below(index + 1), EvidenceWeight.AgainstOnly))).ToArray();
            var nested = Enumerable.Range(0, gates).Select(index => LeaderRules.Rule($"gate-{index}", facts.IsInsured.Holds & (facts.SupervisionHours.AtLeast(index + 1) | facts.GroupsLed.AtLeast(index + 1))));
            var book = LeaderRules.Rulebook(facts, [.. nested, .. derived.Select((fact, index) => LeaderRules.Rule($"rule-{index}", fact.Holds))]);
            for (var hours = -1; hours <= 41; hours++)
            {
                for (var groups = -1; groups <= 41; groups += 6)
                {
                    var answers = book.Read(new() { SupervisionHours = hours < 0 ? null : hours, GroupsLed = groups < 0 ? null : groups }, AsOf);
                    Told(book, answers).ShouldBe(book.Rules.Select(rule => Oracle.Duty(rule, answers)));
                }
            }
        }
    }

    [Fact]
    public void A_set_of_62_codes_and_a_choice_of_62_are_told_apart_to_the_last()
    {
        var names = Enumerable.Range(0, 62).Select(index => $"code-{index}").ToArray();
        var facts = new FactSet<int>();
        var codes = facts.Codes("codes", "Which?", names, place => place < 0 ? null : [names[place]]);
        var choice = facts.Choice("choice", "Which one?", [.. names.Select((name, place) => (place, name))], place => place < 0 ? null : place);
        Rule<int> RuleOf(string id, Condition<int> requires) => new()
        {
            Id = id,
            Title = "One of many",
            Source = new Publication("xa-nl-lists", "Northland Lists").At("Section 1"),
            InForce = EffectivePeriod.Always,
            Requires = requires,
            Force = Force.Must,
            Because = "Lists are long.",
            Remedy = "Ask.",
        };
        for (var place = 0; place < 62; place++)
        {
            new Rulebook<int>("xa-nl/codes", "1", facts, [RuleOf("codes", codes.IncludesAny(names[place]))]).Decide(place, AsOf).ShouldBe(Outcome.Clear);
            new Rulebook<int>("xa-nl/codes", "1", facts, [RuleOf("codes", codes.IncludesAny(names[place]))]).Decide((place + 1) % 62, AsOf).ShouldBe(Outcome.Blocked);
            new Rulebook<int>("xa-nl/codes", "1", facts, [RuleOf("choice", choice.Is(place))]).Decide(place, AsOf).ShouldBe(Outcome.Clear);
            new Rulebook<int>("xa-nl/codes", "1", facts, [RuleOf("choice", choice.Is(place))]).Decide((place + 1) % 62, AsOf).ShouldBe(Outcome.Blocked);
        }
    }

    private static void Agree(RandomLeaders random, (Rule<GroupLeader> Rule, RandomLeaders.Meant? Applies, RandomLeaders.Meant Requires)[] rules, int leaders, int seed)
    {
        var book = LeaderRules.Rulebook(random.Facts, [.. rules.Select(rule => rule.Rule)]);
        for (var count = 0; count < leaders; count++)
        {
            var leader = random.Leader();
            var answers = book.Read(leader, AsOf);
            var meant = rules.Select(rule => RandomLeaders.Duty(rule, leader)).ToArray();
            rules.Select(rule => Oracle.Duty(rule.Rule, answers)).SequenceEqual(meant).ShouldBeTrue($"oracle, seed {seed}");
            rules.Select(rule => Proof.Of(rule.Rule.Duty, answers)).SequenceEqual(meant).ShouldBeTrue($"proof, seed {seed}");
            Told(book, answers).SequenceEqual(meant).ShouldBeTrue($"plan, seed {seed}");
            var expected = Oracle.Worst(rules.Zip(meant, (rule, duty) => (rule.Rule.Force, duty)));
            book.Decide(leader, AsOf).ShouldBe(expected, $"decide, seed {seed}");
            book.Decide(answers).ShouldBe(expected, $"decide answers, seed {seed}");
            var decision = book.Judge(leader, AsOf);
            decision.Outcome.ShouldBe(expected, $"judge, seed {seed}");
            decision.Findings.Select(finding => (finding.Rule.Id, finding.Status))
                .SequenceEqual(rules.Zip(meant, (rule, duty) => (rule.Rule.Id, Oracle.StatusOf(duty, rule.Rule.Force))).Where(finding => finding.Item2 is FindingStatus.NotMet or FindingStatus.Undetermined))
                .ShouldBeTrue($"findings, seed {seed}");
        }
    }

    /// <summary>What the plan says of each rule.</summary>
    private static bool?[] Told(Rulebook<GroupLeader> book, Answers<GroupLeader> answers)
    {
        var plan = PlanOf.GetValue(book, book => PlanBuilder<GroupLeader>.Build(book.Rules));
        var kept = new ulong[plan.Words];
        var broken = new ulong[plan.Words];
        plan.Evaluate(answers.Codes, DayNumber.Of(answers.AsOf), kept, broken);
        return [.. book.Rules.Select((_, index) => (bool?)(Has(kept, plan.Places[index]) ? true : Has(broken, plan.Places[index]) ? false : null))];
    }

    private static bool Has(ulong[] words, Plan.Place place) => (words[place.Block] & place.Mask) != 0;
}
