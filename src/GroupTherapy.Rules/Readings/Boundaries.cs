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
            if (Isolate(rule.Duty, test, none) is not { } ground) continue;
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

    /// <summary>Answers under which the condition turns on <paramref name="test"/> alone; null when its other parts cannot be held still.</summary>
    private static Answers<TSubject>? Isolate<TSubject>(Condition<TSubject> condition, FactCondition<TSubject> test, Answers<TSubject> answers)
    {
        return condition switch
        {
            FactCondition<TSubject> => answers,
            DerivedCondition<TSubject> derived => Isolate(derived.Fact.Evidence.Select(evidence => evidence.Says).First(Holds), test, answers),
            NotCondition<TSubject> not => Isolate(not.Operand, test, answers),
            AllCondition<TSubject> all => Hold(all.Operands, true),
            AnyCondition<TSubject> any => Hold(any.Operands, false),
            _ => throw new UnreachableShapeException(),
        };

        bool Holds(Condition<TSubject> part) => part.Tests().Any(other => other.Fact == test.Fact && other.Test == test.Test);

        Answers<TSubject>? Hold(IReadOnlyList<Condition<TSubject>> operands, bool others)
        {
            var turning = operands.First(Holds);
            var held = answers;
            foreach (var operand in operands.Where(operand => operand != turning))
            {
                var set = Changes<TSubject>.ToMake(operand, others, held).FirstOrDefault(set => set.Apply(held) is { } applied && applied[test.Fact] == held[test.Fact]);
                if (set is null) return null;
                held = set.Apply(held)!;
            }

            return Isolate(turning, test, held);
        }
    }
}
