namespace GroupTherapy.Cohorts;

/// <summary>How one member stands after a session. Seconds throughout.</summary>
public readonly record struct ReconciledSupport
{
    /// <summary>The member.</summary>
    public required string Id { get; init; }

    /// <summary>What the member was owed before, negative when ahead.</summary>
    public required int OwedBefore { get; init; }

    /// <summary>The member's part, by weight and time present, of all that was given in the session.</summary>
    public required int FairShare { get; init; }

    /// <summary>What the member was given.</summary>
    public required int Given { get; init; }

    /// <summary>What the bound took away: a claim forgotten is positive, an advantage forgiven negative. 0 within the bound.</summary>
    public required int Forgotten { get; init; }

    /// <summary>What the member is owed now: before, plus the fair share, less what was given, less what the bound took away.</summary>
    public int OwedAfter => OwedBefore + FairShare - Given - Forgotten;

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(ReconciledSupport)} {Id}";
}
