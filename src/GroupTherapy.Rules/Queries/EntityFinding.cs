namespace GroupTherapy.Rules.Queries;

/// <summary>What one rule says of one entity.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Status">What it says.</param>
public sealed record EntityFinding<TSubject>(Rule<TSubject> Rule, FindingStatus Status)
{
    /// <summary>The rule's id and the status.</summary>
    public override string ToString() => $"{Rule.Id}: {Status}";
}
