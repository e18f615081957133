namespace GroupTherapy.Cohorts;

/// <summary>Whether people join a group that has begun.</summary>
public enum MembershipModel
{
    /// <summary>Nobody new joins once the admission window has passed.</summary>
    Closed = 1,

    /// <summary>After the window someone new joins only in the place of a member who left.</summary>
    SlowOpen,

    /// <summary>Someone new joins whenever there is a seat, until the cohort is closed.</summary>
    Open,
}
