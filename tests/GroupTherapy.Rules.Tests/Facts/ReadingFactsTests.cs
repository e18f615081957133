namespace GroupTherapy.Rules.Tests.Facts;

public class ReadingFactsTests
{
    private const string Odd = "Qx7-unlikely-3141592";

    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static void Write(GroupLeader leader, AnswerSheet<GroupLeader> sheet, LeaderFacts facts)
    {
        sheet.Put(facts.Level, leader.Level);
        sheet.Put(facts.SupervisorIsApproved, leader.SupervisorIsApproved);
        sheet.Put(facts.IsInsured, leader.IsInsured);
        sheet.Put(facts.SupervisionHours, leader.SupervisionHours);
        sheet.Put(facts.GroupsLed, leader.GroupsLed);
        sheet.Put(facts.SessionMinutes, leader.SessionMinutes);
        sheet.Put(facts.CredentialDay, leader.CredentialDay);
        sheet.Put(facts.Topics, leader.Topics);
        sheet.Read(facts.SelfReviewConcern, leader);
        sheet.Read(facts.SelfReviewScore, leader);
        sheet.Read(facts.PeerReviewConcern, leader);
        sheet.Put(facts.ObservedConcern, leader.ObservedConcern);
    }

    [Fact]
    public void A_hand_over_and_the_readers_agree()
    {
        LeaderFacts? facts = null;
        facts = new((GroupLeader leader, AnswerSheet<GroupLeader> sheet) => Write(leader, sheet, facts!));
        var random = new RandomLeaders(7);
        var handed = LeaderRules.Rulebook(facts, LeaderRules.Rule("no-concern", !facts.Concern.Holds));
        for (var count = 0; count < 2000; count++)
        {
            var leader = random.Leader();
            handed.Read(leader, AsOf).Codes.ToArray().ShouldBe(LeaderRules.Book.Read(leader, AsOf).Codes.ToArray());
            handed.Judge(leader, AsOf).Errors.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_hand_over_that_throws_half_way_leaves_the_readers_to_it()
    {
        LeaderFacts? facts = null;
        facts = new((GroupLeader _, AnswerSheet<GroupLeader> sheet) =>
        {
            sheet.Put(facts!.IsInsured, true); // wrong, and not to be kept
            throw new InvalidOperationException(Odd);
        });
        var book = LeaderRules.Rulebook(facts, LeaderRules.Rule("insured", facts.IsInsured.Holds));

        book.Decide(new() { IsInsured = false }, AsOf).ShouldBe(Outcome.Blocked);
        book.Decide(new(), AsOf).ShouldBe(Outcome.Open);
        book.Decide(new() { IsInsured = true }, AsOf).ShouldBe(Outcome.Clear);
        book.Judge(new() { IsInsured = true }, AsOf).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hand_over_that_writes_another_sets_fact_answers_nothing_with_it(bool reads)
    {
        // The foreign count stands where the first of four yes/no facts does; its number is no "yes".
        var count = new FactSet<GroupLeader>().Count("number", "How many?", "groups", leader => leader.GroupsLed);
        var facts = new FactSet<GroupLeader>((GroupLeader leader, AnswerSheet<GroupLeader> sheet) =>
        {
            if (reads) sheet.Read(count, leader);
            else sheet.Put(count, leader.GroupsLed);
        });
        var four = Enumerable.Range(0, 4).Select(index => facts.YesNo($"fact-{index}", "Is it?", _ => null)).ToArray();
        var book = new Rulebook<GroupLeader>("xa-nl/four", "1", facts, [.. four.Select(fact => LeaderRules.Rule(fact.Id, fact.Holds))]);

        for (var number = 0; number < 1000; number++) book.Decide(new() { GroupsLed = number }, AsOf).ShouldBe(Outcome.Open);
    }

    [Fact]
    public void What_a_failed_hand_over_wrote_is_not_kept_for_a_fact_that_cannot_be_read_either()
    {
        YesNoFact<GroupLeader>? broken = null;
        var facts = new FactSet<GroupLeader>((GroupLeader _, AnswerSheet<GroupLeader> sheet) =>
        {
            sheet.Put(broken!, false);
            throw new InvalidOperationException(Odd);
        });
        broken = facts.YesNo("broken", "Does it work?", _ => throw new FormatException(Odd));
        var decision = new Rulebook<GroupLeader>("xa-nl/one", "1", facts, [LeaderRules.Rule("works", broken.Holds)]).Judge(new(), AsOf);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Answers.ValueOf(broken).ShouldBeNull();
    }

    [Fact]
    public void Of_many_leaders_none_inherits_the_answers_of_the_one_before()
    {
        // The hand-over finds no answer on a form that is not current; the reader of the second leader throws.
        LeaderFacts? facts = null;
        facts = new((GroupLeader leader, AnswerSheet<GroupLeader> sheet) => Write(leader, sheet, facts!));
        var handed = LeaderRules.Rulebook(facts, LeaderRules.Rule("no-concern", !facts.SelfReviewConcern.Holds));
        var outcomes = new Outcome[3];
        handed.Decide([LeaderRules.Sound, LeaderRules.Sound with { SelfReviewOn = null }, LeaderRules.Sound with { SelfReviewConcern = true }], AsOf, outcomes);
        outcomes.ShouldBe([Outcome.Clear, Outcome.Open, Outcome.Blocked]);

        var throwing = new FactSet<int>();
        var works = throwing.YesNo("works", "Does it work?", number => number == 2 ? throw new FormatException(Odd) : false);
        var book = new Rulebook<int>("xa-nl/one", "1", throwing, [new() { Id = "works", Title = "Works", Source = new Publication("xa-nl", "Northland").At("1"), InForce = default, Requires = works.Holds, Force = Force.Must, Because = "So.", Remedy = "Mend." }]);
        book.Decide([1, 2, 3], AsOf, outcomes);
        outcomes.ShouldBe([Outcome.Blocked, Outcome.Open, Outcome.Blocked]);
    }

    [Fact]
    public void A_hand_over_that_throws_for_a_form_answered_later_gives_the_same_errors_as_the_readers()
    {
        LeaderFacts? facts = null;
        facts = new((GroupLeader leader, AnswerSheet<GroupLeader> sheet) => Write(leader, sheet, facts!));
        var book = LeaderRules.Rulebook(facts, LeaderRules.Rule("insured", facts.IsInsured.Holds));
        var leader = LeaderRules.Sound with { SelfReviewOn = AsOf.PlusDays(1) };

        book.Judge(leader, AsOf).Errors.Select(error => error.Fact).ShouldBe(["self-review-concern", "self-review-score"]);
        book.Judge(leader, AsOf).Outcome.ShouldBe(Outcome.Open);
        LeaderRules.Book.Judge(leader, AsOf).Errors.Select(error => error.Fact).ShouldBe(["self-review-concern", "self-review-score"]);
    }

    [Fact]
    public void A_reader_that_throws_is_an_error_that_names_the_fact_and_not_its_value()
    {
        var (book, _) = Throwing();
        var decision = book.Judge(new() { IsInsured = true }, AsOf);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.ShouldBe([new("broken", nameof(FormatException))]);
        decision.Errors[0].ToString().ShouldNotContain(Odd);
        decision.Findings.ShouldAllBe(finding => finding.Status == FindingStatus.Undetermined);
    }

    [Fact]
    public void An_error_never_clears_even_where_no_rule_needs_the_fact()
    {
        var (_, facts) = Throwing();
        var book = new Rulebook<GroupLeader>("xa-nl/one", "1", facts.Set, [LeaderRules.Rule("insured", facts.IsInsured.Holds)]);
        var sound = new GroupLeader { IsInsured = true };
        var outcomes = new Outcome[1];
        book.Decide(new[] { sound }, AsOf, outcomes);

        book.Decide(sound, AsOf).ShouldBe(Outcome.Open);
        outcomes.ShouldBe([Outcome.Open]);
        book.Judge(sound, AsOf).Outcome.ShouldBe(Outcome.Open);
        book.Judge(sound, AsOf).Findings.ShouldBeEmpty();
        book.Decide(book.Read(sound, AsOf)).ShouldBe(Outcome.Open);
        book.Read(sound, AsOf).Errors.ShouldBe([new("broken", nameof(FormatException))]);
    }

    [Fact]
    public void An_answer_given_in_place_of_an_unreadable_one_ends_the_error()
    {
        var (book, facts) = Throwing();
        var broken = facts.Set.Facts.Single(fact => fact.Id == "broken");
        var answers = book.Read(new() { IsInsured = true }, AsOf);

        book.Decide(answers.With([new Change<GroupLeader>(broken, "yes", YesNoFact<GroupLeader>.Yes)])).ShouldBe(Outcome.Clear);
        book.Decide(answers.With([new Change<GroupLeader>(facts.IsInsured, "yes", YesNoFact<GroupLeader>.Yes)])).ShouldBe(Outcome.Open);
    }

    [Fact]
    public void A_known_failure_blocks_beside_an_error_and_the_other_facts_are_read()
    {
        var (book, facts) = Throwing();
        var decision = book.Judge(new() { IsInsured = false }, AsOf);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        book.Decide(new() { IsInsured = false }, AsOf).ShouldBe(Outcome.Blocked);
        decision.Errors.Count.ShouldBe(1);
        decision.Answers.ValueOf(facts.IsInsured).ShouldBe(false);
    }

    [Fact]
    public void A_review_beside_an_error_is_open()
    {
        var (_, facts) = Throwing();
        var book = new Rulebook<GroupLeader>("xa-nl/one", "1", facts.Set, [LeaderRules.Rule("insured", facts.IsInsured.Holds, Force.Review)]);

        book.Decide(new() { IsInsured = false }, AsOf).ShouldBe(Outcome.Open);
        book.Judge(new() { IsInsured = false }, AsOf).Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void Answers_outside_what_a_fact_can_hold_are_errors_not_answers()
    {
        var facts = LeaderRules.Facts;
        GroupLeader[] impossible =
        [
            new() { SupervisionHours = -1 },
            new() { SessionMinutes = -0.1m },
            new() { SessionMinutes = 1_000_000_000_001m },
            new() { Topics = ["weather"] },
            new() { Level = (CredentialLevel)99 },
            new() { CredentialDay = new LocalDate(1, 1, 1).PlusDays(-1) },
        ];
        foreach (var leader in impossible)
        {
            var decision = LeaderRules.Book.Judge(leader, AsOf);
            decision.Errors.Count.ShouldBe(1);
            decision.Errors[0].Problem.ShouldBe(nameof(ArgumentOutOfRangeException));
            decision.Outcome.ShouldBe(Outcome.Open);
        }
    }

    private static (Rulebook<GroupLeader> Book, LeaderFacts Facts) Throwing()
    {
        var facts = new LeaderFacts();
        var broken = facts.Set.YesNo("broken", "Does it work?", _ => throw new FormatException(Odd));
        return (LeaderRules.Rulebook(facts, LeaderRules.Rule("works", broken.Holds), LeaderRules.Rule("insured", facts.IsInsured.Holds)), facts);
    }
}
