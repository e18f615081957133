namespace GroupTherapy;

/// <summary>Compares what a rulebook says of recorded answers with what was recorded.</summary>
/// <param name="part">What was recorded.</param>
/// <param name="then">The rulebook that was applied then; null where it is not at hand.</param>
/// <param name="now">The rulebook it is made again by.</param>
internal sealed class ReplayedFindings<TSubject>(RecordedDecision part, Rulebook<TSubject>? then, Rulebook<TSubject> now)
{
    public ReplayedDecision Judge(Answers<TSubject> answers)
    {
        var judgement = now.JudgeAnswers(answers, Overrides());
        return new(part)
        {
            Version = now.Version,
            Hash = now.Hash,
            Outcome = judgement.Outcome,
            Changes = AreSame(judgement.Findings) && judgement.Outcome == part.Outcome ? [] : Changes(judgement.Findings),
        };
    }

    /// <summary>The recorded overrides of rules that still admit one.</summary>
    private List<Override>? Overrides()
    {
        List<Override>? overrides = null;
        for (var index = 0; index < part.Findings.Count; index++)
        {
            if (part.Findings[index].OverriddenBy is { } entry && RuleOf(now, entry.Rule) is { Force: Force.MustUnlessJustified }) (overrides ??= []).Add(entry);
        }

        return overrides;
    }

    private bool AreSame(IReadOnlyList<Finding<TSubject>> findings)
    {
        if (findings.Count != part.Findings.Count) return false;
        for (var index = 0; index < findings.Count; index++)
        {
            if (findings[index].Rule.Id != part.Findings[index].Rule || findings[index].Status != part.Findings[index].Status) return false;
        }

        return true;
    }

    private List<FindingChange> Changes(IReadOnlyList<Finding<TSubject>> findings)
    {
        var changes = new List<FindingChange>();
        foreach (var was in part.Findings)
        {
            var finding = findings.FirstOrDefault(finding => finding.Rule.Id == was.Rule);
            if (finding?.Status != was.Status || WeighsOtherwise(was.Rule)) changes.Add(Change(was.Rule, RecordCodes.Of(was.Status), finding));
        }

        foreach (var finding in findings)
        {
            if (part.Findings.All(was => was.Rule != finding.Rule.Id)) changes.Add(Change(finding.Rule.Id, RecordCodes.NotListed, finding));
        }

        return changes;
    }

    private bool WeighsOtherwise(string rule) => then is not null && RuleOf(then, rule)?.Force != RuleOf(now, rule)?.Force;

    private FindingChange Change(string rule, string from, Finding<TSubject>? to) =>
        new(rule, from, to is null ? RecordCodes.NotListed : RecordCodes.Of(to.Status), CauseOf(rule, from));

    private ChangeCause CauseOf(string rule, string from)
    {
        if (now.Hash == part.Hash) return ChangeCause.RecordOrEngine;
        var (before, after) = (then is null ? null : RuleOf(then, rule), RuleOf(now, rule));
        if (after is null) return ChangeCause.RuleGone;
        if (from == RecordCodes.Overridden && after.Force != Force.MustUnlessJustified) return ChangeCause.OverrideGone;
        if (then is null) return ChangeCause.OtherRulebook;
        if (before is null) return ChangeCause.NewRule;
        return before.Equals(after) ? ChangeCause.OtherWindow : ChangeCause.RuleChanged;
    }

    private static Rule<TSubject>? RuleOf(Rulebook<TSubject> rulebook, string id)
    {
        for (var index = 0; index < rulebook.Rules.Count; index++)
        {
            if (rulebook.Rules[index].Id == id) return rulebook.Rules[index];
        }

        return null;
    }
}
