namespace GroupTherapy.Rules.Readings;

/// <summary>A pair whose truths count as others: denied on one side or both, or as evidence of which only a "yes" or a "no" counts.</summary>
/// <param name="part">The pair.</param>
/// <param name="before">What each truth of the former counts as.</param>
/// <param name="after">What each truth of the latter counts as.</param>
internal sealed class MappedPair(Pair part, int[] before, int[] after) : Pair([part], part.Slots)
{
    internal static readonly int[] Same = [0, 1, 2];
    internal static readonly int[] Denied = [2, 1, 0];
    internal static readonly int[] YesDenied = [0, 1, 0];
    internal static readonly int[] NoDenied = [2, 1, 2];
    internal static readonly int[] UnknownDenied = [0, 0, 2];
    internal static readonly int[] UnknownAffirmed = [0, 2, 2];

    private static readonly int[] YesAlone = [1, 1, 2];
    private static readonly int[] NoAlone = [0, 1, 1];

    private int[] _after = after;

    internal static int[] Of(EvidenceWeight weight) => weight switch
    {
        EvidenceWeight.ForOnly => YesAlone,
        EvidenceWeight.AgainstOnly => NoAlone,
        _ => Same,
    };

    /// <summary>Counts the latter otherwise.</summary>
    internal void Turn(int[] counted) => _after = counted;

    internal override void ComeOut(ReadOnlySpan<long> codes) => Out = Mapped(part.Out);

    internal override void Refresh()
    {
        IsAlike = part.IsAlike && before == _after;
        Fewest.AsSpan().Fill(Never);
        for (var way = 0; way < Ways; way++) Fewest[Mapped(way)] = Math.Min(Fewest[Mapped(way)], part.Fewest[way]);
    }

    internal override void Demand(int way, Demands demands)
    {
        var from = 0;
        while (Mapped(from) != way || part.Fewest[from] != Fewest[way]) from++;
        demands.Add(part, from);
    }

    private int Mapped(int way) => WayOf(before[way / 3], _after[way % 3]);
}
