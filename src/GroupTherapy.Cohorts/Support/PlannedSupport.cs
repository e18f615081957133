namespace GroupTherapy.Cohorts;

/// <summary>One member's line of a <see cref="SupportPlan"/>. Seconds throughout.</summary>
public readonly record struct PlannedSupport
{
    /// <summary>The member.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the member is in the session.</summary>
    public required bool IsPresent { get; init; }

    /// <summary>The member's weight.</summary>
    public decimal Weight => ScaledWeight / (decimal)SupportBounds.WeightOfOne;

    /// <summary>What the member has been given in this session so far.</summary>
    public required int GivenSeconds { get; init; }

    /// <summary>What earlier sessions owe the member, as far as the policy counts it; negative when the member is ahead.</summary>
    public required int OwedSeconds { get; init; }

    /// <summary>What is planned for the member in the time that is left; 0 when absent.</summary>
    public required int PlannedSeconds { get; init; }

    /// <summary>Whether the plan brings the member to the guaranteed minimum. False for absent members, and for present ones the time cannot carry.</summary>
    public required bool IsCarried { get; init; }

    internal int ScaledWeight { get; init; }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(PlannedSupport)} {Id}";
}
