namespace GroupTherapy.Rules;

/// <summary>Reading a rule for the cases around every limit it has.</summary>
internal static class Boundaries
{
    /// <summary>For each test in the rule, answers that let this test alone decide, on both sides of each of its limits and unanswered; and the days on both sides of the rule's period.</summary>
    internal static IReadOnlyList<BoundaryCase<TSubject>> Of<TSubject>(Rule<TSubject> rule, FactSet<TSubject> facts, LocalDate asOf)
    {
        var cases = new List<BoundaryCase<TSubject>>();
        var none = Answers<TSubject>.None(facts, asOf);
        foreach (var test in rule.Duty.Tests().GroupBy(test => (test.Fact, test.Test)).Select(same => same.First()))
        {
            var ground = Isolate(rule.Duty, test, none);
            foreach (var code in CodesAround(test, DayNumber.Of(asOf)))
                cases.Add(Case(ground.With(test.Fact, code), test.Fact));
        }

        foreach (var day in new[] { rule.InForce.From, rule.InForce.Until }.OfType<LocalDate>())
        {
            cases.Add(Case(Answers<TSubject>.None(facts, day.PlusDays(-1)), null));
            cases.Add(Case(Answers<TSubject>.None(facts, day), null));
        }

        return cases;

        BoundaryCase<TSubject> Case(Answers<TSubject> answers, Fact<TSubject>? fact) =>
            new(rule, answers, fact, rule.InForce.Contains(answers.AsOf) ? Rulebook<TSubject>.StatusOf(rule, answers) : null);
    }

    private static IEnumerable<long> CodesAround<TSubject>(FactCondition<TSubject> condition, long asOf)
    {
        var (lowest, highest) = condition.Fact.Codes;
        var codes = condition.Test.Kind switch
        {
            AnswerTestKind.OneOf => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            AnswerTestKind.Includes => [1, .. Enumerable.Range(1, 62).Select(place => 1L << place).Where(code => code < highest).Select(code => code | 1)],
            _ => condition.Test.Limits(asOf),
        };
        return [AnswerSheet<TSubject>.Unknown, .. codes.Where(code => code >= lowest && code <= highest).Distinct().OrderBy(code => code)];
    }

    /// <summary>Answers under which the condition turns on <paramref name="test"/> alone, as far as its other parts can be held still without answering the test's fact.</summary>
    private static Answers<TSubject> Isolate<TSubject>(Condition<TSubject> condition, FactCondition<TSubject> test, Answers<TSubject> none)
    {
        var others = Others(condition).ToArray();
        return Held(others) ?? Held([.. others.Where(other => other.Tests().All(part => part.Fact != test.Fact))]) ?? none;

        Answers<TSubject>? Held(Condition<TSubject>[] still) => still.Length == 0 ? null : StandStill<TSubject>.Find(still, test.Fact, none);

        // What must be true for the test to decide.
        IEnumerable<Condition<TSubject>> Others(Condition<TSubject> part) => part switch
        {
            FactCondition<TSubject> => [],
            DerivedCondition<TSubject> derived => Others(derived.Fact.Evidence.Select(evidence => evidence.Says).First(Holds)),
            NotCondition<TSubject> not => Others(not.Operand),
            AllCondition<TSubject> all => [.. all.Operands.Where(operand => operand != all.Operands.First(Holds)), .. Others(all.Operands.First(Holds))],
            AnyCondition<TSubject> any => [.. any.Operands.Where(operand => operand != any.Operands.First(Holds)).Select(operand => !operand), .. Others(any.Operands.First(Holds))],
            _ => throw new UnreachableShapeException(),
        };

        bool Holds(Condition<TSubject> part) => part.Tests().Any(other => other.Fact == test.Fact && other.Test == test.Test);
    }
}
