namespace GroupTherapy.Screening;

/// <summary>A clinician's rating of depression, in the bands of the PHQ-9.</summary>
public enum DepressionSeverity
{
    /// <summary>None or minimal.</summary>
    None = 1,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>Moderately severe.</summary>
    ModeratelySevere,

    /// <summary>Severe.</summary>
    Severe,
}
