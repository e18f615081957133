namespace GroupTherapy.Licensure;

/// <summary>Public discipline by a regulator of the profession.</summary>
/// <param name="Jurisdiction">Whose regulator acted.</param>
/// <param name="On">The day it took effect.</param>
/// <param name="Lifted">The day its last restriction ended; null when it imposed none.</param>
public sealed record AdverseAction(Jurisdiction Jurisdiction, LocalDate On, LocalDate? Lifted = null) : IDated
{
    /// <summary>The type's name: records about people print no more.</summary>
    public override string ToString() => nameof(AdverseAction);
}
