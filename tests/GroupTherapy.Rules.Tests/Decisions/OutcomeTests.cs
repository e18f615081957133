using Bogus;

namespace GroupTherapy.Rules.Tests.Decisions;

public class OutcomeTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Theory]
    [InlineData(Force.Must, true, Outcome.Clear)]
    [InlineData(Force.Must, false, Outcome.Blocked)]
    [InlineData(Force.Must, null, Outcome.Open)]
    [InlineData(Force.MustUnlessJustified, true, Outcome.Clear)]
    [InlineData(Force.MustUnlessJustified, false, Outcome.Blocked)]
    [InlineData(Force.MustUnlessJustified, null, Outcome.Open)]
    [InlineData(Force.Review, true, Outcome.Clear)]
    [InlineData(Force.Review, false, Outcome.Review)]
    [InlineData(Force.Review, null, Outcome.Open)]
    [InlineData(Force.Should, false, Outcome.Clear)]
    [InlineData(Force.Should, null, Outcome.Clear)]
    [InlineData(Force.Consider, false, Outcome.Clear)]
    [InlineData(Force.Consider, null, Outcome.Clear)]
    [InlineData(Force.Favours, true, Outcome.Clear)]
    [InlineData(Force.Favours, false, Outcome.Clear)]
    [InlineData(Force.Favours, null, Outcome.Clear)]
    public void Each_force_weighs_as_designed(Force force, bool? insured, Outcome expected)
    {
        var book = LeaderRules.Rulebook(LeaderRules.Rule("insured", Facts.IsInsured.Holds, force));

        book.Decide(new() { IsInsured = insured }, AsOf).ShouldBe(expected);
        book.Judge(new() { IsInsured = insured }, AsOf).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void The_worst_finding_wins_whatever_stands_beside_it()
    {
        // Every combination of: a must kept, unknown or broken; a review kept, unknown or broken; favours kept.
        foreach (var must in new bool?[] { true, null, false })
        {
            foreach (var review in new bool?[] { true, null, false })
            {
                var book = LeaderRules.Rulebook(
                    LeaderRules.Rule("must", Facts.IsInsured.Holds),
                    LeaderRules.Rule("review", Facts.SupervisorIsApproved.Holds, Force.Review),
                    LeaderRules.Rule("favours", Facts.GroupsLed.AtLeast(1), Force.Favours));
                var expected = must == false ? Outcome.Blocked : must is null || review is null ? Outcome.Open : review == false ? Outcome.Review : Outcome.Clear;
                book.Decide(new() { IsInsured = must, SupervisorIsApproved = review, GroupsLed = 100 }, AsOf).ShouldBe(expected);
                book.Judge(new() { IsInsured = must, SupervisorIsApproved = review, GroupsLed = 100 }, AsOf).Outcome.ShouldBe(expected);
            }
        }
    }

    [Fact]
    public void A_later_value_is_worse_and_the_default_is_none()
    {
        new[] { Outcome.Blocked, Outcome.Clear, Outcome.Open, Outcome.Review }.Order().ShouldBe([Outcome.Clear, Outcome.Review, Outcome.Open, Outcome.Blocked]);
        Enum.IsDefined(default(Outcome)).ShouldBeFalse();
        Enum.IsDefined(default(FindingStatus)).ShouldBeFalse();
        default(Decision<GroupLeader>).Outcome.ShouldNotBe(Outcome.Clear);
        default(Decision<GroupLeader>).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_leader_of_whom_nothing_is_known_is_never_cleared_by_a_duty_that_counts()
    {
        foreach (var rule in LeaderRules.Book.Rules.Where(rule => rule.Force <= Force.Review)) LeaderRules.Rulebook(rule).Decide(new(), AsOf).ShouldBe(Outcome.Open, rule.Id);
        LeaderRules.Book.Decide(new(), AsOf).ShouldBe(Outcome.Open);
        LeaderRules.Book.Decide(LeaderRules.Sound, AsOf).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Many_leaders_are_decided_as_one_by_one()
    {
        var random = new RandomLeaders(3);
        var leaders = Enumerable.Range(0, 500).Select(_ => random.Leader()).ToArray();
        var outcomes = new Outcome[501];

        LeaderRules.Book.Decide(leaders, AsOf, outcomes);

        outcomes[..500].ShouldBe(leaders.Select(leader => LeaderRules.Book.Decide(leader, AsOf)));
        outcomes[500].ShouldBe(default);
        Should.Throw<ArgumentException>(() => LeaderRules.Book.Decide(leaders, AsOf, new Outcome[499])).ParamName.ShouldBe("outcomes");
    }

    [Fact]
    public void The_order_of_rules_never_changes_an_outcome()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new RandomLeaders(seed);
            var rules = random.Rules(10, 3).Select(rule => rule.Rule).ToArray();
            var (book, shuffled) = (LeaderRules.Rulebook(random.Facts, rules), LeaderRules.Rulebook(random.Facts, [.. random.Random.Shuffle(rules)]));
            for (var count = 0; count < 10; count++)
            {
                var leader = random.Leader();
                shuffled.Decide(leader, AsOf).ShouldBe(book.Decide(leader, AsOf), $"seed {seed}");
                shuffled.Judge(leader, AsOf).Findings.ToDictionary(finding => finding.Rule.Id, finding => finding.Status)
                    .ShouldBe(book.Judge(leader, AsOf).Findings.ToDictionary(finding => finding.Rule.Id, finding => finding.Status), ignoreOrder: true);
            }
        }
    }

    [Fact]
    public void The_order_of_facts_never_changes_an_outcome()
    {
        var random = new Randomizer(5);
        var leaders = new RandomLeaders(6);
        (string Id, Func<GroupLeader, int?> Read)[] readers =
        [
            ("hours", leader => leader.SupervisionHours), ("groups", leader => leader.GroupsLed), ("score", leader => leader.SelfReviewScore), ("minutes", leader => (int?)leader.SessionMinutes),
        ];
        for (var trial = 0; trial < 100; trial++)
        {
            var limits = readers.Select(_ => random.Int(1, 128)).ToArray();
            var (book, shuffled) = (Book(readers), Book(random.Shuffle(readers)));
            for (var count = 0; count < 20; count++)
            {
                var leader = leaders.Leader();
                shuffled.Decide(leader, AsOf).ShouldBe(book.Decide(leader, AsOf));
            }

            Rulebook<GroupLeader> Book(IEnumerable<(string Id, Func<GroupLeader, int?> Read)> order)
            {
                var facts = new FactSet<GroupLeader>();
                foreach (var (id, read) in order) facts.Count(id, "How many?", "units", read);
                var tests = readers.Select((reader, index) => ((CountFact<GroupLeader>)facts.Facts.Single(fact => fact.Id == reader.Id)).AtLeast(limits[index])).ToArray();
                return new("xa-nl/shuffled", "1", facts, [LeaderRules.Rule("one", tests[0] | !tests[1]), LeaderRules.Rule("two", tests[2] | tests[3], Force.Review, tests[1])]);
            }
        }
    }

    [Fact]
    public void Filling_an_unknown_fact_never_turns_what_is_known_of_a_rule_without_derived_facts()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 0);
            var rules = random.Rules(4, 4).Select(rule => rule.Rule).ToArray();
            var book = LeaderRules.Rulebook(random.Facts, rules);
            var (answers, known) = (book.Read(random.Leader(0.6f), AsOf), book.Read(random.Leader(0, formsAreCurrent: true), AsOf));
            foreach (var fact in random.Random.Shuffle(book.Facts.Facts).Where(fact => answers.ValueOf(fact) is null))
            {
                var filled = answers.With(fact, known[fact]);
                foreach (var rule in rules.Where(rule => Proof.Of(rule.Duty, answers) is not null)) Proof.Of(rule.Duty, filled).ShouldBe(Proof.Of(rule.Duty, answers), $"seed {seed}");
                if (book.Decide(answers) == Outcome.Blocked) book.Decide(filled).ShouldBe(Outcome.Blocked, $"seed {seed}");
                if (book.Decide(answers) == Outcome.Clear) book.Decide(filled).ShouldBe(Outcome.Clear, $"seed {seed}");
                answers = filled;
            }
        }
    }

    [Fact]
    public void Filling_unknown_facts_never_mends_a_duty_broken_by_a_derived_fact_that_is_denied()
    {
        var blocked = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            // The derived facts rest on base facts, and stand under one negation: !d, or inside !(... d ...).
            var random = new RandomLeaders(seed, derivedFacts: 0);
            var derived = Enumerable.Range(0, 2).Select(index => new DerivedFact<GroupLeader>(
                $"worry-{index}",
                "A worry?",
                [.. Enumerable.Range(0, 3).Select(_ => new Evidence<GroupLeader>("some", random.Condition(1).Condition, random.Random.Enum<EvidenceWeight>()))])).ToArray();
            var (first, second) = (random.Condition(2).Condition, random.Condition(2).Condition);
            var book = LeaderRules.Rulebook(
                random.Facts,
                LeaderRules.Rule("denied", random.Random.Bool() ? !derived[0].Holds : !derived[0].Holds | first),
                LeaderRules.Rule("not-both", !(second & (derived[0].Holds | derived[1].Holds))));
            var (answers, known) = (book.Read(random.Leader(0.6f), AsOf), book.Read(random.Leader(0, formsAreCurrent: true), AsOf));
            foreach (var fact in random.Random.Shuffle(book.Facts.Facts).Where(fact => answers.ValueOf(fact) is null))
            {
                var filled = answers.With(fact, known[fact]);
                if (book.Decide(answers) == Outcome.Blocked) book.Decide(filled).ShouldBe(Outcome.Blocked, $"seed {seed}");
                if (book.Decide(answers) == Outcome.Blocked) blocked++;
                answers = filled;
            }
        }

        blocked.ShouldBeGreaterThan(500);
    }
}
