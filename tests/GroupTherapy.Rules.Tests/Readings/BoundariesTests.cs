namespace GroupTherapy.Rules.Tests.Readings;

public class BoundariesTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    public static TheoryData<int> RulesOfTheBook => [.. Enumerable.Range(0, LeaderRules.Book.Rules.Count)];

    [Theory]
    [MemberData(nameof(RulesOfTheBook))]
    public void Cases_exist_on_both_sides_of_each_limit_and_each_status_is_the_oracles(int index)
    {
        var rule = LeaderRules.Book.Rules[index];
        var cases = Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf);

        foreach (var one in cases) one.Status.ShouldBe(Oracle.Status(rule, one.Answers));
        foreach (var test in rule.Duty.Tests())
        {
            var codes = cases.Where(one => one.Fact == test.Fact).Select(one => one.Answers[test.Fact]).ToHashSet();
            codes.ShouldContain(0, $"{test.Fact.Id} unanswered");
            foreach (var code in Sides(test)) codes.ShouldContain(code, test.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(RulesOfTheBook))]
    public void Each_test_decides_in_some_pair_of_its_cases(int index)
    {
        var rule = LeaderRules.Book.Rules[index];
        var cases = Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf);

        foreach (var fact in rule.Duty.Tests().Select(test => test.Fact).Distinct())
            cases.Where(one => one.Fact == fact).Select(one => one.Status).Distinct().Count().ShouldBeGreaterThan(1, fact.Id);
    }

    [Fact]
    public void A_range_of_two_tests_of_one_fact_has_cases_at_both_ends()
    {
        var rule = LeaderRules.Rule("session", Facts.IsInsured.Holds & Facts.SessionMinutes.AtLeast(45) & Facts.SessionMinutes.AtMost(90));
        var cases = Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf).Where(one => one.Fact == Facts.SessionMinutes).DistinctBy(one => one.Answers[Facts.SessionMinutes]).ToDictionary(one => one.Answers[Facts.SessionMinutes], one => one.Status);

        cases[AmountFact<GroupLeader>.Encode(45m)].ShouldBe(FindingStatus.Met);
        cases[AmountFact<GroupLeader>.Encode(44.99999m)].ShouldBe(FindingStatus.NotMet);
        cases[AmountFact<GroupLeader>.Encode(90m)].ShouldBe(FindingStatus.Met);
        cases[AmountFact<GroupLeader>.Encode(90.00001m)].ShouldBe(FindingStatus.NotMet);
        cases[0].ShouldBe(FindingStatus.Undetermined);
    }

    [Fact]
    public void Parts_that_are_held_still_do_not_undo_each_other()
    {
        // Holding "insured or approved" by insurance would undo "not insured".
        var rule = LeaderRules.Rule("hours", Facts.SupervisionHours.AtLeast(4) & (Facts.IsInsured.Holds | Facts.SupervisorIsApproved.Holds) & !Facts.IsInsured.Holds);
        var cases = Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf).Where(one => one.Fact == Facts.SupervisionHours).ToDictionary(one => one.Answers.ValueOf(Facts.SupervisionHours) ?? -1, one => one.Status);

        cases[3].ShouldBe(FindingStatus.NotMet);
        cases[4].ShouldBe(FindingStatus.Met);
        cases[-1].ShouldBe(FindingStatus.Undetermined);
    }

    [Fact]
    public void A_test_in_two_places_decides_in_each()
    {
        // Approval counts with insurance, and with three groups led: where one of them is missing, it counts with the other alone.
        var rule = LeaderRules.Rule("places", (Facts.IsInsured.Holds & Facts.SupervisorIsApproved.Holds) | (Facts.GroupsLed.AtLeast(3) & Facts.SupervisorIsApproved.Holds));
        var withoutFirst = LeaderRules.Rule("places", Facts.IsInsured.Holds | (Facts.GroupsLed.AtLeast(3) & Facts.SupervisorIsApproved.Holds));
        var withoutSecond = LeaderRules.Rule("places", (Facts.IsInsured.Holds & Facts.SupervisorIsApproved.Holds) | Facts.GroupsLed.AtLeast(3));
        var cases = Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf).Where(one => one.Fact == Facts.SupervisorIsApproved).ToList();

        cases.ShouldContain(one => Oracle.Status(withoutFirst, one.Answers) != one.Status);
        cases.ShouldContain(one => Oracle.Status(withoutSecond, one.Answers) != one.Status);
    }

    [Fact]
    public void A_test_whose_own_fact_is_read_elsewhere_too_still_decides()
    {
        var rule = LeaderRules.Rule("own", Facts.IsInsured.Holds & (Facts.GroupsLed.Below(3) | Facts.IsInsured.Holds), appliesWhen: !Facts.IsInsured.Holds | Facts.SupervisorIsApproved.Holds);
        var without = LeaderRules.Rule("own", Facts.IsInsured.Holds & (Facts.GroupsLed.Below(3) | Facts.IsInsured.Holds), appliesWhen: Facts.SupervisorIsApproved.Holds);

        // Not insured, it applies and is broken, whether the supervisor is approved or not.
        Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf).ShouldContain(one => one.Status == FindingStatus.NotMet && Oracle.Status(without, one.Answers) != FindingStatus.NotMet);
    }

    [Fact]
    public void The_days_on_both_sides_of_the_period_are_cases()
    {
        var rule = LeaderRules.Rule("insured", Facts.IsInsured.Holds, inForce: EffectivePeriod.Between(new(2026, 1, 1), new(2026, 2, 1)));

        Boundaries<GroupLeader>.Of(rule, Facts.Set, AsOf).Where(one => one.Fact is null).Select(one => (one.Answers.AsOf, one.Status)).ShouldBe(
        [
            (new(2025, 12, 31), null),
            (new(2026, 1, 1), FindingStatus.Undetermined),
            (new(2026, 1, 31), FindingStatus.Undetermined),
            (new(2026, 2, 1), null),
        ]);
    }

    [Fact]
    public void Every_status_is_the_oracles_and_no_limit_is_left_out_on_random_rules()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 3);
            var rule = random.Rule("only", 3).Rule;
            var cases = Boundaries<GroupLeader>.Of(rule, random.Facts.Set, AsOf);
            foreach (var one in cases) one.Status.ShouldBe(Oracle.Status(rule, one.Answers), $"seed {seed}");
            var tried = cases.Where(one => one.Fact is not null).Select(one => (one.Fact!, one.Answers[one.Fact!])).ToHashSet();
            foreach (var test in rule.Duty.Tests()) Sides(test).ShouldAllBe(code => tried.Contains(new(test.Fact, code)), $"seed {seed}");
        }
    }

    /// <summary>The codes on both sides of each limit of the test, and one that passes and one that fails where it has no limit.</summary>
    private static IEnumerable<long> Sides(FactCondition<GroupLeader> condition)
    {
        var (lowest, highest) = condition.Fact.Codes;
        var (first, second) = (condition.Test.First, condition.Test.Second);
        var asOf = Period.DaysBetween(new(1, 1, 1), AsOf) + 1;
        long[] codes = condition.Test.Kind switch
        {
            AnswerTestKind.Between => [first - 1, first, second, second + 1],
            AnswerTestKind.DaysBefore => [asOf - second - 1, asOf - second, asOf - first, asOf - first + 1],
            AnswerTestKind.OneOf => [1, highest],
            _ => [1, 1 | (first & -first)],
        };
        return codes.Where(code => code >= lowest && code <= highest);
    }
}
