namespace GroupTherapy.Rules;

/// <summary>What is certain of a rulebook's rules whatever is answered.</summary>
/// <param name="Proven">What is certain of single rules and of pairs, in the order of the rules.</param>
/// <param name="CanBeClear">Whether some answers keep every rule that decides at once; null where it was not found out.</param>
/// <param name="Undecided">What was neither proven nor disproven within the bounds of the search.</param>
public sealed record RulebookAnalysis(IReadOnlyList<RuleClaim> Proven, bool? CanBeClear, IReadOnlyList<RuleClaim> Undecided)
{
    /// <summary>Whether the rules can stand together: each can be met, no two exclude each other, and all that decide can be kept at once.</summary>
    /// <remarks>What is undecided of that does not hold.</remarks>
    public bool Holds => CanBeClear == true && Proven.Concat(Undecided).All(claim => claim.Property is RuleProperty.NeverBroken or RuleProperty.Implied);
}
