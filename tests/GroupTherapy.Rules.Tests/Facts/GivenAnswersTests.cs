namespace GroupTherapy.Rules.Tests.Facts;

public class GivenAnswersTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly Rulebook<GroupLeader> Book = LeaderRules.Book;

    private static readonly GivenAnswer[] Sound = [.. Book.Judge(LeaderRules.Sound, AsOf).Given()];

    [Fact]
    public void What_is_given_is_an_answer_for_each_fact_the_rules_use()
    {
        Book.FactsUsed.Select(fact => fact.Id).ShouldBe(
        [
            "level", "supervisor-approved", "insured", "supervision-hours", "groups-led", "session-minutes", "credential-day", "topics",
            "self-review-concern", "self-review-score", "peer-review-concern", "observed-concern",
        ]);
        Sound.Select(answer => answer.Fact).ShouldBe(Book.FactsUsed.Select(fact => fact.Id));
        Given("level").Value.ShouldBe("associate");
        Given("insured").Value.ShouldBe(true);
        Given("supervision-hours").Value.ShouldBe(4);
        Given("session-minutes").Value.ShouldBe(75m);
        Given("credential-day").Value.ShouldBe(new LocalDate(2025, 1, 1));
        Given("topics").Value.ShouldBe(new[] { "grief", "anxiety" });
        Given("self-review-score").ShouldBe(new("self-review-score", 3, AsOf));
        Given("insured").AnsweredOn.ShouldBeNull();

        static GivenAnswer Given(string fact) => Sound.Single(answer => answer.Fact == fact);
    }

    [Fact]
    public void Of_a_rulebook_of_one_fact_it_is_one_answer() =>
        LeaderRules.Rulebook(LeaderRules.Rule("only", LeaderRules.Facts.Concern.Holds)).Judge(LeaderRules.Sound, AsOf).Given().Select(answer => answer.Fact)
            .ShouldBe(["self-review-concern", "peer-review-concern", "observed-concern"]);

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)] // the last day of the longer window
    [InlineData(31, null)] // outdated for both
    public void An_outdated_answer_is_given_with_its_day_and_counts_where_it_is_current(int age, bool? longer)
    {
        var concern = LeaderRules.Rule("no-concern", !LeaderRules.Facts.PeerReviewConcern.Holds);
        Rulebook<GroupLeader> Window(int days) => new("xa-nl/window", "1", LeaderRules.Facts.Set, [concern], days);
        var leader = new GroupLeader { PeerReviewOn = AsOf.PlusDays(-age), PeerReviewConcern = longer ?? true };

        GivenAnswer[] given = [.. Window(7).Judge(leader, AsOf).Given()];

        given.ShouldBe([new("peer-review-concern", longer ?? true, AsOf.PlusDays(-age))]);
        Window(7).JudgeAnswers(Window(7).Recall(given, AsOf).Answers).Outcome.ShouldBe(Outcome.Open);
        Window(30).JudgeAnswers(Window(30).Recall(given, AsOf).Answers).Outcome.ShouldBe(longer switch { true => Outcome.Blocked, false => Outcome.Clear, null => Outcome.Open });
    }

    [Fact]
    public void An_answer_from_after_the_as_of_date_stays_an_error()
    {
        var decision = Book.Judge(LeaderRules.Sound with { SelfReviewOn = AsOf.PlusDays(1) }, AsOf);
        GivenAnswer[] given = [.. decision.Given()];

        given.Single(answer => answer.Fact == "self-review-score").ShouldBe(new("self-review-score", null, AsOf.PlusDays(1), nameof(AnsweredLaterException)));
        Book.JudgeAnswers(Book.Recall(given, AsOf).Answers).Errors.ShouldBe(decision.Errors);

        // A record that says the answer all the same is no better.
        GivenAnswer[] told = [.. Sound.Where(answer => answer.Fact != "self-review-score"), new("self-review-score", 3, AsOf.PlusDays(1))];
        Book.JudgeAnswers(Book.Recall(told, AsOf).Answers).Errors.ShouldBe([new("self-review-score", nameof(AnsweredLaterException))]);
    }

    [Fact]
    public void What_could_not_be_read_is_given_even_of_facts_that_no_rule_uses()
    {
        var insured = LeaderRules.Rulebook(LeaderRules.Rule("insured", LeaderRules.Facts.IsInsured.Holds));
        var decision = insured.Judge(new() { IsInsured = true, Topics = ["astrology"] }, AsOf);
        GivenAnswer[] given = [.. decision.Given()];

        given.ShouldBe([new("insured", true), new("topics", null, null, nameof(ArgumentOutOfRangeException))]);
        var judgement = insured.JudgeAnswers(insured.Recall(given, AsOf).Answers);
        judgement.Outcome.ShouldBe(Outcome.Open);
        judgement.Errors.ShouldBe(decision.Errors);
    }

    [Fact]
    public void An_outdated_form_that_cannot_be_read_is_no_error()
    {
        var facts = new FactSet<GroupLeader>();
        var score = facts.Count("score", "What is the score?", "points", _ => throw new FormatException(), new("review", "Review", leader => leader.SelfReviewOn));
        var book = new Rulebook<GroupLeader>("xa-nl/scores", "1", facts, [LeaderRules.Rule("score", score.Below(10))], 30);
        var decision = book.Judge(new() { SelfReviewOn = AsOf.PlusDays(-31) }, AsOf);

        decision.Errors.ShouldBeEmpty();
        book.Recall([.. decision.Given()], AsOf).Answers.Errors.ShouldBeEmpty();
        book.Judge(new() { SelfReviewOn = AsOf.PlusDays(-30) }, AsOf).Errors.ShouldBe([new("score", nameof(FormatException))]);
    }

    [Fact]
    public void A_fact_that_was_not_recorded_is_named_and_does_not_pass_for_unknown()
    {
        foreach (var fact in Book.FactsUsed)
        {
            var recalled = Book.Recall([.. Sound.Where(answer => answer.Fact != fact.Id)], AsOf);

            recalled.IsComplete.ShouldBeFalse();
            recalled.NotRecorded.ShouldBe([fact.Id]);
            recalled.Unfit.ShouldBeEmpty();
            Should.Throw<InvalidOperationException>(() => recalled.Answers).Message.ShouldBe($"The record lacks {fact.Id}.");
        }
    }

    [Fact]
    public void An_answer_without_the_day_of_its_form_was_not_recorded() =>
        Book.Recall([.. Sound.Select(answer => answer.Fact == "peer-review-concern" ? answer with { AnsweredOn = null } : answer)], AsOf).NotRecorded.ShouldBe(["peer-review-concern"]);

    [Fact]
    public void Only_facts_that_the_rules_use_need_be_recorded()
    {
        var insured = LeaderRules.Rulebook(LeaderRules.Rule("insured", LeaderRules.Facts.IsInsured.Holds));

        insured.Recall([new("insured", true), new("level", "no such level"), new("no-longer-asked", 7)], AsOf).IsComplete.ShouldBeTrue();
        insured.JudgeAnswers(insured.Recall(Sound, AsOf).Answers).Outcome.ShouldBe(Outcome.Clear);
    }

    public static TheoryData<string, object> Misfits => new()
    {
        { "insured", "yes" }, { "insured", 1 }, { "level", "chief" }, { "level", 2 }, { "supervision-hours", -1 }, { "supervision-hours", 1.5m }, { "supervision-hours", 3_000_000_000m },
        { "supervision-hours", true }, { "session-minutes", -0.5m }, { "session-minutes", 2_000_000_000_000m }, { "session-minutes", "75" }, { "credential-day", "2025-02-30" }, { "credential-day", 20250101 },
        { "topics", new[] { "grief", "astrology" } }, { "topics", "grief" }, { "topics", new string[] { null! } },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void An_answer_that_a_fact_cannot_have_is_named(string fact, object value)
    {
        var recalled = Book.Recall([.. Sound.Select(answer => answer.Fact == fact ? answer with { Value = value } : answer)], AsOf);

        recalled.Unfit.ShouldBe([fact]);
        Should.Throw<InvalidOperationException>(() => recalled.Answers).Message.ShouldBe($"The record lacks {fact}.");
    }

    [Fact]
    public void A_number_may_be_a_decimal_and_a_day_its_text()
    {
        GivenAnswer[] given = [.. Sound.Select(answer => answer.Value switch
        {
            int number => answer with { Value = (decimal)number },
            decimal number => answer with { Value = (int)number },
            LocalDate day => answer with { Value = day.ToString("uuuu-MM-dd", null) },
            _ => answer,
        })];

        Book.FactsUsed.Select(Book.Recall(given, AsOf).Answers.ValueOf).ShouldBe(Book.FactsUsed.Select(Book.Read(LeaderRules.Sound, AsOf).ValueOf));
    }

    [Fact]
    public void An_amount_between_two_ten_thousandths_is_given_as_one_that_passes_the_same_tests()
    {
        var minutes = LeaderRules.Facts.SessionMinutes;
        foreach (var amount in new[] { 0m, 0.00001m, 19.9999m, 19.99999m, 20m, 1_000_000_000_000m })
        {
            var code = AmountFact<GroupLeader>.Encode(amount);
            minutes.CodeOf(minutes.Value(code)).ShouldBe(code);
        }
    }

    [Fact]
    public void A_fact_given_twice_is_refused_and_so_is_nothing()
    {
        Should.Throw<ArgumentException>(() => Book.Recall([.. Sound, Sound[0]], AsOf)).Message.ShouldStartWith("The fact 'level' is given twice.");
        Should.Throw<ArgumentNullException>(() => Book.Recall(null!, AsOf));
    }

    [Fact]
    public void Overrides_hold_for_answers_alone_and_are_checked_alike()
    {
        var decision = Book.Judge(LeaderRules.Sound with { IsInsured = false }, AsOf, [new("insured", "dr-1", AsOf, "Insured from tomorrow.")]);
        var answers = Book.Recall([.. decision.Given()], AsOf).Answers;

        Book.JudgeAnswers(answers).Outcome.ShouldBe(Outcome.Blocked);
        var judgement = Book.JudgeAnswers(answers, [new("insured", "dr-1", AsOf, "Insured from tomorrow.")]);
        judgement.Outcome.ShouldBe(Outcome.Clear);
        judgement.Findings.Single().ToString().ShouldBe("insured: Met");
        judgement.Findings.Single().OverriddenBy!.Who.ShouldBe("dr-1");
        Should.Throw<ArgumentException>(() => Book.JudgeAnswers(answers, [new("supervised", "dr-1", AsOf, "Why.")]));
        var others = new LeaderFacts();
        Should.Throw<ArgumentException>(() => Book.JudgeAnswers(LeaderRules.Rulebook(others, LeaderRules.Rule("only", others.IsInsured.Holds)).Read(LeaderRules.Sound, AsOf))).ParamName.ShouldBe("answers");
    }

    [Fact]
    public void No_answer_is_printed()
    {
        var decision = Book.Judge(LeaderRules.Sound with { SupervisionHours = 3141 }, AsOf);
        var recalled = Book.Recall([.. decision.Given()], AsOf);

        decision.Given().ToString().ShouldBe("GivenAnswers");
        decision.Given()[3].ToString().ShouldBe("supervision-hours");
        recalled.ToString().ShouldBe("RecalledAnswers");
        Book.JudgeAnswers(recalled.Answers).ToString().ShouldBe("Clear");
    }
}
