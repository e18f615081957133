namespace GroupTherapy.Cohorts;

/// <summary>Whether a member is in the session. Of two reported for the same second the later in this list counts.</summary>
public enum SupportPresence
{
    /// <summary>Has not come, or not yet.</summary>
    Absent = 1,

    /// <summary>Has gone for good, as far as is known. May come back.</summary>
    Left,

    /// <summary>Has lost the connection and is expected back.</summary>
    Disconnected,

    /// <summary>Is in the session: from the start, late, or again.</summary>
    Present,
}
