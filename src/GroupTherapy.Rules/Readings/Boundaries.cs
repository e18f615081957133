namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a rule for the cases around every limit it has.</summary>
internal sealed class Boundaries<TSubject>
{
    private readonly Rule<TSubject> _rule;
    private readonly Contrast<TSubject> _contrast;
    private readonly bool[] _forCertain;
    private readonly bool[] _atAll;
    private readonly Answers<TSubject> _none;
    private readonly List<BoundaryCase<TSubject>> _cases = [];
    private readonly HashSet<BoundaryCase<TSubject>> _seen = new(CaseComparer<TSubject>.Whole);

    private Boundaries(Rule<TSubject> rule, FactSet<TSubject> facts, LocalDate asOf)
    {
        _rule = rule;
        _none = Answers<TSubject>.None(facts, asOf);
        _contrast = new(rule, rule, facts, asOf);
        _forCertain = _contrast.Where((before, after) => before != after && before != FindingStatus.Undetermined && after != FindingStatus.Undetermined);
        _atAll = _contrast.Where((before, after) => before != after);
    }

    /// <summary>For each test in the rule, answers that let this test alone decide, on both sides of each of its limits and unanswered; and the days on both sides of the rule's period.</summary>
    /// <remarks>A test or a derived fact that stands in several places decides in each of them in some case, wherever it can.</remarks>
    internal static IReadOnlyList<BoundaryCase<TSubject>> Of(Rule<TSubject> rule, FactSet<TSubject> facts, LocalDate asOf)
    {
        var boundaries = new Boundaries<TSubject>(rule, facts, asOf);
        var places = boundaries._contrast.Places;
        foreach (var same in places.Where(place => place.Test is not null).GroupBy(place => (place.Within, place.Test!.Fact, place.Test.Test)))
        {
            boundaries.AddAround(same.First().Test!, same.First());
            foreach (var other in same.Skip(1)) boundaries.AddLimits(other.Test!, other);
        }

        foreach (var same in places.Where(place => place.Derived is not null).GroupBy(place => place.Derived).Where(same => same.Count() > 1))
        {
            foreach (var place in same) boundaries.AddSides(place);
        }

        boundaries.AddPeriod(facts);
        return boundaries._cases;
    }

    /// <summary>On one ground all answers around the limits; where the test does not decide on it with one of them, that answer on a ground of its own too.</summary>
    private void AddAround(FactCondition<TSubject> test, Place<TSubject> place)
    {
        var codes = CodesAround(test).ToList();
        var deciding = Deciding(test.Fact, codes, place);
        var ground = deciding.FirstOrDefault() ?? _none;
        foreach (var code in codes.Prepend(AnswerSheet<TSubject>.Unknown)) Add(ground.With(test.Fact, code), test.Fact);
        foreach (var answers in deciding) Add(answers, test.Fact);
    }

    /// <summary>At a place besides the first, what tells it from the first.</summary>
    private void AddLimits(FactCondition<TSubject> test, Place<TSubject> place)
    {
        var limits = test.Test.Limits(AsOf).Where(code => code >= test.Fact.Codes.Lowest && code <= test.Fact.Codes.Highest).Distinct().ToList();
        if (limits.Count == 0) AddSides(place);
        foreach (var answers in Deciding(test.Fact, limits, place)) Add(answers, test.Fact);
    }

    /// <summary>A case in which a "yes" at this place decides, and one in which a "no" does.</summary>
    private void AddSides(Place<TSubject> place)
    {
        foreach (var counted in new[] { MappedPair.YesDenied, MappedPair.NoDenied })
        {
            _contrast.Turn(place, counted);
            if (Any() is { } answers && place.Condition.Tests().Select(test => test.Fact).FirstOrDefault(fact => answers[fact] != AnswerSheet<TSubject>.Unknown) is { } fact) Add(answers, fact);
        }

        _contrast.Turn(place, MappedPair.Same);
    }

    /// <summary>Answers with which the test at this place decides, for each code of its fact with which it can and, where it can, unanswered.</summary>
    private List<Answers<TSubject>> Deciding(Fact<TSubject> fact, IReadOnlyList<long> codes, Place<TSubject> place)
    {
        var found = new List<Answers<TSubject>>();
        _contrast.Turn(place, MappedPair.Denied);
        foreach (var code in codes) Find(code);
        foreach (var counted in new[] { MappedPair.UnknownDenied, MappedPair.UnknownAffirmed })
        {
            _contrast.Turn(place, counted);
            Find(AnswerSheet<TSubject>.Unknown);
        }

        _contrast.Open(fact);
        _contrast.Turn(place, MappedPair.Same);
        return found;

        void Find(long code)
        {
            _contrast.Decide(fact, code);
            if ((found.Select(ground => ground.With(fact, code)).FirstOrDefault(IsDifference) ?? Any()) is { } answers) found.Add(answers);
        }
    }

    private bool IsDifference(Answers<TSubject> answers) => _contrast.Finds(answers.Codes);

    /// <summary>Answers with which it decides for certain; failing that, with which it decides whether anything is certain.</summary>
    private Answers<TSubject>? Any()
    {
        _contrast.Seek(_forCertain);
        var answers = ContrastSearch<TSubject>.Any(_contrast).Answers;
        _contrast.Seek(_atAll);
        return answers ?? ContrastSearch<TSubject>.Any(_contrast).Answers;
    }

    private void AddPeriod(FactSet<TSubject> facts)
    {
        foreach (var day in new[] { _rule.InForce.From, _rule.InForce.Until }.OfType<LocalDate>())
        {
            Add(Answers<TSubject>.None(facts, day.PlusDays(-1)), null);
            Add(Answers<TSubject>.None(facts, day), null);
        }
    }

    private void Add(Answers<TSubject> answers, Fact<TSubject>? fact)
    {
        var one = new BoundaryCase<TSubject>(_rule, answers, fact, _rule.InForce.Contains(answers.AsOf) ? Rulebook<TSubject>.StatusOf(_rule, answers) : null);
        if (fact is null || _seen.Add(one)) _cases.Add(one);
    }

    private long AsOf => DayNumber.Of(_none.AsOf);

    private IEnumerable<long> CodesAround(FactCondition<TSubject> condition)
    {
        var (lowest, highest) = condition.Fact.Codes;
        var codes = condition.Test.Kind switch
        {
            AnswerTestKind.OneOf => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            AnswerTestKind.Includes => SetsAround(_rule.Duty.Tests().Where(test => test.Fact == condition.Fact && test.Test.Kind == AnswerTestKind.Includes).Aggregate(0L, (all, test) => all | test.Test.First), highest),
            _ => condition.Test.Limits(AsOf),
        };
        return codes.Where(code => code >= lowest && code <= highest).Distinct().OrderBy(code => code);
    }

    /// <summary>None, each code alone, all that the rule names, and all but one of these.</summary>
    private static IEnumerable<long> SetsAround(long named, long highest)
    {
        var places = Enumerable.Range(1, 62).Select(place => 1L << place).Where(code => code < highest).ToList();
        return [1, .. places.Select(code => code | 1), named | 1, .. places.Where(code => (code & named) != 0).Select(code => (named & ~code) | 1)];
    }
}
