namespace GroupTherapy.Licensure;

/// <summary>Public discipline by a regulator of the profession.</summary>
/// <param name="Jurisdiction">Whose regulator acted.</param>
/// <param name="On">The day it took effect.</param>
public sealed record AdverseAction(Jurisdiction Jurisdiction, LocalDate On)
{
    /// <summary>The type's name: records about people print no more.</summary>
    public override string ToString() => nameof(AdverseAction);
}
