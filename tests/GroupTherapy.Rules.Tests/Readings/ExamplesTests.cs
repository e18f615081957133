namespace GroupTherapy.Rules.Tests.Readings;

public class ExamplesTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Fact]
    public void A_limit_moved_by_one_is_shown_at_the_limit()
    {
        // Four hours are enough before and too few after; three are too few for both, five enough for both.
        var before = LeaderRules.Rule("hours", Facts.SupervisionHours.AtLeast(4) | !Facts.IsInsured.Holds);
        var after = LeaderRules.Rule("hours", Facts.SupervisionHours.AtLeast(5) | !Facts.IsInsured.Holds);

        var example = Examples<GroupLeader>.Smallest(before, after, Facts.Set, AsOf).ShouldNotBeNull();

        example.Answers.ShouldHaveSingleItem().ShouldBe(new AnswerEntry("supervision-hours", 4));
        (example.Before, example.After, example.IsSmallest).ShouldBe((FindingStatus.Met, FindingStatus.Undetermined, true));
    }

    [Fact]
    public void A_part_left_out_is_shown_with_everything_it_takes_for_it_to_matter()
    {
        // All but insurance must be true: else both are unknown or false.
        Condition<GroupLeader>[] parts = [Facts.SupervisorIsApproved.Holds, Facts.SupervisionHours.AtLeast(4), Facts.GroupsLed.AtLeast(2), !Facts.ObservedConcern.Holds];
        var before = LeaderRules.Rule("all", Condition<GroupLeader>.All([.. parts, Facts.IsInsured.Holds]));
        var after = LeaderRules.Rule("all", Condition<GroupLeader>.All(parts));

        var example = Examples<GroupLeader>.Smallest(before, after, Facts.Set, AsOf).ShouldNotBeNull();

        // Not insured, and nothing else: not met before, open after.
        example.Answers.ShouldHaveSingleItem().ShouldBe(new AnswerEntry("insured", false));
        (example.Before, example.After, example.IsSmallest).ShouldBe((FindingStatus.NotMet, FindingStatus.Undetermined, true));
    }

    [Fact]
    public void What_contradicts_itself_is_no_example()
    {
        // The two differ only where a session is both under 45 and over 90 minutes.
        var never = Facts.SessionMinutes.Below(45) & !Facts.SessionMinutes.AtMost(90);
        var before = LeaderRules.Rule("session", !(Facts.IsInsured.Holds & never));
        var after = LeaderRules.Rule("session", !(Facts.IsInsured.Holds & never & Facts.SupervisorIsApproved.Holds) | (Facts.SessionMinutes.AtLeast(45) & Facts.SessionMinutes.Below(45)));

        var example = Examples<GroupLeader>.Smallest(before, after, Facts.Set, AsOf).ShouldNotBeNull();

        // Nothing makes them true and false; but not approved, the latter is met while the length is still unknown.
        (example.Before, example.After).ShouldBe((FindingStatus.Undetermined, FindingStatus.Met));
        example.Answers.ShouldHaveSingleItem().ShouldBe(new AnswerEntry("supervisor-approved", false));
    }

    [Fact]
    public void A_period_that_ends_later_is_shown_by_a_day_alone()
    {
        var before = LeaderRules.Rule("insured", Facts.IsInsured.Holds, inForce: EffectivePeriod.Between(new(2026, 1, 1), new(2026, 2, 1)));
        var after = LeaderRules.Rule("insured", Facts.IsInsured.Holds, inForce: EffectivePeriod.Between(new(2026, 1, 1), new(2026, 2, 2)));

        var example = Examples<GroupLeader>.Smallest(before, after, Facts.Set, AsOf).ShouldNotBeNull();

        (example.AsOf, example.Before, example.After, example.Answers.Count).ShouldBe((new(2026, 2, 1), null, FindingStatus.Undetermined, 0));
    }

    [Fact]
    public void The_same_said_otherwise_is_never_told_apart_and_mostly_proven_to_be_the_same()
    {
        var proven = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomLeaders(seed);
            var rule = random.Rule("only", 3).Rule;
            var otherwise = LeaderRules.Rule("only", Otherwise(rule.Requires), rule.Force, rule.AppliesWhen is null ? null : Otherwise(rule.AppliesWhen));

            Examples<GroupLeader>.Smallest(rule, otherwise, random.Facts.Set, AsOf).ShouldBeNull($"seed {seed}");
            if (Examples<GroupLeader>.AreEquivalent(rule, otherwise, random.Facts.Set, AsOf)) proven++;
        }

        proven.ShouldBeGreaterThan(180);
    }

    [Fact]
    public void On_random_rules_no_example_is_wrong_and_no_smaller_one_is_missed()
    {
        var (equivalent, shown) = (0, 0);
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new RandomLeaders(seed, derivedFacts: 2);
            var (before, after) = (random.Rule("only", 2).Rule, random.Rule("only", 2).Rule);
            if (seed % 3 == 0) after = LeaderRules.Rule("only", before.Requires & (random.Condition(1).Condition | before.Requires), before.Force, before.AppliesWhen);
            var example = Examples<GroupLeader>.Smallest(before, after, random.Facts.Set, AsOf);
            if (example is null)
            {
                EveryAnswer(before, after, random.Facts.Set, 2).ShouldAllBe(answers => Oracle.Status(before, answers) == Oracle.Status(after, answers), $"seed {seed}");
                equivalent++;
                continue;
            }

            example.IsSmallest.ShouldBeTrue($"seed {seed}");
            example.Before.ShouldNotBe(example.After, $"seed {seed}");
            EveryAnswer(before, after, random.Facts.Set, Math.Min(2, example.Answers.Count - 1)).ShouldAllBe(answers => Oracle.Status(before, answers) == Oracle.Status(after, answers), $"seed {seed}");
            shown++;
        }

        equivalent.ShouldBeGreaterThan(10);
        shown.ShouldBeGreaterThan(80);
    }

    /// <summary>Denied twice: "and" by "or", "or" by "and".</summary>
    private static Condition<GroupLeader> Otherwise(Condition<GroupLeader> condition) => condition switch
    {
        AllCondition<GroupLeader> all => !Condition<GroupLeader>.Any([.. all.Operands.Select(operand => !Otherwise(operand))]),
        AnyCondition<GroupLeader> any => !Condition<GroupLeader>.All([.. any.Operands.Select(operand => !Otherwise(operand))]),
        NotCondition<GroupLeader> not => !Otherwise(not.Operand),
        _ => condition,
    };

    /// <summary>Every set of at most so many answers, each fact answered on both sides of every limit of every test.</summary>
    private static IEnumerable<Answers<GroupLeader>> EveryAnswer(Rule<GroupLeader> before, Rule<GroupLeader> after, FactSet<GroupLeader> facts, int most)
    {
        List<(Fact<GroupLeader> Fact, long[] Codes)> all = [.. before.Duty.Tests().Concat(after.Duty.Tests()).GroupBy(test => test.Fact).Select(fact => (fact.Key, fact.SelectMany(Sides).Distinct().ToArray()))];
        return Of(Answers<GroupLeader>.None(facts, AsOf), 0, most);

        IEnumerable<Answers<GroupLeader>> Of(Answers<GroupLeader> answers, int first, int left) =>
            left < 0 ? [] :
            left == 0 ? [answers] :
            [answers, .. Enumerable.Range(first, all.Count - first).SelectMany(index => all[index].Codes.SelectMany(code => Of(answers.With(all[index].Fact, code), index + 1, left - 1)))];
    }

    private static IEnumerable<long> Sides(FactCondition<GroupLeader> condition)
    {
        var (lowest, highest) = condition.Fact.Codes;
        var (first, second) = (condition.Test.First, condition.Test.Second);
        var asOf = Period.DaysBetween(new(1, 1, 1), AsOf) + 1;
        IEnumerable<long> codes = condition.Test.Kind switch
        {
            AnswerTestKind.Between => [first - 1, first, second, second + 1],
            AnswerTestKind.DaysBefore => [asOf - second - 1, asOf - second, asOf - first, asOf - first + 1],
            AnswerTestKind.OneOf => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            _ => Enumerable.Range(0, 1 << LeaderFacts.TopicNames.Length).Select(set => ((long)set << 1) | 1),
        };
        return codes.Where(code => code >= lowest && code <= highest);
    }
}
