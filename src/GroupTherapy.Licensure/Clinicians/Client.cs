namespace GroupTherapy.Licensure;

/// <summary>A member of the group, as far as the law of practice asks.</summary>
public sealed record Client
{
    /// <summary>The host's own id; opaque.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Where the client physically is during the session, not where the client lives.</summary>
    public Location Location { get; init; }

    /// <summary>How this client meets the clinician, where it differs from the session's; null where it does not.</summary>
    public MeetingFormat? Modality { get; init; }

    /// <summary>The client was this clinician's client already.</summary>
    public bool? Existing { get; init; }

    /// <summary>The client is at that location only for a time.</summary>
    public bool? TemporarilyThere { get; init; }

    /// <summary>The client was told that the clinician holds no licence there.</summary>
    public bool? Told { get; init; }

    /// <summary>The day the client arrived there.</summary>
    public LocalDate? ArrivedOn { get; init; }

    /// <summary>The id: records about people print no more.</summary>
    public override string ToString() => $"{nameof(Client)} {Id}";
}
