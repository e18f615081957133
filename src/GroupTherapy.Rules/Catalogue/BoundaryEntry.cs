namespace GroupTherapy.Rules.Catalogue;

/// <summary>The generated cases around the limits of one test in a rule: what is given besides, and what each answer then makes of the rule.</summary>
public sealed record BoundaryEntry
{
    /// <summary>The fact whose answer is varied; null where the as-of date is.</summary>
    public required string? Fact { get; init; }

    /// <summary>What is given besides; whatever is not is unknown.</summary>
    public required IReadOnlyList<AnswerEntry> Given { get; init; }

    /// <summary>The answers on both sides of each limit, and none.</summary>
    public required IReadOnlyList<BoundaryOutcome> Outcomes { get; init; }
}
