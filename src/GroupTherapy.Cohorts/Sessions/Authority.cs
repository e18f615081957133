namespace GroupTherapy.Cohorts;

/// <summary>What the host's licensure rulebook says of one facilitator for one member on the session's day.</summary>
/// <remarks>It counts only for the place it was judged for: a member who is elsewhere this session must be judged again.</remarks>
public sealed record Authority
{
    /// <summary>The facilitator's opaque id.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Facilitator { get; init => field = OpaqueId.Checked(value, nameof(Facilitator)); }

    /// <summary>The member's opaque id.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Member { get; init => field = OpaqueId.Checked(value, nameof(Member)); }

    /// <summary>The member's location it was judged for.</summary>
    public required Location Location { get; init; }

    /// <summary>What was found; open is no answer yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the four outcomes.</exception>
    public required Outcome Outcome
    {
        get;
        init => field = value is >= Outcome.Clear and <= Outcome.Blocked ? value : throw new ArgumentOutOfRangeException(nameof(value), "Not one of the four outcomes.");
    }

    /// <summary>The type alone: an outcome tells of two people.</summary>
    public override string ToString() => nameof(Authority);
}
