namespace GroupTherapy.Rules.Readings;

/// <summary>Tests that certain facts' answers are to pass or fail, with an answer for each that does.</summary>
internal sealed class ChangeSet<TSubject>
{
    internal static readonly ChangeSet<TSubject> Empty = new([]);

    private readonly SortedDictionary<int, (Fact<TSubject> Fact, List<(AnswerTest Test, bool Wanted)> Demands)> _demands;

    private ChangeSet(SortedDictionary<int, (Fact<TSubject> Fact, List<(AnswerTest Test, bool Wanted)> Demands)> demands) => _demands = demands;

    /// <summary>The number of facts whose answer changes.</summary>
    internal int Count => _demands.Count;

    /// <summary>The places of those facts.</summary>
    internal IEnumerable<int> Slots => _demands.Keys;

    /// <summary>The same text for the same demands.</summary>
    internal string Key => string.Join(";", _demands.Select(fact => fact.Key + ":" + string.Join(",", fact.Value.Demands.Select(demand => demand.ToString()).OrderBy(text => text, StringComparer.Ordinal))));

    internal static ChangeSet<TSubject> Of(Fact<TSubject> fact, AnswerTest test, bool wanted) => new(new() { [fact.Slot] = (fact, [(test, wanted)]) });

    /// <summary>The demands of both.</summary>
    internal ChangeSet<TSubject> And(ChangeSet<TSubject> other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;
        var demands = new SortedDictionary<int, (Fact<TSubject>, List<(AnswerTest, bool)>)>(_demands);
        foreach (var entry in other._demands)
        {
            demands[entry.Key] = _demands.TryGetValue(entry.Key, out var mine)
                ? (mine.Fact, [.. mine.Demands.Union(entry.Value.Demands)])
                : entry.Value;
        }

        return new(demands);
    }

    /// <summary>Whether some answer meets every demand on each fact.</summary>
    internal bool IsPossible(Answers<TSubject> answers)
    {
        foreach (var (fact, demands) in _demands.Values)
        {
            if (Nearest(fact, demands, answers) is null) return false;
        }

        return true;
    }

    /// <summary>The answers with the changes made; null where no answer meets every demand on a fact.</summary>
    internal Answers<TSubject>? Apply(Answers<TSubject> answers)
    {
        var codes = answers.Codes.ToArray();
        foreach (var (fact, demands) in _demands.Values)
        {
            if (Nearest(fact, demands, answers) is not { } code) return null;
            codes[fact.Slot] = code;
        }

        return new(answers.Facts, answers.AsOf, codes);
    }

    /// <param name="answers">The present answers.</param>
    /// <param name="isTested">Whether a duty puts the fact to a test that some answers fail.</param>
    internal IReadOnlyList<Change<TSubject>> ToChanges(Answers<TSubject> answers, Func<Fact<TSubject>, bool> isTested) => [.. _demands.Values.Select(entry =>
    {
        var code = Nearest(entry.Fact, entry.Demands, answers)!.Value;

        // Where any answer would do for a demand, the one that was tried is named: another might break another duty.
        var tests = entry.Demands.Select(demand => (demand.Test.First, demand.Test.Second) == entry.Fact.Codes && isTested(entry.Fact) ? (Test: AnswerTest.Between(code, code), Wanted: true) : demand);
        return new Change<TSubject>(entry.Fact, string.Join(" and ", tests.Select(demand => Sentence.Of(entry.Fact, demand.Test, demand.Wanted)).Distinct()), code);
    })];

    /// <summary>The answer nearest to the present one that meets every demand; from an unknown answer, the lowest.</summary>
    internal static long? Nearest(Fact<TSubject> fact, List<(AnswerTest Test, bool Wanted)> demands, Answers<TSubject> answers)
    {
        var asOf = DayNumber.Of(answers.AsOf);
        var present = answers[fact];
        var (lowest, highest) = fact.Codes;
        long? nearest = null;
        if (demands.Exists(demand => demand.Test.Kind == AnswerTestKind.Includes))
        {
            Try(IncludingAndExcluding(present, demands.FindAll(demand => demand.Test.Kind == AnswerTestKind.Includes)));
        }
        else if (demands.Exists(demand => demand.Test.Kind == AnswerTestKind.OneOf))
        {
            for (var code = 1L; code <= highest; code++) Try(code);
        }
        else
        {
            foreach (var (test, _) in demands)
            {
                foreach (var limit in test.Limits(asOf)) Try(limit);
            }

            Try(present);
            Try(lowest);
        }

        return nearest;

        // Of two that are equally near, the one that was tried first.
        void Try(long code)
        {
            if (code < lowest || code > highest || (nearest is { } near && Math.Abs(near - present) <= Math.Abs(code - present))) return;
            foreach (var (test, wanted) in demands)
            {
                if (test.Passes(code, asOf) != wanted) return;
            }

            nearest = code;
        }
    }

    /// <summary>The set of codes without those that must not be in it and, where one of several must, with the first of them that may.</summary>
    private static long IncludingAndExcluding(long present, List<(AnswerTest Test, bool Wanted)> demands)
    {
        var excluded = demands.Where(demand => !demand.Wanted).Aggregate(0L, (mask, demand) => mask | demand.Test.First);
        var code = (present | 1) & ~excluded;
        foreach (var mask in demands.Where(demand => demand.Wanted).Select(demand => demand.Test.First & ~excluded))
        {
            if ((code & mask) == 0) code |= mask & -mask;
        }

        return code;
    }
}
