namespace GroupTherapy.Tool.Output;

/// <summary>The contract's codes for a replay, and what they mean.</summary>
internal static class ReplayNames
{
    public static string Of(ReplayVerdict verdict) => verdict switch
    {
        ReplayVerdict.Unchanged => "unchanged",
        ReplayVerdict.Changed => "changed",
        _ => "notReplayable",
    };

    public static (string Code, string Words) Of(ChangeCause cause) => cause switch
    {
        ChangeCause.RecordOrEngine => ("recordOrEngine", "the same rulebook on the same answers: the record is wrong, or the engine was changed"),
        ChangeCause.NewRule => ("newRule", "the rule was not there then"),
        ChangeCause.RuleGone => ("ruleGone", "the rule is gone"),
        ChangeCause.RuleChanged => ("ruleChanged", "the rule says something else"),
        ChangeCause.OtherWindow => ("otherWindow", "answers are current for another number of days"),
        ChangeCause.OverrideGone => ("overrideGone", "the rule admits no override any more"),
        _ => ("otherRulebook", "the rulebook is another; its text of then would tell more (--rulebook)"),
    };
}
