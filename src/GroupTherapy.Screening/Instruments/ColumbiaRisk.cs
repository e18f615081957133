namespace GroupTherapy.Screening;

/// <summary>The level of the Columbia triage guidelines; the gravest answer decides.</summary>
public enum ColumbiaRisk
{
    /// <summary>Nothing was reported. LOINC list LL465-6 has no such answer: leave its code out rather than send "low".</summary>
    NoneReported = 1,

    /// <summary>A wish to be dead or non-specific thoughts in the past month (items 1 and 2).</summary>
    Low,

    /// <summary>Thoughts of a method in the past month (item 3), or behaviour longer ago than three months.</summary>
    Moderate,

    /// <summary>Intent in the past month (items 4 and 5), or behaviour in the past three months.</summary>
    High,
}
