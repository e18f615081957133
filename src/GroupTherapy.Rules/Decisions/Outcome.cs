namespace GroupTherapy.Rules;

/// <summary>What a rulebook says of a subject; the worst finding wins. A later value is worse; the default value is none of them.</summary>
public enum Outcome
{
    /// <summary>Every duty that counts is known to be kept.</summary>
    Clear = 1,

    /// <summary>A clinician must judge.</summary>
    Review = 2,

    /// <summary>Facts are missing, or could not be read.</summary>
    Open = 3,

    /// <summary>A duty is known to be broken; no missing fact could mend it.</summary>
    Blocked = 4,
}
