namespace GroupTherapy.Licensure;

/// <summary>One fact behind a basis of authority.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Value">The answer, or null when unknown.</param>
/// <param name="Needed">The answer the basis needs, in words.</param>
/// <param name="Found">What was found, as a sentence for people, such as <c>the E.Passport ended on 2026-05-01</c>.</param>
public sealed record BasisReason(string Fact, object? Value, string Needed, string Found)
{
    /// <summary>The fact's id.</summary>
    public override string ToString() => Fact;
}
