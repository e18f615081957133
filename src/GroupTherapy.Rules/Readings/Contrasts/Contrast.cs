namespace GroupTherapy.Rules.Readings;

/// <summary>Two rules side by side on a day, some facts decided and the others open: what they find, and how many more answers it takes at least until it is what is sought.</summary>
internal sealed class Contrast<TSubject>
{
    private readonly Pair _applies;
    private readonly Pair _requires;
    private readonly (FindingStatus Before, FindingStatus After)[] _findings;
    private readonly Demands _demands;
    private readonly List<Pair> _pairs;
    private readonly Dictionary<Fact<TSubject>, long[]> _codes;
    private readonly Dictionary<Place<TSubject>, List<Pair>> _around = [];
    private bool[] _isSought;
    private Slots _stale;

    /// <param name="before">The former rule, in force on the day.</param>
    /// <param name="after">The latter, in force on the day; may be the same.</param>
    /// <param name="facts">The facts of both.</param>
    /// <param name="asOf">The day.</param>
    internal Contrast(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf)
    {
        (Facts, AsOf) = (facts, asOf);
        Decided = new(facts.Facts.Count);
        _demands = new(facts.Facts.Count);
        var day = DayNumber.Of(asOf);
        _codes = before.Duty.Tests().Concat(ReferenceEquals(before, after) ? [] : after.Duty.Tests()).GroupBy(test => test.Fact)
            .ToDictionary(fact => fact.Key, fact => DistinctAnswers.Of(fact.Key, [.. fact.Select(test => test.Test).Distinct()], day));
        var pairing = new Pairing<TSubject>(CodesOf, day, Decided);
        _applies = pairing.Of(before.AppliesWhen, after.AppliesWhen, otherwise: Pair.True);
        _requires = pairing.Of(before.Requires, after.Requires, otherwise: Pair.True);
        (_pairs, Places) = (pairing.Made, pairing.Places);
        _findings = [.. Enumerable.Range(0, Pair.Ways * Pair.Ways).Select(both => (Applies: both / Pair.Ways, Requires: both % Pair.Ways))
            .Select(ways => (StatusOf(before, ways.Applies / 3, ways.Requires / 3), StatusOf(after, ways.Applies % 3, ways.Requires % 3)))];
        _isSought = Where((before, after) => before != after);
        foreach (var pair in _pairs) pair.Refresh();
    }

    /// <summary>The facts of both.</summary>
    internal FactSet<TSubject> Facts { get; }

    /// <summary>The day.</summary>
    internal LocalDate AsOf { get; }

    /// <summary>Which facts are decided.</summary>
    internal Decided Decided { get; }

    /// <summary>Every place in the rules.</summary>
    internal IReadOnlyList<Place<TSubject>> Places { get; }

    /// <summary>An answer for each way in which the rules' tests of the fact can come out.</summary>
    internal long[] CodesOf(Fact<TSubject> fact) => _codes[fact];

    /// <summary>The ways in which the two find something.</summary>
    internal bool[] Where(Func<FindingStatus, FindingStatus, bool> isSought) => [.. _findings.Select(found => isSought(found.Before, found.After))];

    /// <summary>Says in which ways they find what is sought; at first, in all in which they differ.</summary>
    internal void Seek(bool[] sought) => _isSought = sought;

    /// <summary>Whether they find what is sought on these answers, whatever is decided.</summary>
    internal bool Finds(ReadOnlySpan<long> codes)
    {
        foreach (var pair in _pairs) pair.ComeOut(codes);
        return _isSought[(_applies.Out * Pair.Ways) + _requires.Out];
    }

    /// <summary>Decides a fact, to be answered by this code or, by 0, to stay unanswered.</summary>
    internal void Decide(Fact<TSubject> fact, long code)
    {
        if (!Decided.IsOpen(fact.Slot) && Decided[fact.Slot] == code) return;
        Decided.Decide(fact.Slot, code);
        _stale |= Slots.Of(fact.Slot);
    }

    /// <summary>Leaves a fact open again.</summary>
    internal void Open(Fact<TSubject> fact)
    {
        Decided.Open(fact.Slot);
        _stale |= Slots.Of(fact.Slot);
    }

    /// <summary>Counts the latter otherwise at this place alone: denied, say, or as it is again.</summary>
    internal void Turn(Place<TSubject> place, int[] counted)
    {
        place.Turn.Turn(counted);
        if (!_around.TryGetValue(place, out var around)) _around.Add(place, around = Around(place.Turn));
        foreach (var pair in around) pair.Refresh();
    }

    /// <summary>The fewest more answers with which they may find what is sought, <see cref="Pair.Never"/> where they cannot, and what those demand of the tests until this is asked again.</summary>
    internal (int Fewest, Demands Demands) Cheapest()
    {
        Refresh();
        var areApart = Decided.NoneOpen(_applies.Slots & _requires.Slots);
        var (cheapest, way) = (Pair.Never, 0);
        for (var both = 0; both < _isSought.Length; both++)
        {
            if (!_isSought[both]) continue;
            var fewest = Pair.Both(_applies.Fewest[both / Pair.Ways], _requires.Fewest[both % Pair.Ways], areApart);
            if (fewest < cheapest) (cheapest, way) = (fewest, both);
        }

        _demands.Clear();
        if (cheapest == Pair.Never) return (cheapest, _demands);
        _demands.Add(_applies, way / Pair.Ways);
        _demands.Add(_requires, way % Pair.Ways);
        return (cheapest, _demands);
    }

    /// <summary>Counts anew what reads a fact that was decided or opened since; parts come before what they are part of.</summary>
    private void Refresh()
    {
        if (_stale == default) return;
        foreach (var pair in _pairs)
        {
            if ((pair.Slots & _stale) != default) pair.Refresh();
        }

        _stale = default;
    }

    /// <summary>The pair and all it is a part of, parts first.</summary>
    private List<Pair> Around(Pair part)
    {
        var around = new HashSet<Pair> { part };
        List<Pair> ordered = [part];
        foreach (var pair in _pairs.Where(pair => pair.Parts.Any(around.Contains)))
        {
            around.Add(pair);
            ordered.Add(pair);
        }

        return ordered;
    }

    private static FindingStatus StatusOf(Rule<TSubject> rule, int applies, int requires) =>
        Rulebook<TSubject>.StatusOf(rule.Force, TruthOf(applies), TruthOf(requires));

    private static bool? TruthOf(int truth) => truth == Pair.Unknown ? null : truth == Pair.True;
}
