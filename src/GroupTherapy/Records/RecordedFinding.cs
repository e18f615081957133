namespace GroupTherapy;

/// <summary>What a rule that was not simply met said, as a record keeps it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Status">What it said; <see cref="FindingStatus.Met"/> only where an override let a failure stand.</param>
/// <param name="OverriddenBy">That override; null where there is none.</param>
public sealed record RecordedFinding(string Rule, FindingStatus Status, Override? OverriddenBy = null)
{
    /// <summary>The rule's id and the status.</summary>
    public override string ToString() => $"{Rule}: {RecordCodes.Of(Status)}";
}
