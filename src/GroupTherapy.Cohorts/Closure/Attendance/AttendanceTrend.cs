namespace GroupTherapy.Cohorts;

/// <summary>How a member's attendance of the latest sessions compares with as many before them.</summary>
public enum AttendanceTrend
{
    /// <summary>Too few sessions to compare.</summary>
    TooEarly = 1,

    /// <summary>More were attended.</summary>
    Rising,

    /// <summary>As many were attended.</summary>
    Steady,

    /// <summary>Fewer were attended.</summary>
    Falling,
}
