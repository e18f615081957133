namespace GroupTherapy.Rules.Readings;

/// <summary>Lays two conditions side by side, part by part, each part beside the one that says the same or stands in its place.</summary>
internal sealed class Pairing<TSubject>(Func<Fact<TSubject>, long[]> codesOf, long asOf, Decided decided)
{
    private readonly Dictionary<(DerivedFact<TSubject>, DerivedFact<TSubject>), Pair> _derived = [];
    private DerivedFact<TSubject>? _within;

    /// <summary>Every pair made, parts first.</summary>
    internal List<Pair> Made { get; } = [];

    /// <summary>Where each condition that is not made of others stands, and each derived fact.</summary>
    internal List<Place<TSubject>> Places { get; } = [];

    /// <param name="before">The former; null where there is none.</param>
    /// <param name="after">The latter; null where there is none.</param>
    /// <param name="otherwise">The truth of one that there is not.</param>
    internal Pair Of(Condition<TSubject>? before, Condition<TSubject>? after, int otherwise) =>
        before is null || after is null ? Unlike(before, after, otherwise) : Of(before, after);

    private Pair Of(Condition<TSubject> before, Condition<TSubject> after) => (before, after) switch
    {
        (NotCondition<TSubject> not, NotCondition<TSubject> other) => Add(new MappedPair(Of(not.Operand, other.Operand), MappedPair.Denied, MappedPair.Denied)),
        (NotCondition<TSubject> not, _) => Add(new MappedPair(Of(not.Operand, after), MappedPair.Denied, MappedPair.Same)),
        (_, NotCondition<TSubject> not) => Add(new MappedPair(Of(before, not.Operand), MappedPair.Same, MappedPair.Denied)),
        (FactCondition<TSubject> test, FactCondition<TSubject> other) when test.Fact == other.Fact => At(test, new TestedPair(test.Fact.Slot, test.Test, other.Test, codesOf(test.Fact), asOf, decided)),
        (DerivedCondition<TSubject> derived, DerivedCondition<TSubject> other) => At(derived, Of(derived.Fact, other.Fact)),
        (DerivedCondition<TSubject> { Fact.Named: { } named }, _) => Of(named, after),
        (_, DerivedCondition<TSubject> { Fact.Named: { } named }) => Of(before, named),
        (AllCondition<TSubject> or AnyCondition<TSubject>, _) or (_, AllCondition<TSubject> or AnyCondition<TSubject>) => Joined(before, after),
        _ => Unlike(before, after, Pair.Unknown),
    };

    private Pair Of(DerivedFact<TSubject> before, DerivedFact<TSubject> after)
    {
        if (_derived.TryGetValue((before, after), out var known)) return known;
        var within = _within;
        _within = before;
        var pair = before.Named is { } former && after.Named is { } latter ? Of(former, latter) : Weighed(before, after);
        _within = within;
        return _derived[(before, after)] = pair;
    }

    private Pair Weighed(DerivedFact<TSubject> before, DerivedFact<TSubject> after)
    {
        var parts = Enumerable.Range(0, Math.Max(before.Evidence.Count, after.Evidence.Count)).Select(place =>
        {
            var (former, latter) = (before.Evidence.ElementAtOrDefault(place), after.Evidence.ElementAtOrDefault(place));
            return Add(new MappedPair(Of(former?.Says, latter?.Says, otherwise: Pair.Unknown), WeightOf(former), WeightOf(latter)));
        });
        return Add(new JoinedPair([.. parts], JoinedPair.Weighed, JoinedPair.Weighed, decided));

        static int[] WeightOf(Evidence<TSubject>? evidence) => MappedPair.Of(evidence?.Weight ?? EvidenceWeight.ForAndAgainst);
    }

    /// <summary>Where only one is joined, the other is what is left of it.</summary>
    private Pair Joined(Condition<TSubject> before, Condition<TSubject> after)
    {
        var isAllBefore = before is AllCondition<TSubject> || (before is not AnyCondition<TSubject> && after is AllCondition<TSubject>);
        var isAllAfter = after is AllCondition<TSubject> || (after is not AnyCondition<TSubject> && before is AllCondition<TSubject>);
        List<Condition<TSubject>> former = [.. OperandsOf(before)];
        List<Condition<TSubject>> latter = [.. OperandsOf(after)];
        var parts = new List<Pair>();
        PairWhere(ReferenceEquals);
        PairWhere((one, other) => SameCondition.Of(one, other));
        PairWhere((_, _) => true);
        parts.AddRange(former.Select(one => Unlike(one, null, isAllAfter ? Pair.True : Pair.False)));
        parts.AddRange(latter.Select(other => Unlike(null, other, isAllBefore ? Pair.True : Pair.False)));
        return Add(new JoinedPair(parts, isAllBefore ? JoinedPair.And : JoinedPair.Or, isAllAfter ? JoinedPair.And : JoinedPair.Or, decided));

        void PairWhere(Func<Condition<TSubject>, Condition<TSubject>, bool> areAlike)
        {
            foreach (var one in former.ToList())
            {
                if (latter.FindIndex(other => areAlike(one, other)) is not (>= 0 and var place)) continue;
                parts.Add(Of(one, latter[place]));
                former.Remove(one);
                latter.RemoveAt(place);
            }
        }
    }

    private static IReadOnlyList<Condition<TSubject>> OperandsOf(Condition<TSubject> condition) => condition switch
    {
        AllCondition<TSubject> all => all.Operands,
        AnyCondition<TSubject> any => any.Operands,
        _ => [condition],
    };

    private Pair Unlike(Condition<TSubject>? before, Condition<TSubject>? after, int otherwise) =>
        Add(new UnlikePair(before is null ? null : Of(before, before), after is null ? null : Of(after, after), otherwise, decided));

    private Pair At(Condition<TSubject> condition, Pair pair)
    {
        if (pair is TestedPair) Add(pair);
        var turn = new MappedPair(pair, MappedPair.Same, MappedPair.Same);
        Places.Add(new(condition, _within, turn));
        return Add(turn);
    }

    private Pair Add(Pair pair)
    {
        Made.Add(pair);
        return pair;
    }
}
