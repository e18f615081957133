namespace GroupTherapy.Rules.Tests.Policies;

/// <summary>A rulebook with parameters, and what choices make of it.</summary>
public class ParametersTests
{
    private static readonly NumberParameter Days = new("answersCurrentForDays", "For how long?", "days", 0, 365, 30);
    private static readonly NumberParameter Hours = new("leastHours", "How many hours?", "hours", 0, 9, 4);
    private static readonly YesNoParameter Counts = new("peersCount", "Do peers count?", true);
    private static readonly YesNoParameter Strict = new("strict", "Strictly?", false);
    private static readonly ChoiceParameter<int> Setting = new("setting", "Where?", [(1, "here"), (2, "there")], 2);
    private static readonly TextParameter Why = new("why", "Why?");

    private static readonly PolicyParameter[] All = [Days, Hours, Counts, Strict, Setting, Why];

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    private static Rule<GroupLeader> Rule(string id, Condition<GroupLeader> requires, ForceWhen? forceWhen = null) => new()
    {
        Id = id,
        Title = "As chosen",
        Source = new Publication("xa-nl-act", "Northland Act").At("Section 2"),
        InForce = EffectivePeriod.Always,
        Requires = requires,
        Force = forceWhen is null ? Force.Must : Force.Consider,
        ForceWhen = forceWhen,
        Because = "The practice knows.",
        Remedy = "Ask the practice.",
    };

    private static Rulebook<GroupLeader> Book(params Rule<GroupLeader>[] rules) => new("xa-nl/chosen", "1.0.0", Facts.Set, rules, Days, All);

    private static Outcome Decide(Rulebook<GroupLeader> rulebook, PolicyOption option, GroupLeader leader) => rulebook.With([option]).Decide(leader, LeaderRules.AsOf);

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 3, false)]
    [InlineData(5, 4, false)]
    [InlineData(0, 0, true)]
    [InlineData(9, 9, true)]
    public void A_limit_is_what_was_chosen(int limit, int hours, bool isKept)
    {
        var leader = new GroupLeader { SupervisionHours = hours };

        Decide(Book(Rule("one", Facts.SupervisionHours.AtLeast(Hours))), Hours.Is(limit), leader).ShouldBe(isKept ? Outcome.Clear : Outcome.Blocked);
        Decide(Book(Rule("one", !Facts.SupervisionHours.AtLeast(Hours))), Hours.Is(limit), leader).ShouldBe(isKept ? Outcome.Blocked : Outcome.Clear);
        Decide(Book(Rule("one", Facts.SupervisionHours.AtMost(Hours))), Hours.Is(limit), leader).ShouldBe(hours <= limit ? Outcome.Clear : Outcome.Blocked);
        Decide(Book(Rule("one", Facts.SupervisionHours.Between(Hours, Hours))), Hours.Is(limit), leader).ShouldBe(hours == limit ? Outcome.Clear : Outcome.Blocked);
    }

    [Theory]
    [InlineData(0, 0, Outcome.Clear)]
    [InlineData(0, 1, Outcome.Blocked)]
    [InlineData(7, 7, Outcome.Clear)]
    [InlineData(7, 8, Outcome.Blocked)]
    public void So_is_a_number_of_days(int days, int daysAgo, Outcome expected) =>
        Decide(Book(Rule("one", Facts.CredentialDay.WithinDaysBeforeAsOf(Days))), Days.Is(days), new() { CredentialDay = LeaderRules.AsOf.PlusDays(-daysAgo) }).ShouldBe(expected);

    [Theory]
    [InlineData(30, 30, Outcome.Clear)]
    [InlineData(30, 31, Outcome.Open)]
    [InlineData(31, 31, Outcome.Clear)]
    public void So_is_for_how_long_an_answer_is_current(int days, int daysAgo, Outcome expected)
    {
        var leader = new GroupLeader { SelfReviewOn = LeaderRules.AsOf.PlusDays(-daysAgo), SelfReviewConcern = false };

        Book(Rule("one", !Facts.SelfReviewConcern.Holds)).With([Days.Is(days)]).AnswersCurrentForDays.ShouldBe(days);
        Decide(Book(Rule("one", !Facts.SelfReviewConcern.Holds)), Days.Is(days), leader).ShouldBe(expected);
    }

    [Fact]
    public void A_force_is_what_was_chosen()
    {
        var rulebook = Book(Rule("one", Facts.IsInsured.Holds, new(Strict, Force.Must)));
        var leader = new GroupLeader { IsInsured = false };

        rulebook.Decide(leader, LeaderRules.AsOf).ShouldBe(Outcome.Clear);
        Decide(rulebook, Strict.Is(true), leader).ShouldBe(Outcome.Blocked);
        rulebook.With([Strict.Is(true)]).Rules[0].Force.ShouldBe(Force.Must);
    }

    [Fact]
    public void Evidence_counts_where_it_was_chosen()
    {
        DerivedFact<GroupLeader> worry = new("worry", "A worry?", new("self-review", Facts.ObservedConcern.Holds), new("peers", Facts.SupervisorIsApproved.Holds) { CountsWhen = Counts });
        var rulebook = Book(Rule("one", worry.Holds));
        var leader = new GroupLeader { SupervisorIsApproved = true };

        rulebook.Decide(leader, LeaderRules.AsOf).ShouldBe(Outcome.Clear);
        Decide(rulebook, Counts.Is(false), leader).ShouldBe(Outcome.Open);
        rulebook.With([Counts.Is(false)]).FactsUsed.Select(fact => fact.Id).ShouldBe(["observed-concern"]);
    }

    [Fact]
    public void A_test_that_nothing_can_pass_is_left_out_of_the_alternatives_and_stands_nowhere_else()
    {
        var alternative = Book(Rule("one", Facts.GroupsLed.Below(Hours) | Facts.IsInsured.Holds));

        alternative.With([Hours.Is(0)]).Rules[0].Requires.ToString().ShouldBe("insured");
        alternative.With([Hours.Is(0)]).With([Hours.Is(1)]).Rules[0].Requires.ToString().ShouldBe("groups led is below 1 (policy: least hours) or insured");
        Should.Throw<RulebookException>(() => Book(Rule("one", Facts.GroupsLed.Below(Hours))).With([Hours.Is(0)])).Message
            .ShouldBe("Rulebook 'xa-nl/chosen', 'one': found a policy by which no answer can pass a test, expected one that leaves an answer.");
        Should.Throw<RulebookException>(() => Book(Rule("one", !Facts.GroupsLed.Below(Hours))).With([Hours.Is(0)]));
        Should.Throw<RulebookException>(() => Book(Rule("one", Facts.GroupsLed.Below(Hours) & Facts.IsInsured.Holds)).With([Hours.Is(0)]));
    }

    [Fact]
    public void One_text_and_one_hash_stand_for_every_choice_and_the_choices_beside_them()
    {
        var rulebook = Book(Rule("one", Facts.SupervisionHours.AtLeast(Hours)));
        var chosen = rulebook.With([Setting.Is(1), Hours.Is(6), Why.Is("so")]);

        (chosen.Text, chosen.Hash).ShouldBe((rulebook.Text, rulebook.Hash));
        chosen.Policy.Select(option => $"{option.Name} {option.Value}").ShouldBe(["answersCurrentForDays 30", "leastHours 6", "peersCount true", "strict false", "setting here", "why so"]);
        rulebook.With([]).ShouldBeSameAs(rulebook);
        rulebook.With(rulebook.Policy).ShouldBeSameAs(rulebook);
        RulebookText.Read(chosen.Text, Facts.Set).With(chosen.Policy).Rules.ShouldBe(chosen.Rules);
    }

    [Fact]
    public void A_sentence_names_the_parameter_and_its_value()
    {
        var rule = Book(Rule("one", Facts.SupervisionHours.AtLeast(Hours)), Rule("two", !Facts.GroupsLed.Between(Hours, Hours)), Rule("three", Facts.CredentialDay.WithinDaysBeforeAsOf(Days))).With([Hours.Is(6)]).Rules;

        rule[0].Requires.ToString().ShouldBe("supervision hours is at least 6 (policy: least hours)");
        rule[1].Requires.ToString().ShouldBe("groups led is below 6 (policy: least hours) or above 6 (policy: least hours)");
        Book(Rule("four", Facts.GroupsLed.AtMost(Hours)), Rule("five", !Facts.GroupsLed.Below(Hours))).Rules.Select(four => four.Requires.ToString()).ShouldBe(["groups led is at most 4 (policy: least hours)", "groups led is at least 4 (policy: least hours)"]);
        rule[2].Requires.ToString().ShouldBe("credential day is within 30 days before the as-of date (policy: answers current for days)");
    }

    [Fact]
    public void Rules_with_the_same_text_and_other_choices_are_not_equal()
    {
        var rulebook = Book(Rule("one", Facts.SupervisionHours.AtLeast(Hours)));

        rulebook.Rules[0].Equals(rulebook.With([Hours.Is(6)]).Rules[0]).ShouldBeFalse();
        rulebook.With([Hours.Is(6)]).Rules[0].Equals(rulebook.With([Hours.Is(6)]).Rules[0]).ShouldBeTrue();
        rulebook.Rules[0].Equals(Rule("one", Facts.SupervisionHours.AtLeast(4))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("leastHours", "10", "Found policy option 'leastHours' with another value, expected a whole number from 0 to 9.")]
    [InlineData("leastHours", "-1", "Found policy option 'leastHours' with another value, expected a whole number from 0 to 9.")]
    [InlineData("leastHours", "four", "Found policy option 'leastHours' with another value, expected a whole number from 0 to 9.")]
    [InlineData("strict", "yes", "Found policy option 'strict' with another value, expected true or false.")]
    [InlineData("setting", "nowhere", "Found policy option 'setting' with another value, expected one of here, there.")]
    [InlineData("barks", "true", "Found policy option 'barks', which is unknown here.")]
    public void What_cannot_be_chosen_is_refused(string name, string value, string expected) =>
        Should.Throw<RulebookException>(() => Book(Rule("one", Facts.IsInsured.Holds)).With([new(name, value)])).Message.ShouldBe(expected);

    [Fact]
    public void An_option_twice_and_a_parameter_of_nobody_are_refused()
    {
        Should.Throw<RulebookException>(() => Book(Rule("one", Facts.IsInsured.Holds)).With([Strict.Is(true), Strict.Is(true)])).Message.ShouldBe("Found policy option 'strict' twice, expected it once.");
        Should.Throw<RulebookException>(() => new Rulebook<GroupLeader>("xa-nl/chosen", "1", Facts.Set, [Rule("one", Facts.SupervisionHours.AtLeast(Hours))])).Message
            .ShouldBe("Rulebook 'xa-nl/chosen', rule 'one': found the parameter 'leastHours', expected one of the rulebook's own.");
        Should.Throw<RulebookException>(() => new Rulebook<GroupLeader>("xa-nl/chosen", "1", Facts.Set, [Rule("one", Facts.IsInsured.Holds)], Days, [])).Message
            .ShouldBe("Rulebook 'xa-nl/chosen': found the parameter 'answersCurrentForDays', expected one of the rulebook's own.");
        Should.Throw<RulebookException>(() => new Rulebook<GroupLeader>("xa-nl/chosen", "1", Facts.Set, [Rule("one", Facts.IsInsured.Holds)], Days, [Days, Days])).Message
            .ShouldBe("Rulebook 'xa-nl/chosen': found the parameter 'answersCurrentForDays' twice, expected it once.");
    }

    [Fact]
    public void A_value_is_checked_at_its_parameter()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Hours.Is(10)).Message.ShouldStartWith("The policy option 'leastHours' is a whole number from 0 to 9.");
        Should.Throw<ArgumentOutOfRangeException>(() => Hours.Checked(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Setting.Is(3));
        Should.Throw<ArgumentOutOfRangeException>(() => new NumberParameter("hours", "?", "hours", 1, 9, 0)).ParamName.ShouldBe("byDefault");
        Should.Throw<ArgumentOutOfRangeException>(() => new NumberParameter("hours", "?", "hours", 9, 1, 5));
        Should.Throw<ArgumentException>(() => new TextParameter("Not-camel", "?"));
        Should.Throw<ArgumentException>(() => Facts.GroupsLed.Below(new NumberParameter("none", "?", "groups", 0, 9, 0)));
    }
}
