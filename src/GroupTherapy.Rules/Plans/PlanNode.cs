namespace GroupTherapy.Rules.Plans;

/// <summary>A gate on which others rest, while a plan is being built; a derived fact is a pair of them.</summary>
/// <param name="Gate">The gate; of a derived fact, the evidence for it.</param>
/// <param name="EvidenceAgainst">The evidence against a derived fact; null for other gates.</param>
/// <param name="Signal">The signal the result becomes.</param>
/// <param name="Depth">How many gates lie between it and the facts.</param>
internal sealed record PlanNode(Gate Gate, Gate? EvidenceAgainst, int Signal, int Depth)
{
    /// <summary>The bits it takes in a block.</summary>
    internal int Width => EvidenceAgainst is null ? 1 : 2;

    /// <summary>What its gates rest on.</summary>
    internal IEnumerable<int> Inputs => Gate.Literals.Keys.Concat(EvidenceAgainst?.Literals.Keys ?? []);
}
