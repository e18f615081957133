namespace GroupTherapy.Cohorts;

/// <summary>A member who is there, and what was asked when the member joined.</summary>
/// <remarks>All of it is about this session: nothing carries over from the last one. The address itself stays with the host.</remarks>
public sealed record PresentMember
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Joined through the platform itself, not by telephone or another program.</summary>
    public bool? ThroughPlatform { get; init; }

    /// <summary>Was recognised again at joining, as the identity policy asks. A picture alone is no answer to it.</summary>
    public bool? IdentityRechecked { get; init; }

    /// <summary>Where the member is now.</summary>
    public Location Location { get; init; }

    /// <summary>The address where the member is now was asked and taken down this session.</summary>
    public bool? AddressTaken { get; init; }

    /// <summary>The emergency number for that address is at hand.</summary>
    public bool? EmergencyNumberResolved { get; init; }

    /// <summary>Attested for this session: a private place where no one else sees or hears.</summary>
    public bool? PrivateSpaceAttested { get; init; }

    /// <summary>The camera is on.</summary>
    public bool? CameraOn { get; init; }

    /// <summary>The facilitator agreed that the camera may be off this time.</summary>
    public bool? CameraOffAgreed { get; init; }

    /// <summary>The records the member consented to; empty when to none. Names as in <see cref="SessionCodes.Records"/>.</summary>
    public IReadOnlyList<string>? ConsentsToRecords { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(PresentMember)} {Id}";
}
