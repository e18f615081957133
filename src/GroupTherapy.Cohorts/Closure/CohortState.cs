namespace GroupTherapy.Cohorts;

/// <summary>Where a cohort stands. A state never goes back.</summary>
public enum CohortState
{
    /// <summary>Members are gathered; no session has been held.</summary>
    Forming = 1,

    /// <summary>Sessions are held, and admission is as the policy says.</summary>
    Open,

    /// <summary>Sessions go on, and nobody new joins.</summary>
    Closed,

    /// <summary>The course has run to its end.</summary>
    Completed,

    /// <summary>The cohort was given up before its course was run.</summary>
    Ended,
}
