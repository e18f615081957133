namespace GroupTherapy.Rules;

/// <summary>What one rule says of one subject; the default value is none of them.</summary>
public enum FindingStatus
{
    /// <summary>The duty is kept.</summary>
    Met = 1,

    /// <summary>The duty is broken.</summary>
    NotMet,

    /// <summary>There is no such duty for this subject.</summary>
    NotApplicable,

    /// <summary>Facts are missing to tell.</summary>
    Undetermined,
}
