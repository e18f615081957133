namespace GroupTherapy.Cohorts;

/// <summary>What one member got in a session that is over.</summary>
public sealed record AttendedSupport
{
    private readonly int _weight = SupportBounds.WeightOfOne;

    /// <summary>The member.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>The weight the session was planned with. Default 1; above 0, at most 1,000, at most four decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range, or finer.</exception>
    public decimal Weight
    {
        get => _weight / (decimal)SupportBounds.WeightOfOne;
        init => _weight = SupportBounds.Weight(value, nameof(Weight));
    }

    /// <summary>For how long the member was present, in seconds, 0 to 86,400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public required int AttendedSeconds { get; init => field = SupportBounds.Seconds(value, nameof(AttendedSeconds)); }

    /// <summary>What the member was given, in seconds, 0 to 86,400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public required int GivenSeconds { get; init => field = SupportBounds.Seconds(value, nameof(GivenSeconds)); }

    internal int ScaledWeight => _weight;

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(AttendedSupport)} {Id}";
}
