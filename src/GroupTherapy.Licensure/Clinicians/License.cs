namespace GroupTherapy.Licensure;

/// <summary>A licence to practise the clinician's profession in one jurisdiction.</summary>
public sealed record License
{
    /// <summary>The jurisdiction whose board issued it.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What the board says of it; null when unknown.</summary>
    public LicenseStatus? Status { get; init; }

    /// <summary>The first day; null when unknown, and an unknown first day clears nothing.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether it is for independent practice rather than practice under supervision.</summary>
    public bool? Independent { get; init; }

    /// <summary>Whether it is restricted, limited or otherwise encumbered.</summary>
    public bool? Restricted { get; init; }

    /// <summary>The jurisdiction: records about people print no more.</summary>
    public override string ToString() => $"{nameof(License)} {Jurisdiction}";
}
