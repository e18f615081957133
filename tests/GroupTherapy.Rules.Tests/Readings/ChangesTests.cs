namespace GroupTherapy.Rules.Tests.Readings;

public class ChangesTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Fact]
    public void Nothing_is_to_change_when_the_decision_is_clear() =>
        LeaderRules.Book.Judge(LeaderRules.Sound, AsOf).ToClear().ShouldBeEmpty();

    [Fact]
    public void A_change_says_what_is_needed_and_the_nearest_answer_that_would_do()
    {
        Change(Facts.GroupsLed.Below(20), new() { GroupsLed = 25 }).ShouldBe(("groups-led", "below 20", 19));
        Change(Facts.GroupsLed.AtLeast(30), new() { GroupsLed = 25 }).ShouldBe(("groups-led", "at least 30", 30));
        Change(Facts.GroupsLed.Between(10, 20), new() { GroupsLed = 25 }).ShouldBe(("groups-led", "from 10 to 20", 20));
        Change(Facts.SessionMinutes.AtMost(90), new() { SessionMinutes = 95.5m }).ShouldBe(("session-minutes", "at most 90", 90m));
        Change(Facts.IsInsured.Holds, new()).ShouldBe(("insured", "yes", true));
        Change(!Facts.Level.Is(CredentialLevel.Trainee), new() { Level = CredentialLevel.Trainee }).ShouldBe(("level", "one of associate, licensed", "associate"));
        Change(Facts.CredentialDay.Before(new(2026, 1, 1)), new() { CredentialDay = AsOf }).ShouldBe(("credential-day", "before 2026-01-01", new LocalDate(2025, 12, 31)));
        var topics = Change(Facts.Topics.IncludesAny("trauma"), new() { Topics = ["grief"] });
        (topics.Fact, topics.Needed).ShouldBe(("topics", "includes trauma"));
        ((string[])topics.Example).ShouldBe(["grief", "trauma"]);
    }

    [Fact]
    public void The_example_of_a_change_is_itself_an_answer_that_would_do()
    {
        // "above 90" is not met by 90.
        var (_, needed, example) = Change(!Facts.SessionMinutes.AtMost(90), new() { SessionMinutes = 60 });

        needed.ShouldBe("above 90");
        ((decimal)example).ShouldBeGreaterThan(90m);
        LeaderRules.Decide(!Facts.SessionMinutes.AtMost(90), new() { SessionMinutes = (decimal)example }).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void A_set_of_codes_can_be_asked_to_hold_one_of_several_and_not_the_first()
    {
        var book = LeaderRules.Rulebook(LeaderRules.Rule("trained", Facts.Topics.IncludesAny("grief", "anxiety")), LeaderRules.Rule("not-grief", !Facts.Topics.IncludesAny("grief")));

        ((string[])book.Judge(new() { Topics = [] }, AsOf).ToClear()[0].ShouldHaveSingleItem().Example).ShouldBe(["anxiety"]);
    }

    [Fact]
    public void Evidence_that_no_longer_says_yes_need_not_say_no()
    {
        // The peer review says no. The self-review's concern alone is to go; its unknown other half may stay unknown.
        var facts = new LeaderFacts();
        var worry = new DerivedFact<GroupLeader>(
            "worry",
            "Is there a worry?",
            new("mixed", facts.SelfReviewConcern.Holds | facts.ObservedConcern.Holds),
            new("peer-review", facts.PeerReviewConcern.Holds));
        var book = LeaderRules.Rulebook(facts, LeaderRules.Rule("worry", !worry.Holds));
        var leader = new GroupLeader { SelfReviewOn = AsOf, SelfReviewConcern = true, PeerReviewOn = AsOf, PeerReviewConcern = false };

        var change = book.Judge(leader, AsOf).ToClear()[0].ShouldHaveSingleItem();

        (change.Fact.Id, change.Needed).ShouldBe(("self-review-concern", "no"));
    }

    [Fact]
    public void Nothing_is_suggested_when_a_fact_could_not_be_read()
    {
        var facts = new FactSet<int>();
        var fact = facts.YesNo("insured", "Insured?", _ => throw new InvalidOperationException());
        var rule = new Rule<int> { Id = "insured", Title = "Insured", Source = new Publication("xa-nl", "Northland").At("1"), InForce = default, Requires = fact.Holds, Force = Force.Must, Because = "So.", Remedy = "Insure." };

        new Rulebook<int>("xa-nl/one", "1", facts, [rule]).Judge(1, AsOf).ToClear().ShouldBeEmpty();
    }

    [Fact]
    public void An_overridden_failure_needs_no_change_but_is_not_made_undetermined_either()
    {
        // The concern is overridden. Taking the observation back would clear the other rule, and leave it unknown whether there is a concern.
        var facts = new LeaderFacts();
        var worry = new DerivedFact<GroupLeader>("worry", "Is there a worry?", new("observed-concern", facts.ObservedConcern.Holds, EvidenceWeight.ForOnly), new("peer-review", facts.PeerReviewConcern.Holds, EvidenceWeight.AgainstOnly));
        var book = LeaderRules.Rulebook(
            facts,
            LeaderRules.Rule("worry", !worry.Holds, Force.MustUnlessJustified),
            LeaderRules.Rule("observed", !facts.ObservedConcern.Holds));
        var decision = book.Judge(new() { ObservedConcern = true }, AsOf, [new("worry", "a board member", AsOf, "watched closely")]);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.ToClear()[0].Select(change => change.Fact.Id).ShouldBe(["observed-concern", "peer-review-concern"], ignoreOrder: true);
        LeaderRules.Rulebook(facts, book.Rules[0], LeaderRules.Rule("insured", facts.IsInsured.Holds))
            .Judge(new() { ObservedConcern = true }, AsOf, [new("worry", "a board member", AsOf, "watched closely")])
            .ToClear()[0].Select(change => change.Fact.Id).ShouldBe(["insured"]);
    }

    [Fact]
    public void A_duty_that_applies_is_to_be_kept_not_escaped()
    {
        var book = LeaderRules.Rulebook(LeaderRules.Rule("supervised", Facts.SupervisionHours.AtLeast(4), appliesWhen: Facts.Level.Is(CredentialLevel.Associate)));

        book.Judge(new() { Level = CredentialLevel.Associate, SupervisionHours = 3 }, AsOf).ToClear().ShouldHaveSingleItem().ShouldHaveSingleItem().Fact.Id.ShouldBe("supervision-hours");
        book.Judge(new() { SupervisionHours = 3 }, AsOf).ToClear().Select(set => set.ShouldHaveSingleItem().Fact.Id).ShouldBe(["supervision-hours", "level"], ignoreOrder: true);
    }

    [Fact]
    public void Making_the_first_set_of_changes_gives_clear_and_no_smaller_set_exists()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 2);
            var rules = random.Rules(random.Random.Int(1, 3), 2, conditional: false).Select(rule => rule.Rule).ToArray();
            var book = LeaderRules.Rulebook(random.Facts, rules);
            var decision = book.Judge(random.Leader(), AsOf);
            if (SmallestByBruteForce(book, decision.Answers) is not { } smallest) decision.ToClear().ShouldBeEmpty($"seed {seed}");
            else if (smallest >= 0) decision.ToClear().Select(set => set.Count).FirstOrDefault().ShouldBe(smallest, $"seed {seed}");
        }
    }

    [Fact]
    public void Making_any_set_of_changes_gives_clear_on_random_rulebooks()
    {
        var made = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 4);
            var book = LeaderRules.Rulebook(random.Facts, [.. random.Rules(random.Random.Int(1, 6), 3).Select(rule => rule.Rule)]);
            var decision = book.Judge(random.Leader(0.4f), AsOf);
            foreach (var set in decision.ToClear())
            {
                var changed = decision.Answers.With(set);
                book.Decide(changed).ShouldBe(Outcome.Clear, $"seed {seed}");
                Oracle.Decide(book, changed).ShouldBe(Outcome.Clear, $"seed {seed}");
                made++;
            }
        }

        made.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Forty_rules_with_everything_unknown_are_cleared_without_trying_every_combination()
    {
        // 40 rules with 3 ways each have 3^40 combinations; each needs one change of its own, so 40 is the fewest.
        var facts = new FactSet<GroupLeader>();
        var rules = Enumerable.Range(0, 40).Select(index => LeaderRules.Rule(
            $"rule-{index}",
            Condition<GroupLeader>.Any([.. Enumerable.Range(0, 3).Select(way => facts.YesNo($"base-{index}-{way}", "Is it?", _ => null).Holds)]))).ToArray();
        var book = new Rulebook<GroupLeader>("xa-nl/many", "1", facts, rules);
        var decision = book.Judge(new(), AsOf);

        var set = decision.ToClear()[0];

        set.Count.ShouldBe(40);
        book.Decide(decision.Answers.With(set)).ShouldBe(Outcome.Clear);
    }

    private static (string Fact, string Needed, object Example) Change(Condition<GroupLeader> requires, GroupLeader leader)
    {
        var change = LeaderRules.Rulebook(LeaderRules.Rule("only", requires)).Judge(leader, AsOf).ToClear()[0].ShouldHaveSingleItem();
        return (change.Fact.Id, change.Needed, change.Example);
    }

    /// <summary>The fewest facts to change; null when nothing clears; -1 when there are too many assignments to try.</summary>
    private static int? SmallestByBruteForce(Rulebook<GroupLeader> book, Answers<GroupLeader> answers)
    {
        var facts = book.Rules.Where(rule => rule.Force <= Force.Review).SelectMany(rule => rule.Duty.Tests()).GroupBy(test => test.Fact)
            .Select(tests => (Fact: tests.Key, Codes: Assignments.Codes(tests.Key, tests.Select(test => test.Test), DayNumber.Of(AsOf)).Where(code => code != 0 && code != answers[tests.Key]).ToArray()))
            .ToArray();
        if (facts.Aggregate(1.0, (product, fact) => product * (1 + fact.Codes.Length)) > 60_000) return -1;
        IEnumerable<(Answers<GroupLeader> Answers, int Changes)> all = [(answers, 0)];
        foreach (var (fact, codes) in facts) all = all.SelectMany(one => codes.Select(code => (one.Answers.With(fact, code), one.Changes + 1)).Prepend(one));
        int? smallest = null;
        foreach (var (changed, changes) in all)
        {
            if ((smallest is null || changes < smallest) && Oracle.Decide(book, changed) == Outcome.Clear) smallest = changes;
        }

        return smallest;
    }
}
