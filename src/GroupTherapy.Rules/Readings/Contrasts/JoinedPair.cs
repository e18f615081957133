namespace GroupTherapy.Rules.Readings;

/// <summary>Pairs joined on either side by "and", by "or", or as the evidence of a derived fact.</summary>
internal sealed class JoinedPair : Pair
{
    // What two truths make together, the one times three and the other.
    internal static readonly int[] And = [0, 0, 0, 0, 1, 1, 0, 1, 2];
    internal static readonly int[] Or = [0, 1, 2, 1, 1, 2, 2, 2, 2];
    internal static readonly int[] Weighed = [0, 0, 2, 0, 1, 2, 2, 2, 2];

    // The way that two ways make together, the one times nine and the other, for each manner of joining before and after.
    private static readonly Dictionary<(int[], int[]), int[]> Together = new[] { And, Or, Weighed }
        .SelectMany(before => new[] { And, Or, Weighed }.Select(after => (Before: before, After: after)))
        .ToDictionary(how => how, how => Enumerable.Range(0, Ways * Ways).Select(both => (One: both / Ways, Other: both % Ways))
            .Select(ways => WayOf(how.Before[WayOf(ways.One / 3, ways.Other / 3)], how.After[WayOf(ways.One % 3, ways.Other % 3)])).ToArray());

    // From one way in which both come out the same to the next.
    private const int Alike = 4;

    private readonly int[] _together;
    private readonly bool _isJoinedAlike;
    private readonly Decided _decided;
    private readonly Pair[] _ordered;
    private readonly bool[] _isApart;
    private readonly int[][] _upTo;

    /// <param name="parts">What is joined.</param>
    /// <param name="before">How, of the former.</param>
    /// <param name="after">How, of the latter.</param>
    /// <param name="decided">Which facts are.</param>
    internal JoinedPair(IReadOnlyList<Pair> parts, int[] before, int[] after, Decided decided)
        : base(parts, Slots.Of(parts))
    {
        _together = Together[(before, after)];
        _isJoinedAlike = before == after;
        _decided = decided;
        _ordered = new Pair[parts.Count];
        _isApart = new bool[parts.Count];
        _upTo = [.. parts.Skip(1).Select(_ => new int[Ways]), Fewest];
    }

    internal override void ComeOut(ReadOnlySpan<long> codes)
    {
        Out = Parts[0].Out;
        for (var place = 1; place < Parts.Count; place++) Out = _together[(Out * Ways) + Parts[place].Out];
    }

    internal override void Refresh()
    {
        Order();
        _ordered[0].Fewest.CopyTo(_upTo[0], 0);
        IsAlike = _isJoinedAlike && _ordered[0].IsAlike;
        var slots = _ordered[0].Slots;
        for (var place = 1; place < _ordered.Length; place++)
        {
            var part = _ordered[place];
            _isApart[place] = _decided.NoneOpen(slots & part.Slots);
            Join(_upTo[place - 1], IsAlike ? Alike : 1, part.Fewest, part.IsAlike ? Alike : 1, _isApart[place], _upTo[place]);
            IsAlike &= part.IsAlike;
            slots |= part.Slots;
        }
    }

    /// <summary>Those first that cannot but come out the same on both sides: of them there are fewer ways to join.</summary>
    private void Order()
    {
        var count = 0;
        foreach (var part in Parts)
        {
            if (part.IsAlike) _ordered[count++] = part;
        }

        foreach (var part in Parts)
        {
            if (!part.IsAlike) _ordered[count++] = part;
        }
    }

    private void Join(int[] former, int formerStep, int[] part, int partStep, bool areApart, int[] joined)
    {
        joined.AsSpan().Fill(Never);
        for (var one = 0; one < Ways; one += formerStep)
        {
            if (former[one] == Never) continue;
            for (var other = 0; other < Ways; other += partStep)
            {
                if (part[other] == Never) continue;
                ref var fewest = ref joined[_together[(one * Ways) + other]];
                fewest = Math.Min(fewest, Both(former[one], part[other], areApart));
            }
        }
    }

    internal override void Demand(int way, Demands demands)
    {
        for (var place = _ordered.Length - 1; place > 0; place--)
        {
            var (former, part) = Parted(way, place);
            demands.Add(_ordered[place], part);
            way = former;
        }

        demands.Add(_ordered[0], way);
    }

    /// <summary>How the parts up to a place and the part there come out to join this way, with no more answers than it takes.</summary>
    private (int Former, int Part) Parted(int way, int place)
    {
        var (former, part, joined) = (_upTo[place - 1], _ordered[place].Fewest, _upTo[place][way]);
        var both = 0;
        while (_together[both] != way || Both(former[both / Ways], part[both % Ways], _isApart[place]) != joined) both++;
        return (both / Ways, both % Ways);
    }
}
