namespace GroupTherapy.Cohorts;

/// <summary>What in a member's attendance calls for a word with the member.</summary>
public enum AttendanceWarningKind
{
    /// <summary>The share attended is below the minimum.</summary>
    BelowMinimum = 1,

    /// <summary>Fewer of the latest sessions were attended than of those before.</summary>
    Falling,

    /// <summary>The latest sessions were missed in a row.</summary>
    MissedInARow,

    /// <summary>More sessions were missed than the group allows.</summary>
    BeyondAllowance,
}
