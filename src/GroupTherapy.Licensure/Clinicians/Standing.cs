namespace GroupTherapy.Licensure;

/// <summary>How a licence, certificate, privilege or registration stands on a day. A later value is nearer to authority.</summary>
public enum Standing
{
    /// <summary>None is recorded.</summary>
    NotHeld = 1,

    /// <summary>It was revoked.</summary>
    Revoked,

    /// <summary>It is suspended.</summary>
    Suspended,

    /// <summary>It has ended or expired.</summary>
    Ended,

    /// <summary>It begins on a later day.</summary>
    NotYetInForce,

    /// <summary>It is inactive.</summary>
    Inactive,

    /// <summary>It is in force with a restriction.</summary>
    Restricted,

    /// <summary>It is in force for practice under supervision.</summary>
    Supervised,

    /// <summary>It is in force.</summary>
    InForce,
}
