namespace GroupTherapy.Licensure;

/// <summary>A member of the group, as far as the law of practice asks.</summary>
public sealed record Client
{
    /// <summary>The host's own id; opaque.</summary>
    public required string Id { get; init; }

    /// <summary>Where the client physically is during the session, not where the client lives; null when unknown.</summary>
    public Jurisdiction? Location { get; init; }

    /// <summary>The client is outside the United States and its territories, whose law the data do not hold. Then no location is given.</summary>
    public bool Abroad { get; init; }

    /// <summary>How this client meets the clinician, where it differs from the session's; null where it does not.</summary>
    public Modality? Modality { get; init; }

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
