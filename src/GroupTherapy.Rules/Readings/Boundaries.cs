namespace GroupTherapy.Rules;

/// <summary>Reading a rule for the cases around every limit it has.</summary>
internal static class Boundaries
{
    private const int MostPlaces = 6;

    /// <summary>For each test in the rule, answers that let this test alone decide, on both sides of each of its limits and unanswered; and the days on both sides of the rule's period.</summary>
    internal static IReadOnlyList<BoundaryCase<TSubject>> Of<TSubject>(Rule<TSubject> rule, FactSet<TSubject> facts, LocalDate asOf)
    {
        var cases = new List<BoundaryCase<TSubject>>();
        var none = Answers<TSubject>.None(facts, asOf);
        foreach (var same in Occurrences(rule.Duty, null, []).GroupBy(one => (one.Within, one.Test)))
        {
            var test = same.Key.Test;
            var codes = CodesAround(test, rule, DayNumber.Of(asOf)).ToList();
            var ground = Isolate(same, none, ground => codes.Select(code => Rulebook<TSubject>.StatusOf(rule, ground.With(test.Fact, code))).Distinct().Count() > 1);
            foreach (var code in codes) cases.Add(Case(ground.With(test.Fact, code), test.Fact));
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

    private static IEnumerable<long> CodesAround<TSubject>(FactCondition<TSubject> condition, Rule<TSubject> rule, long asOf)
    {
        var (lowest, highest) = condition.Fact.Codes;
        var codes = condition.Test.Kind switch
        {
            AnswerTestKind.OneOf => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            AnswerTestKind.Includes => SetsAround(rule.Duty.Tests().Where(test => test.Fact == condition.Fact && test.Test.Kind == AnswerTestKind.Includes).Aggregate(0L, (all, test) => all | test.Test.First), highest),
            _ => condition.Test.Limits(asOf),
        };
        return [AnswerSheet<TSubject>.Unknown, .. codes.Where(code => code >= lowest && code <= highest).Distinct().OrderBy(code => code)];
    }

    /// <summary>None, each code alone, all that the rule names, and all but one of these.</summary>
    private static IEnumerable<long> SetsAround(long named, long highest)
    {
        var places = Enumerable.Range(1, 62).Select(place => 1L << place).Where(code => code < highest).ToList();
        return [1, .. places.Select(code => code | 1), named | 1, .. places.Where(code => (code & named) != 0).Select(code => (named & ~code) | 1)];
    }

    /// <summary>Answers under which the rule turns on the test, at the first of its places where its other parts can be held still without answering the test's fact; failing that, as far as they can.</summary>
    private static Answers<TSubject> Isolate<TSubject>(IEnumerable<Occurrence<TSubject>> places, Answers<TSubject> none, Func<Answers<TSubject>, bool> turns)
    {
        Answers<TSubject>? still = null;
        var first = places.First();
        foreach (var place in places.Take(MostPlaces))
        {
            if (Held(place.Others) is not { } held) continue;
            if (turns(held)) return held;
            still ??= held;
        }

        var apart = Held([.. first.Others.Where(other => other.Tests().All(part => part.Fact != first.Test.Fact))]);
        return apart is not null && (still is null || turns(apart)) ? apart : still ?? none;

        Answers<TSubject>? Held(IReadOnlyList<Condition<TSubject>> others) => others.Count == 0 ? none : StandStill<TSubject>.Find(others, first.Test.Fact, none);
    }

    /// <summary>Every place of every test, each with what must be true for the test to decide there. Where a derived fact is weighed, its other evidence is left unanswered.</summary>
    private static IEnumerable<Occurrence<TSubject>> Occurrences<TSubject>(Condition<TSubject> condition, DerivedFact<TSubject>? within, IReadOnlyList<Condition<TSubject>> others) => condition switch
    {
        FactCondition<TSubject> test => [new(test, within, others)],
        DerivedCondition<TSubject> derived => derived.Fact.Evidence.SelectMany(evidence => Occurrences(evidence.Says, derived.Fact, others)),
        NotCondition<TSubject> not => Occurrences(not.Operand, within, others),
        AllCondition<TSubject> all => all.Operands.SelectMany((operand, place) => Occurrences(operand, within, [.. others, .. all.Operands.Where((_, other) => other != place)])),
        AnyCondition<TSubject> any => any.Operands.SelectMany((operand, place) => Occurrences(operand, within, [.. others, .. any.Operands.Where((_, other) => other != place).Select(other => !other)])),
        _ => throw new UnreachableShapeException(),
    };

    private sealed record Occurrence<TSubject>(FactCondition<TSubject> Test, DerivedFact<TSubject>? Within, IReadOnlyList<Condition<TSubject>> Others);
}
