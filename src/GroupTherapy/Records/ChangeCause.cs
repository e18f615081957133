namespace GroupTherapy;

/// <summary>Why a finding is another than recorded.</summary>
public enum ChangeCause
{
    /// <summary>The same rulebook, to the byte, on the same answers: the record is wrong, or the engine was changed.</summary>
    RecordOrEngine = 1,

    /// <summary>The rule was not in the rulebook that was applied then.</summary>
    NewRule,

    /// <summary>The rule is no longer in the rulebook.</summary>
    RuleGone,

    /// <summary>The rule says something else.</summary>
    RuleChanged,

    /// <summary>The rule says the same, but answers are current for another number of days.</summary>
    OtherWindow,

    /// <summary>The override that let it stand is not admitted any more.</summary>
    OverrideGone,

    /// <summary>The rulebook is another, and the text of the one that was applied then is not at hand.</summary>
    OtherRulebook,
}
