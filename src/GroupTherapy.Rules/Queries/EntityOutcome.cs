namespace GroupTherapy.Rules.Queries;

/// <summary>How one entity comes out.</summary>
/// <typeparam name="TKey">By what the host knows the entity.</typeparam>
public sealed record EntityOutcome<TKey>
{
    /// <summary>The host's key.</summary>
    public required TKey Key { get; init; }

    /// <summary>Clear, review, open or blocked.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(EntityOutcome<>);
}
