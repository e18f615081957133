namespace GroupTherapy.Rules.Readings;

/// <summary>Two conditions that have nothing to do with each other, or one that has no counterpart.</summary>
internal sealed class UnlikePair : Pair
{
    private readonly (Pair? Condition, int Truth) _before;
    private readonly (Pair? Condition, int Truth) _after;
    private readonly Slots _shared;
    private readonly Decided _decided;

    /// <param name="before">The former beside itself; null where there is none.</param>
    /// <param name="after">The latter beside itself; null where there is none.</param>
    /// <param name="otherwise">The truth to take where there is none.</param>
    /// <param name="decided">Which facts are.</param>
    internal UnlikePair(Pair? before, Pair? after, int otherwise, Decided decided)
        : base([.. new[] { before, after }.OfType<Pair>()], Slots.Of(new[] { before, after }.OfType<Pair>()))
    {
        (_before, _after) = ((before, otherwise), (after, otherwise));
        _shared = before is null || after is null ? default : before.Slots & after.Slots;
        _decided = decided;
    }

    internal override void ComeOut(ReadOnlySpan<long> codes) =>
        Out = WayOf((_before.Condition?.Out ?? (_before.Truth * 3)) / 3, (_after.Condition?.Out ?? _after.Truth) % 3);

    internal override void Refresh()
    {
        var areApart = _decided.NoneOpen(_shared);
        for (var way = 0; way < Ways; way++) Fewest[way] = Both(Of(_before, way / 3), Of(_after, way % 3), areApart);
    }

    internal override void Demand(int way, Demands demands)
    {
        if (_before.Condition is { } before) demands.Add(before, WayOf(way / 3, way / 3));
        if (_after.Condition is { } after) demands.Add(after, WayOf(way % 3, way % 3));
    }

    private static int Of((Pair? Condition, int Truth) side, int truth) =>
        side.Condition is { } condition ? condition.Fewest[WayOf(truth, truth)] : side.Truth == truth ? 0 : Never;
}
