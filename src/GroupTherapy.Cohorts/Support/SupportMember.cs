namespace GroupTherapy.Cohorts;

/// <summary>What the plan must know of one member of the group. Facilitators and co-leaders are no members: their talk is nobody's share.</summary>
public sealed record SupportMember
{
    private readonly int _weight = SupportBounds.WeightOfOne;

    /// <summary>The host's opaque id. Ties are broken by the ordinal order of ids.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Whether the member is in the session. Nothing is planned for absent members.</summary>
    public required bool IsPresent { get; init; }

    /// <summary>How much of the time is the member's by agreement, beside the others' weights. Default 1; above 0, at most 1,000, at most four decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range, or finer.</exception>
    public decimal Weight
    {
        get => _weight / (decimal)SupportBounds.WeightOfOne;
        init => _weight = SupportBounds.Weight(value, nameof(Weight));
    }

    /// <summary>What earlier sessions still owe the member, in seconds, -86,400 to 86,400; negative when the member had more than its share. Default 0.</summary>
    /// <remarks>The plan counts it up to the policy's bound. <see cref="SupportLedger"/> keeps it between sessions.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int OwedSeconds { get; init => field = SupportBounds.SignedSeconds(value, nameof(OwedSeconds)); }

    /// <summary>What the member has been given in this session so far, in seconds, 0 to 86,400. Default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int GivenSeconds { get; init => field = SupportBounds.Seconds(value, nameof(GivenSeconds)); }

    internal int ScaledWeight => _weight;

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(SupportMember)} {Id}";
}
