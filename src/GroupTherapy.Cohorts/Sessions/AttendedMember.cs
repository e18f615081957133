namespace GroupTherapy.Cohorts;

/// <summary>A member who was there, and what the member received.</summary>
public sealed record AttendedMember
{
    /// <summary>The most seconds that can be recorded for a member.</summary>
    public const int MostSeconds = SupportBounds.MaximumSeconds;

    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>The time in which the session was the member's, in whole seconds; null when it was not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0, or above <see cref="MostSeconds"/>.</exception>
    public int? SupportSeconds { get; init => field = value is { } seconds ? SupportBounds.Seconds(seconds, nameof(value)) : null; }

    /// <summary>The member received clinical support. Null leaves it to the recorded time; no time at all is no support.</summary>
    public bool? Supported { get; init; }

    /// <summary>The facilitator checked how the member was doing.</summary>
    public bool? WellBeingChecked { get; init; }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(AttendedMember)} {Id}";
}
