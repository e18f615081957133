namespace GroupTherapy.Rules;

/// <summary>Up to 64 gates, decided together: each signal's rank chooses a row, and the rows are or-ed.</summary>
internal sealed class Block
{
    /// <summary>What one rank of one signal says of the block's 64 gates.</summary>
    internal readonly record struct Row(ulong True, ulong Possible);

    /// <summary>A signal that feeds the block, and where its rows begin.</summary>
    internal readonly record struct Feed(int Signal, int FirstRow);

    /// <summary>A gate whose result is a signal for later blocks.</summary>
    internal readonly record struct Node(int Signal, int Bit);

    internal required Feed[] Feeds { get; init; }

    internal required Row[] Rows { get; init; }

    /// <summary>Gates that are signals of their own.</summary>
    internal required Node[] Gates { get; init; }

    /// <summary>Pairs of gates - evidence for, and evidence against in the next bit - that together are a derived fact's signal.</summary>
    internal required Node[] Derived { get; init; }

    /// <summary>The gates whose result is to be denied.</summary>
    internal required ulong Denied { get; init; }
}
