namespace GroupTherapy.Rules;

/// <summary>What one rule says of one subject, with the facts that made it so.</summary>
public sealed class Finding<TSubject>
{
    private readonly Answers<TSubject> _answers;

    internal Finding(Rule<TSubject> rule, FindingStatus status, Answers<TSubject> answers, Override? overriddenBy)
    {
        Rule = rule;
        Status = status;
        OverriddenBy = overriddenBy;
        _answers = answers;
    }

    /// <summary>The rule.</summary>
    public Rule<TSubject> Rule { get; }

    /// <summary>What it says; <see cref="FindingStatus.Met"/> where an override lets a failure stand.</summary>
    public FindingStatus Status { get; }

    /// <summary>The override that lets the failure stand, or null.</summary>
    public Override? OverriddenBy { get; }

    /// <summary>The facts that made the finding what it is, worked out when asked for.</summary>
    public IReadOnlyList<FactReason> Facts => Reasons.Of(Rule, _answers);

    /// <summary>Why, conjunct by conjunct, worked out when asked for.</summary>
    public Explanation<TSubject> Explanation => Explanation<TSubject>.Of(
        Status == FindingStatus.NotApplicable && Rule.AppliesWhen is { } applies && Proof.Of(applies, _answers) == false ? applies : Rule.Duty, _answers);

    /// <summary>The rule's id and the status.</summary>
    public override string ToString() => $"{Rule.Id}: {Status}";
}
