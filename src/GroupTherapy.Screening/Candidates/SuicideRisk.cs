namespace GroupTherapy.Screening;

/// <summary>A clinician's judgement of suicide risk.</summary>
public enum SuicideRisk
{
    /// <summary>Low, or none found.</summary>
    Low = 1,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>High.</summary>
    High,
}
