namespace GroupTherapy.Rules;

/// <summary>Every combination of answers that a rule could tell apart: for each of its facts unknown, and an answer on each side of each limit.</summary>
/// <remarks>
/// A number or a day: both sides of each limit of the rule's tests. A choice: each choice. A set of codes: the empty set, each code alone,
/// all of them. Where that makes more than three to the power of eleven combinations, choices are reduced to
/// one for each way in which the rule's tests of it can come out; what is then left is tried in full.
/// </remarks>
internal sealed class Assignments<TSubject>
{
    private const double Most = 177_147;   // 3^11

    private readonly (int Slot, long[] Codes)[] _facts;
    private readonly FactSet<TSubject> _all;
    private readonly LocalDate _asOf;

    public Assignments(Rule<TSubject> rule, FactSet<TSubject> all, LocalDate asOf)
    {
        _all = all;
        _asOf = asOf;
        var tests = TestsOf(rule.Requires).Concat(rule.AppliesWhen is null ? [] : TestsOf(rule.AppliesWhen)).ToLookup(test => test.Fact, test => test.Test);
        _facts = [.. tests.Select(fact => (fact.Key.Slot, CodesOf(fact.Key, fact, reduced: false)))];
        if (Count > Most) _facts = [.. tests.Select(fact => (fact.Key.Slot, CodesOf(fact.Key, fact, reduced: true)))];
    }

    public double Count => _facts.Aggregate(1.0, (count, fact) => count * fact.Codes.Length);

    /// <summary>The combinations, one after the other in the same object: use each before asking for the next.</summary>
    public IEnumerable<Answers<TSubject>> All()
    {
        var codes = new long[_all.Facts.Count];
        var answers = new Answers<TSubject>(_all, _asOf, codes);
        var places = new int[_facts.Length];
        while (true)
        {
            yield return answers;
            var fact = 0;
            for (; fact < _facts.Length && ++places[fact] == _facts[fact].Codes.Length; fact++)
            {
                places[fact] = 0;
                codes[_facts[fact].Slot] = 0;
            }

            if (fact == _facts.Length) yield break;
            codes[_facts[fact].Slot] = _facts[fact].Codes[places[fact]];
        }
    }

    /// <summary>Every test in a condition, those behind derived facts included.</summary>
    private static IEnumerable<FactCondition<TSubject>> TestsOf(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> test => [test],
        NotCondition<TSubject> not => TestsOf(not.Operand),
        AllCondition<TSubject> all => all.Operands.SelectMany(TestsOf),
        AnyCondition<TSubject> any => any.Operands.SelectMany(TestsOf),
        DerivedCondition<TSubject> derived => derived.Fact.Evidence.SelectMany(evidence => TestsOf(evidence.Says)),
        _ => throw new NotSupportedException("A sixth shape."),
    };

    /// <summary>The codes to try, unknown first.</summary>
    private long[] CodesOf(Fact<TSubject> fact, IEnumerable<AnswerTest> tests, bool reduced)
    {
        var names = fact switch
        {
            CodesFact<TSubject> codes => codes.Names.Count,
            IChoices choices => choices.Names.Count,
            _ => 0,
        };
        IEnumerable<long> known = fact switch
        {
            YesNoFact<TSubject> => [1, 2],
            CodesFact<TSubject> => [1, .. Enumerable.Range(1, names).Select(place => 1 + (1L << place)), (1L << (names + 1)) - 1],
            IChoices when reduced => ChoicesToldApart(names, tests),
            IChoices => Enumerable.Range(1, names).Select(choice => (long)choice),
            _ => tests.SelectMany(test => Sides(test, fact.Codes.Lowest, fact.Codes.Highest)),
        };
        return [0, .. known.Distinct().Order()];
    }

    /// <summary>Both sides of each limit; where the range of answers itself ends there is no limit.</summary>
    private IEnumerable<long> Sides(AnswerTest test, long lowest, long highest)
    {
        var today = Period.DaysBetween(new LocalDate(1, 1, 1), _asOf) + 1L;
        var (first, last) = test.Kind == AnswerTestKind.Between ? (test.First, test.Second) : (today - test.Second, today - test.First);
        if (first > lowest) yield return first - 1;
        if (first > lowest || last >= highest) yield return Math.Max(first, lowest);
        if (last < highest) yield return last;
        if (last < highest) yield return last + 1;
    }

    /// <summary>One choice for each way in which the tests can come out.</summary>
    private static IEnumerable<long> ChoicesToldApart(int names, IEnumerable<AnswerTest> tests) =>
        Enumerable.Range(1, names).Select(choice => (long)choice)
            .GroupBy(choice => string.Concat(tests.Select(test => ((test.First >> (int)(choice - 1)) & 1) == 1 || test.Kind != AnswerTestKind.OneOf ? '1' : '0')))
            .Select(alike => alike.First());
}
