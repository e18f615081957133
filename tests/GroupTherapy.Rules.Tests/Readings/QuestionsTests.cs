namespace GroupTherapy.Rules.Tests.Readings;

public class QuestionsTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Fact]
    public void Nothing_is_asked_when_nothing_is_missing()
    {
        var decision = LeaderRules.Book.Judge(LeaderRules.Sound, AsOf);

        decision.StillNeeded().ShouldBeEmpty();
        decision.SettledBy().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_asked_for_rules_that_never_change_the_decision()
    {
        var book = LeaderRules.Rulebook(
            LeaderRules.Rule("should", Facts.IsInsured.Holds, Force.Should),
            LeaderRules.Rule("consider", Facts.IsInsured.Holds, Force.Consider),
            LeaderRules.Rule("favours", Facts.IsInsured.Holds, Force.Favours),
            LeaderRules.Rule("later", Facts.IsInsured.Holds, inForce: EffectivePeriod.Since(AsOf.PlusDays(1))));

        book.Judge(new(), AsOf).StillNeeded().ShouldBeEmpty();
        book.Judge(new(), AsOf).SettledBy().ShouldBeEmpty();
    }

    [Fact]
    public void One_of_several_kinds_of_evidence_is_enough()
    {
        var decision = LeaderRules.Rulebook(LeaderRules.Rule("no-concern", !Facts.Concern.Holds)).Judge(new(), AsOf);

        // An observed concern counts only for, so observing none would not settle it.
        decision.SettledBy().ShouldBe([["self-review"], ["peer-review"]]);
        var need = decision.StillNeeded().ShouldHaveSingleItem();
        need.Fact.ShouldBe("concern");
        need.Question.ShouldBe("Is there a concern about the leader?");
        need.Alternatives.ShouldBe([["self-review"], ["peer-review"]]);
        need.Confidential.ShouldBeFalse();
    }

    [Fact]
    public void A_form_needed_anyway_is_not_joined_by_another()
    {
        var decision = LeaderRules.Rulebook(
            LeaderRules.Rule("no-concern", !Facts.Concern.Holds),
            LeaderRules.Rule("peer", !Facts.PeerReviewConcern.Holds)).Judge(new(), AsOf);

        decision.SettledBy()[0].ShouldBe(["peer-review"]);
        decision.StillNeeded().Single(need => need.Fact == "concern").Alternatives[0].ShouldBe(["peer-review"]);
    }

    [Fact]
    public void A_form_given_already_is_asked_again_only_when_nothing_else_would_do()
    {
        var blank = new GroupLeader { SelfReviewOn = AsOf, SelfReviewScore = 3 };

        LeaderRules.Rulebook(LeaderRules.Rule("no-concern", !Facts.Concern.Holds)).Judge(blank, AsOf).SettledBy().ShouldBe([["peer-review"]]);
        LeaderRules.Rulebook(LeaderRules.Rule("self", !Facts.SelfReviewConcern.Holds)).Judge(blank, AsOf).SettledBy().ShouldBe([["self-review"]]);
    }

    [Fact]
    public void A_need_is_confidential_only_when_every_rule_that_asks_for_it_is()
    {
        var open = LeaderRules.Rule("open", Facts.IsInsured.Holds);
        var secret = new Rule<GroupLeader> { Id = "secret", Title = open.Title, Source = open.Source, InForce = open.InForce, Requires = Facts.IsInsured.Holds & Facts.ObservedConcern.Holds, Force = Force.Must, Because = open.Because, Remedy = open.Remedy, Confidential = true };

        var needs = LeaderRules.Rulebook(open, secret).Judge(new(), AsOf).StillNeeded();

        needs.Select(need => (need.Fact, need.Confidential)).ShouldBe([("insured", false), ("observed-concern", true)]);
    }

    [Fact]
    public void A_form_half_needed_can_raise_a_fact_that_was_denied_so_what_then_matters_is_asked_too()
    {
        // Peer review says no, so there is no worry; but the self-review, asked for its own sake, can raise one, and then insurance matters.
        var facts = new LeaderFacts();
        var worry = new DerivedFact<GroupLeader>(
            "worry",
            "Is there a worry?",
            new("peer-review", facts.PeerReviewConcern.Holds),
            new("mixed", facts.SelfReviewConcern.Holds | facts.ObservedConcern.Holds));
        var book = LeaderRules.Rulebook(
            facts,
            LeaderRules.Rule("self", facts.SelfReviewConcern.Holds),
            LeaderRules.Rule("worry", !worry.Holds | facts.IsInsured.Holds));

        var sets = book.Judge(new() { PeerReviewOn = AsOf, PeerReviewConcern = false }, AsOf).SettledBy();

        sets.ShouldAllBe(set => set.Contains("insured") && set.Contains("self-review"));
        sets.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_fact_that_no_answer_can_settle_hides_no_other_need()
    {
        // Evidence that counts only for, and said no, leaves the fact unknown for good.
        var facts = new LeaderFacts();
        var worry = new DerivedFact<GroupLeader>("worry", "Is there a worry?", new Evidence<GroupLeader>("observed-concern", facts.ObservedConcern.Holds, EvidenceWeight.ForOnly));
        var book = LeaderRules.Rulebook(facts, LeaderRules.Rule("worry", !worry.Holds), LeaderRules.Rule("insured", facts.IsInsured.Holds));
        var decision = book.Judge(new() { ObservedConcern = false }, AsOf);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.StillNeeded().Select(need => need.Fact).ShouldBe(["worry", "insured"]);
        decision.StillNeeded()[0].Alternatives.ShouldBeEmpty();
        decision.SettledBy().ShouldBeEmpty();
    }

    [Fact]
    public void Answering_the_first_set_always_settles()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 4);
            var book = LeaderRules.Rulebook(random.Facts, [.. random.Rules(random.Random.Int(1, 5), 3).Select(rule => rule.Rule)]);
            var decision = book.Judge(random.Leader(0.6f), AsOf);
            var sets = decision.SettledBy();
            sets.Select(set => set.Count).ShouldBe(sets.Select(set => set.Count).Order(), $"seed {seed}");
            var isUndetermined = IsUndetermined(book, decision.Answers);
            if (!isUndetermined)
            {
                sets.ShouldBeEmpty($"seed {seed}");
                decision.StillNeeded().ShouldBeEmpty($"seed {seed}");
                continue;
            }

            decision.StillNeeded().ShouldNotBeEmpty($"seed {seed}");
            if (sets.Count == 0) decision.StillNeeded().ShouldContain(need => need.Alternatives.Count == 0, $"seed {seed}");
            foreach (var set in sets)
            {
                for (var trial = 0; trial < 5; trial++) Settles(random, book, decision.Answers, set, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void No_smaller_set_settles_where_each_fact_stands_once()
    {
        var tried = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 0);
            var rule = random.Rule("only", 2).Rule;
            var book = LeaderRules.Rulebook(random.Facts, rule);
            var decision = book.Judge(random.Leader(0.7f), AsOf);
            var forms = rule.Duty.Tests().Select(test => test.Fact.AnsweredBy).ToList();
            if (forms.Distinct().Count() < forms.Count || !IsUndetermined(book, decision.Answers)) continue;
            var set = decision.SettledBy()[0];
            IsSettled(book, decision.Answers, set).ShouldBeTrue($"seed {seed}");
            foreach (var left in set) IsSettled(book, decision.Answers, [.. set.Where(form => form != left)]).ShouldBeFalse($"seed {seed} without {left}");
            tried++;
        }

        tried.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Forty_rules_of_derived_facts_with_everything_unknown_are_asked_about_without_trying_every_combination()
    {
        // 40 facts with 3 alternatives each have 3^40 combinations: this ends only when they are not all tried.
        var facts = new FactSet<GroupLeader>();
        var rules = Enumerable.Range(0, 40).Select(index => LeaderRules.Rule($"rule-{index}", !new DerivedFact<GroupLeader>(
            $"derived-{index}",
            "Is it so?",
            [.. Enumerable.Range(0, 3).Select(way => new Evidence<GroupLeader>($"base-{index}-{way}", facts.YesNo($"base-{index}-{way}", "Is it?", _ => null).Holds))]).Holds)).ToArray();
        var book = new Rulebook<GroupLeader>("xa-nl/many", "1", facts, rules);

        book.Judge(new(), AsOf).SettledBy()[0].Count.ShouldBe(40);
        book.Judge(new(), AsOf).StillNeeded().Count.ShouldBe(40);
    }

    private static bool IsUndetermined(Rulebook<GroupLeader> book, Answers<GroupLeader> answers) =>
        book.Rules.Any(rule => rule.Force is Force.Must or Force.MustUnlessJustified or Force.Review && Oracle.Duty(rule, answers) is null);

    private static void Settles(RandomLeaders random, Rulebook<GroupLeader> book, Answers<GroupLeader> answers, IReadOnlyList<string> set, string because)
    {
        var known = book.Read(random.Leader(unknown: 0, formsAreCurrent: true), AsOf);
        var filled = answers;
        foreach (var fact in book.Facts.Facts.Where(fact => set.Contains(fact.AnsweredBy) && answers.ValueOf(fact) is null)) filled = filled.With(fact, known[fact]);
        IsUndetermined(book, filled).ShouldBeFalse(because);
        book.Decide(filled).ShouldNotBe(Outcome.Open, because);
    }

    /// <summary>Whether every way to answer the set leaves nothing undetermined.</summary>
    private static bool IsSettled(Rulebook<GroupLeader> book, Answers<GroupLeader> answers, IReadOnlyList<string> set)
    {
        IEnumerable<Answers<GroupLeader>> all = [answers];
        foreach (var tests in book.Rules.SelectMany(rule => rule.Duty.Tests()).GroupBy(test => test.Fact).Where(tests => set.Contains(tests.Key.AnsweredBy) && answers.ValueOf(tests.Key) is null))
        {
            var codes = Assignments.Codes(tests.Key, tests.Select(test => test.Test), DayNumber.Of(AsOf)).Where(code => code != 0).ToArray();
            all = all.SelectMany(one => codes.Select(code => one.With(tests.Key, code)));
        }

        return all.All(one => !IsUndetermined(book, one));
    }
}
