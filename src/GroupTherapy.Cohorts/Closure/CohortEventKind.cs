namespace GroupTherapy.Cohorts;

/// <summary>What can happen to a cohort.</summary>
public enum CohortEventKind
{
    /// <summary>It was founded, with its policy: the first event of every history, and only the first.</summary>
    Founded = 1,

    /// <summary>From forming to open.</summary>
    Opened,

    /// <summary>From open to closed.</summary>
    Closed,

    /// <summary>From closed to completed; the last event of a history.</summary>
    Completed,

    /// <summary>From forming, open or closed to ended; the last event of a history.</summary>
    Ended,

    /// <summary>A session was held.</summary>
    SessionHeld,

    /// <summary>Someone joined while the cohort was forming or within the admission window.</summary>
    Joined,

    /// <summary>Someone new joined after the window.</summary>
    Admitted,

    /// <summary>An original member who had left came back.</summary>
    Returned,

    /// <summary>A member left.</summary>
    Left,

    /// <summary>Someone went on the waiting list.</summary>
    Waited,

    /// <summary>Someone left the waiting list without joining.</summary>
    Withdrew,
}
