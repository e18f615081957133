namespace GroupTherapy.Rules;

/// <summary>Reading two rules for answers on which they find differently.</summary>
internal sealed class Examples<TSubject>
{
    // How many tests of facts are made in all: a rule with few of them is searched further.
    private const int MostTests = 60_000;
    private const int CasesShrunk = 4;

    private readonly Rule<TSubject> _before;
    private readonly Rule<TSubject> _after;
    private readonly FactSet<TSubject> _facts;
    private readonly IReadOnlyList<FactCondition<TSubject>> _tests;
    private int _most;
    private int _tried;

    private Examples(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts)
    {
        (_before, _after, _facts) = (before, after, facts);
        _tests = [.. before.Duty.Tests().Concat(after.Duty.Tests())];
        _most = MostTests / Math.Max(1, _tests.Count);
    }

    /// <summary>The smallest example; null where none was found. What is in force on different days is told by the day alone.</summary>
    /// <remarks>
    /// Sets of answers are tried by their size: of each fact one answer for each way in which the tests of both rules can come out. Where there are too
    /// many, a boundary case of either rule is taken on which they differ, and every answer left out that can be.
    /// </remarks>
    internal static DecidingExample? Smallest(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf)
    {
        var search = new Examples<TSubject>(before, after, facts);
        var days = search.Days(asOf).ToList();
        return search.Smallest(days, () => days.SelectMany(search.Cases));
    }

    /// <summary>The same, with the cases to begin from where sets of answers are too many.</summary>
    internal static DecidingExample? Smallest(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf, IReadOnlyList<Answers<TSubject>> cases)
    {
        var search = new Examples<TSubject>(before, after, facts);
        return search.Smallest([.. search.Days(asOf)], () => cases);
    }

    private DecidingExample? Smallest(IReadOnlyList<LocalDate> days, Func<IEnumerable<Answers<TSubject>>> cases)
    {
        if (BySize(days, 0, 1).Found is { } small) return Example(small, true);
        var fromCases = cases().Where(Differ).OrderBy(SizeOf).Take(CasesShrunk).Select(Shrunk).OrderBy(SizeOf).FirstOrDefault();
        var (smaller, inFull) = BySize(days, 2, fromCases is null ? int.MaxValue : SizeOf(fromCases) - 1);
        return (smaller ?? fromCases) is { } found ? Example(found, inFull) : null;
    }

    /// <summary>Whether the two find the same on every answer there is; null where there are too many to try.</summary>
    internal static bool? AreEquivalent(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf, int mostTried)
    {
        var search = new Examples<TSubject>(before, after, facts) { _most = mostTried };
        var (found, inFull) = search.BySize([.. search.Days(asOf)], 0, int.MaxValue);
        return found is not null ? false : inFull ? true : null;
    }

    /// <summary>The day asked for, and those around both periods.</summary>
    private IEnumerable<LocalDate> Days(LocalDate asOf)
    {
        var limits = new[] { _before.InForce.From, _before.InForce.Until, _after.InForce.From, _after.InForce.Until }.OfType<LocalDate>();
        return new[] { asOf }.Concat(limits.SelectMany(day => new[] { day, day.PlusDays(-1) })).Distinct().Where(day => _before.InForce.Contains(day) || _after.InForce.Contains(day));
    }

    private IEnumerable<Answers<TSubject>> Cases(LocalDate day) =>
        Boundaries.Of(_before, _facts, day).Concat(Boundaries.Of(_after, _facts, day)).Select(one => one.Answers);

    private bool Differ(Answers<TSubject> answers) => StatusOf(_before, answers) != StatusOf(_after, answers);

    private static FindingStatus? StatusOf(Rule<TSubject> rule, Answers<TSubject> answers) =>
        rule.InForce.Contains(answers.AsOf) ? Rulebook<TSubject>.StatusOf(rule, answers) : null;

    private Answers<TSubject> Shrunk(Answers<TSubject> answers)
    {
        foreach (var fact in _facts.Facts.Where(fact => answers[fact] != AnswerSheet<TSubject>.Unknown))
        {
            var without = answers.With(fact, AnswerSheet<TSubject>.Unknown);
            if (Differ(without)) answers = without;
        }

        return answers;
    }

    /// <summary>The first difference by size, from <paramref name="fewest"/> to <paramref name="most"/> answers, and whether all of those sizes were tried.</summary>
    private (Answers<TSubject>? Found, bool InFull) BySize(IReadOnlyList<LocalDate> days, int fewest, int most)
    {
        _tried = 0;
        var facts = _tests.Select(test => test.Fact).Distinct().ToList();
        foreach (var size in Enumerable.Range(fewest, Math.Max(0, Math.Min(most, facts.Count) - fewest + 1)))
        {
            foreach (var day in days)
            {
                var codes = facts.Select(fact => CodesOf(fact, day)).ToList();
                if (Try(Answers<TSubject>.None(_facts, day), facts, codes, 0, size) is { } found) return (found, true);
                if (_tried > _most) return (null, false);
            }
        }

        return (null, true);
    }

    private Answers<TSubject>? Try(Answers<TSubject> answers, List<Fact<TSubject>> facts, List<long[]> codes, int first, int size)
    {
        if (size == 0) return ++_tried <= _most && Differ(answers) ? answers : null;
        for (var index = first; index <= facts.Count - size && _tried <= _most; index++)
        {
            foreach (var code in codes[index])
            {
                if (Try(answers.With(facts[index], code), facts, codes, index + 1, size - 1) is { } found) return found;
            }
        }

        return null;
    }

    /// <summary>An answer for each way in which the tests of the fact can come out.</summary>
    private long[] CodesOf(Fact<TSubject> fact, LocalDate day)
    {
        var asOf = DayNumber.Of(day);
        var tests = _tests.Where(test => test.Fact == fact).Select(test => test.Test).Distinct().ToList();
        var (lowest, highest) = fact.Codes;
        IEnumerable<long> candidates = fact switch
        {
            CodesFact<TSubject> => SetsOf(tests),
            IChoices => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            _ => tests.SelectMany(test => test.Limits(asOf)).Concat([lowest, highest]),
        };
        return [.. candidates.Where(code => code >= lowest && code <= highest).Distinct()
            .GroupBy(code => string.Concat(tests.Select(test => test.Passes(code, asOf) ? '1' : '0')))
            .Select(alike => alike.First())];
    }

    /// <summary>The empty set, and every union of codes that the tests tell apart.</summary>
    private static IEnumerable<long> SetsOf(List<AnswerTest> tests)
    {
        var told = Enumerable.Range(1, 62).Select(place => 1L << place)
            .GroupBy(code => string.Concat(tests.Select(test => (test.First & code) != 0 ? '1' : '0')))
            .Where(alike => alike.Key.Contains('1')).Select(alike => alike.First());
        return told.Aggregate((IEnumerable<long>)[1], (sets, code) => [.. sets, .. sets.Select(set => set | code)]);
    }

    private DecidingExample Example(Answers<TSubject> answers, bool isSmallest) => new(
        answers.AsOf,
        [.. _facts.Facts.Where(fact => answers[fact] != AnswerSheet<TSubject>.Unknown).Select(fact => new AnswerEntry(fact.Id, answers.ValueOf(fact)!))],
        StatusOf(_before, answers),
        StatusOf(_after, answers),
        isSmallest);

    private static int SizeOf(Answers<TSubject> answers)
    {
        var size = 0;
        foreach (var code in answers.Codes) size += code == AnswerSheet<TSubject>.Unknown ? 0 : 1;
        return size;
    }
}
