namespace GroupTherapy;

/// <summary>What becomes of a recorded decision when it is made again. A later value is worse.</summary>
public enum ReplayVerdict
{
    /// <summary>Every finding and the outcome are as recorded.</summary>
    Unchanged = 1,

    /// <summary>A finding or the outcome is another.</summary>
    Changed,

    /// <summary>It cannot be made again; why is told.</summary>
    NotReplayable,
}
