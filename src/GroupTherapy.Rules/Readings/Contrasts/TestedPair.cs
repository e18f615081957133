namespace GroupTherapy.Rules.Readings;

/// <summary>Two tests of one fact.</summary>
internal sealed class TestedPair : Pair
{
    private readonly AnswerTest _before;
    private readonly AnswerTest _after;
    private readonly long _asOf;
    private readonly Decided _decided;
    private readonly int[] _possible;

    /// <param name="slot">The fact's.</param>
    /// <param name="before">The former test.</param>
    /// <param name="after">The latter.</param>
    /// <param name="codes">An answer for each way in which the tests of the fact can come out.</param>
    /// <param name="asOf">The day as a number.</param>
    /// <param name="decided">The answers that are decided.</param>
    internal TestedPair(int slot, AnswerTest before, AnswerTest after, long[] codes, long asOf, Decided decided)
        : base([], Slots.Of(slot))
    {
        (Slot, _before, _after, _asOf, _decided) = (slot, before, after, asOf, decided);
        IsAlike = before == after;
        _possible = [.. codes.Select(WayOf).Distinct()];
    }

    /// <summary>The fact's slot.</summary>
    internal int Slot { get; }

    /// <summary>How it comes out with this answer, or without.</summary>
    internal int WayOf(long code) => code == 0 ? WayOf(Unknown, Unknown) : WayOf(_before.Passes(code, _asOf) ? True : False, _after.Passes(code, _asOf) ? True : False);

    internal override void ComeOut(ReadOnlySpan<long> codes) => Out = WayOf(codes[Slot]);

    internal override void Refresh()
    {
        Fewest.AsSpan().Fill(Never);
        if (!_decided.IsOpen(Slot))
        {
            Fewest[WayOf(_decided[Slot])] = 0;
            return;
        }

        Fewest[WayOf(Unknown, Unknown)] = 0;
        foreach (var way in _possible) Fewest[way] = 1;
    }

    internal override void Demand(int way, Demands demands) => demands.Put(this, way);
}
