namespace GroupTherapy.Cohorts;

/// <summary>What co-leaders write to each other during a session, unseen by the group.</summary>
public enum BackChannel
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>What coordinates help in a crisis, and nothing else.</summary>
    CrisisOnly,

    /// <summary>More than that.</summary>
    Open,
}
