namespace GroupTherapy.Screening;

/// <summary>How confident a candidate is with the technology.</summary>
public enum DigitalConfidence
{
    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
