namespace GroupTherapy.Cohorts;

/// <summary>Whether members of an online group are there at one time.</summary>
public enum GroupTiming
{
    /// <summary>At one time.</summary>
    Synchronous = 1,

    /// <summary>Each at a time of their own.</summary>
    Asynchronous,
}
