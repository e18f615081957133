namespace GroupTherapy.Rules.Plans;

/// <summary>Up to 64 gates decided together: each answer chooses a row, and the rows are or-ed.</summary>
/// <remarks>Gates that rest on facts alone come first; then, depth by depth, those that rest on other gates of the block.</remarks>
internal sealed class Block
{
    private readonly Quartet[] _quartets;
    private readonly Answer[] _answers;
    private readonly Signal[] _signals;
    private readonly Node[][] _depths;
    private readonly Row[] _rows;
    private readonly ulong _denied;

    internal Block(Quartet[] quartets, Answer[] answers, Signal[] signals, Node[][] depths, Row[] rows, ulong denied)
    {
        _quartets = quartets;
        _answers = answers;
        _signals = signals;
        _depths = depths;
        _rows = rows;
        _denied = denied;
    }

    /// <summary>Four facts of three codes each - unknown, no, yes - that together choose one of 81 rows.</summary>
    internal readonly record struct Quartet(int Slot0, int Slot1, int Slot2, int Slot3, int FirstRow)
    {
        internal const int Size = 4;
        internal const int Codes = 3;
        internal const int Rows = Codes * Codes * Codes * Codes;
    }

    /// <summary>A fact whose code, or <paramref name="Limit"/> when that is smaller, chooses one of its rows.</summary>
    internal readonly record struct Answer(int Slot, int Limit, int LastRow);

    /// <summary>A signal from outside the block whose rank chooses one of its rows.</summary>
    internal readonly record struct Signal(int Number, int FirstRow);

    /// <summary>A gate on which others rest: its rank - 0 unknown, 1 false, 2 true - chooses one of three rows and is the signal's rank.</summary>
    /// <param name="Bit">Its bit; a derived fact has its evidence for there and its evidence against in the next.</param>
    /// <param name="IsDerived">Whether it is a derived fact.</param>
    /// <param name="Number">Its signal.</param>
    /// <param name="FirstRow">Where its rows begin.</param>
    internal readonly record struct Node(int Bit, bool IsDerived, int Number, int FirstRow);

    /// <summary>The block's gates: true bits and false bits; the rest are unknown.</summary>
    internal (ulong True, ulong False) Run(ReadOnlySpan<long> codes, Span<int> ranks)
    {
        var row = RowOf(codes);
        foreach (ref readonly var signal in _signals.AsSpan()) row |= _rows[signal.FirstRow + ranks[signal.Number]];
        foreach (var nodes in _depths)
        {
            var (isTrue, isPossible) = (row.True, row.Possible);
            foreach (ref readonly var node in nodes.AsSpan())
            {
                var rank = node.IsDerived ? RankOfDerived(isTrue, node.Bit) : RankOfGate(isTrue, isPossible, node.Bit);
                ranks[node.Number] = rank;
                row |= _rows[node.FirstRow + rank];
            }
        }

        var (allTrue, allPossible) = (row.True, row.Possible);
        return ((allTrue & ~_denied) | (~allPossible & _denied), (~allPossible & ~_denied) | (allTrue & _denied));
    }

    /// <summary>The rows that the answers choose, or-ed.</summary>
    /// <remarks>The smaller of code and limit is taken without a branch: which facts are unknown cannot be predicted.</remarks>
    private Row RowOf(ReadOnlySpan<long> codes)
    {
        var rows = _rows;
        ulong isTrue = 0, isPossible = 0;
        foreach (ref readonly var four in _quartets.AsSpan())
        {
            var index = (((((codes[four.Slot0] * 3) + codes[four.Slot1]) * 3) + codes[four.Slot2]) * 3) + codes[four.Slot3];
            ref readonly var row = ref rows[(int)index + four.FirstRow];
            isTrue |= row.True;
            isPossible |= row.Possible;
        }

        foreach (ref readonly var answer in _answers.AsSpan())
        {
            var beyond = codes[answer.Slot] - answer.Limit;
            ref readonly var row = ref rows[(int)(answer.LastRow + (beyond & (beyond >> 63)))];
            isTrue |= row.True;
            isPossible |= row.Possible;
        }

        return new(isTrue, isPossible);
    }

    private static int RankOfGate(ulong isTrue, ulong isPossible, int bit) => (2 * Bit(isTrue, bit)) + 1 - Bit(isPossible, bit);

    private static int RankOfDerived(ulong isTrue, int bit) => (2 * Bit(isTrue, bit)) + (Bit(isTrue, bit + 1) & ~Bit(isTrue, bit));

    private static int Bit(ulong word, int bit) => (int)(word >> bit) & 1;
}
