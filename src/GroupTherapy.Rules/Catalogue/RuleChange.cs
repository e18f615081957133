namespace GroupTherapy.Rules.Catalogue;

/// <summary>One thing a rule says otherwise than before.</summary>
/// <param name="What">What it is, such as <c>requires</c>.</param>
/// <param name="Before">What was said; empty where it was nothing.</param>
/// <param name="After">What is said; empty where it is nothing.</param>
public sealed record RuleChange(string What, string Before, string After);
