namespace GroupTherapy.NRules;

/// <summary>What one rule says of one subject, as a fact of the session: there while the subject's answers make it so.</summary>
public sealed class SubjectFinding<TSubject>
{
    internal SubjectFinding(JudgedSubject<TSubject> judged, Rule<TSubject> rule, FindingStatus status)
    {
        Judged = judged;
        Rule = rule;
        Status = status;
    }

    /// <summary>The subject with the answers that made it so.</summary>
    public JudgedSubject<TSubject> Judged { get; }

    /// <summary>Who or what it is said of.</summary>
    public TSubject Subject => Judged.Subject;

    /// <summary>The rule.</summary>
    public Rule<TSubject> Rule { get; }

    /// <summary>Not met or undetermined.</summary>
    public FindingStatus Status { get; }

    /// <summary>The rule's id and the status.</summary>
    public override string ToString() => $"{Rule.Id}: {Status}";
}
