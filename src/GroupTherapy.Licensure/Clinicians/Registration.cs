namespace GroupTherapy.Licensure;

/// <summary>A filing with a state that is not a licence: a telehealth registration, a permit, a notice.</summary>
public sealed record Registration
{
    /// <summary>The state it was filed with.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The state's number or reference for it; null when unknown, and a filing without one clears nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>The jurisdiction: records about people print no more.</summary>
    public override string ToString() => $"{nameof(Registration)} {Jurisdiction}";
}
