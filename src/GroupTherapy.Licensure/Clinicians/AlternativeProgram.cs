namespace GroupTherapy.Licensure;

/// <summary>A non-public programme that a regulator offers in place of discipline.</summary>
/// <param name="From">The first day; null when unknown, which counts as entered.</param>
/// <param name="Until">The first day after it; null while it lasts.</param>
public sealed record AlternativeProgram(LocalDate? From, LocalDate? Until)
{
    /// <summary>The type's name: records about people print no more.</summary>
    public override string ToString() => nameof(AlternativeProgram);
}
