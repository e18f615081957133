namespace GroupTherapy.Licensure;

/// <summary>A dated authorisation. Holding a current one implies what its issuer checked, such as degree and record.</summary>
/// <param name="From">The first day; null when unknown.</param>
/// <param name="Until">The first day on which it no longer holds; null while no end is known. APIT and TAP, which are renewed each year, are then known to hold for a year.</param>
public sealed record Certificate(LocalDate? From, LocalDate? Until = null)
{
    /// <summary>The type's name: records about people print no more.</summary>
    public override string ToString() => nameof(Certificate);
}
