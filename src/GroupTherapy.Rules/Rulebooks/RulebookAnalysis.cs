namespace GroupTherapy.Rules;

/// <summary>What is certain of a rulebook's rules whatever is answered.</summary>
/// <param name="Proven">What is certain of single rules and of pairs, in the order of the rules.</param>
/// <param name="CanBeClear">Whether some answers keep every rule that decides at once; null where it was not found out.</param>
/// <param name="Undecided">The rules of which something was not found out within the bounds of the search.</param>
public sealed record RulebookAnalysis(IReadOnlyList<ProvenRule> Proven, bool? CanBeClear, IReadOnlyList<string> Undecided)
{
    /// <summary>Whether the rules can stand together: each can be met, no two exclude each other, and all that decide can be kept at once.</summary>
    public bool Holds => CanBeClear == true && Proven.All(one => one.Property is RuleProperty.NeverBroken or RuleProperty.Implied);
}
