namespace GroupTherapy.Rules.Readings;

/// <summary>Two conditions side by side, as one was before a change and the other is after it: for each way in which both can come out, how many more answers it takes at least.</summary>
/// <remarks>
/// A way is two truths, the former's truth times three and the latter's. The number of answers
/// is never told too high: parts that share no fact need answers of their own and are added, of others the dearest counts. It is exact
/// where it is nothing, so a search that goes on until it is finds answers and not only hopes.
/// </remarks>
internal abstract class Pair
{
    internal const int Ways = 9;
    internal const int Never = 1 << 20;
    internal const int False = 0;
    internal const int Unknown = 1;
    internal const int True = 2;

    private int _turn;
    private int _demanded;

    private protected Pair(IReadOnlyList<Pair> parts, Slots slots) => (Parts, Slots) = (parts, slots);

    /// <summary>What it is made of, each made before it.</summary>
    internal IReadOnlyList<Pair> Parts { get; }

    /// <summary>The facts it reads, by slot.</summary>
    internal Slots Slots { get; }

    /// <summary>The fewest more answers for each way; <see cref="Never"/> where none lead there.</summary>
    internal int[] Fewest { get; } = new int[Ways];

    /// <summary>Whether the two cannot but come out the same.</summary>
    internal bool IsAlike { get; private protected set; }

    /// <summary>How it comes out with certain answers; see <see cref="ComeOut"/>.</summary>
    internal int Out { get; private protected set; }

    /// <summary>Comes out as its parts do.</summary>
    /// <param name="codes">The answer to each fact.</param>
    internal abstract void ComeOut(ReadOnlySpan<long> codes);

    /// <summary>Counts the fewest answers anew from those of its parts.</summary>
    internal abstract void Refresh();

    /// <summary>Demands of its tests what makes the pair go the way, with no more answers than that takes at least.</summary>
    /// <param name="way">A way that something leads to.</param>
    /// <param name="demands">What is demanded.</param>
    internal abstract void Demand(int way, Demands demands);

    /// <summary>Whether the way was not demanded yet in this turn; from now on it was.</summary>
    internal bool IsFirstDemanded(int way, int turn)
    {
        if (_turn != turn) (_turn, _demanded) = (turn, 0);
        var isFirst = (_demanded & (1 << way)) == 0;
        _demanded |= 1 << way;
        return isFirst;
    }

    internal static int WayOf(int before, int after) => (before * 3) + after;

    /// <summary>The fewest answers for two things at once.</summary>
    internal static int Both(int one, int other, bool areApart) => areApart ? Math.Min(Never, one + other) : Math.Max(one, other);
}
