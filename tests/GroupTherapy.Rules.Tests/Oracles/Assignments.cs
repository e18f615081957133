namespace GroupTherapy.Rules.Tests;

/// <summary>Every ternary assignment: each fact unknown, and on each side of each of its limits.</summary>
internal static class Assignments
{
    internal static IEnumerable<Answers<TSubject>> Of<TSubject>(Rule<TSubject> rule, LocalDate asOf, FactSet<TSubject>? facts = null)
    {
        var tests = new List<FactCondition<TSubject>>();
        Collect(rule.Requires, tests);
        if (rule.AppliesWhen is not null) Collect(rule.AppliesWhen, tests);
        IEnumerable<Answers<TSubject>> all = [Answers<TSubject>.None(facts ?? (FactSet<TSubject>)(object)LeaderRules.Facts.Set, asOf)];
        foreach (var fact in tests.GroupBy(test => test.Fact))
        {
            var codes = Codes(fact.Key, fact.Select(test => test.Test), Period.DaysBetween(new LocalDate(1, 1, 1), asOf) + 1);
            all = all.SelectMany(answers => codes.Select(code => answers.With(fact.Key, code)));
        }

        return all;
    }

    /// <summary>Unknown, and for each stretch of codes that every test treats alike, one code at least.</summary>
    internal static long[] Codes<TSubject>(Fact<TSubject> fact, IEnumerable<AnswerTest> tests, long asOf)
    {
        var (lowest, highest) = fact.Codes;
        if (highest <= 64) return [0, .. Enumerable.Range(1, (int)highest).Select(code => (long)code).Where(code => fact is not CodesFact<TSubject> || code % 2 == 1)];
        var codes = tests.SelectMany(test => test.Kind == AnswerTestKind.DaysBefore
            ? new[] { asOf - test.Second - 1, asOf - test.Second, asOf - test.First, asOf - test.First + 1 }
            : [test.First - 1, test.First, test.Second, test.Second + 1]);
        return [0, .. codes.Append(lowest).Append(highest).Where(code => code >= lowest && code <= highest).Distinct()];
    }

    private static void Collect<TSubject>(Condition<TSubject> condition, List<FactCondition<TSubject>> tests)
    {
        switch (condition)
        {
            case FactCondition<TSubject> fact:
                tests.Add(fact);
                break;
            case NotCondition<TSubject> not:
                Collect(not.Operand, tests);
                break;
            case AllCondition<TSubject> all:
                foreach (var operand in all.Operands) Collect(operand, tests);
                break;
            case AnyCondition<TSubject> any:
                foreach (var operand in any.Operands) Collect(operand, tests);
                break;
            case DerivedCondition<TSubject> derived:
                foreach (var evidence in derived.Fact.Evidence) Collect(evidence.Says, tests);
                break;
            default:
                throw new InvalidOperationException("A shape the oracle does not know.");
        }
    }
}
