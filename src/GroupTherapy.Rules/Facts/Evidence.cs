namespace GroupTherapy.Rules.Facts;

/// <summary>One thing that can speak for or against a derived fact.</summary>
/// <param name="From">The form or fact the host gives to answer with it, such as <c>columbia</c>.</param>
/// <param name="Says">What the evidence says when true.</param>
/// <param name="Weight">Whether a "yes", a "no" or both count.</param>
public sealed record Evidence<TSubject>(string From, Condition<TSubject> Says, EvidenceWeight Weight = EvidenceWeight.ForAndAgainst)
{
    /// <summary>The choice of the practice by which it counts; null where it always does.</summary>
    public YesNoParameter? CountsWhen { get; init; }

    internal bool CanRaise => Weight != EvidenceWeight.AgainstOnly;

    internal bool CanClear => Weight != EvidenceWeight.ForOnly;
}
