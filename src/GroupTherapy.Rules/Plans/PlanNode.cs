namespace GroupTherapy.Rules;

/// <summary>A gate with its place in a block, while a plan is being built; a derived fact takes two.</summary>
/// <param name="Gate">The gate; of a derived fact, the evidence for it.</param>
/// <param name="EvidenceAgainst">The evidence against a derived fact; null for other gates.</param>
/// <param name="Signal">The signal the result becomes; -1 for a rule's duty, which nothing rests on.</param>
internal sealed record PlanNode(Gate Gate, Gate? EvidenceAgainst, int Signal)
{
    internal int Bit { get; init; }

    internal bool Denied { get; init; }

    private int Width => EvidenceAgainst is null ? 1 : 2;

    internal IEnumerable<(Gate Gate, int Bit)> Gates =>
        EvidenceAgainst is null ? [(Gate, Bit)] : [(Gate, Bit), (EvidenceAgainst, Bit + 1)];

    /// <summary>Places nodes of one depth in as few blocks of 64 bits as they need.</summary>
    internal static IEnumerable<IReadOnlyList<PlanNode>> Pack(IEnumerable<PlanNode> nodes)
    {
        var block = new List<PlanNode>();
        var bit = 0;
        foreach (var node in nodes)
        {
            if (bit + node.Width > 64)
            {
                yield return block;
                block = [];
                bit = 0;
            }

            block.Add(node with { Bit = bit });
            bit += node.Width;
        }

        if (block.Count > 0) yield return block;
    }
}
