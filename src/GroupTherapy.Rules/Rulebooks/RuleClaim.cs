namespace GroupTherapy.Rules;

/// <summary>What is said of a rule, whatever is answered.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Property">What is said of it.</param>
/// <param name="Other">The id of the other rule that it is about; null where it is about one rule alone.</param>
public sealed record RuleClaim(string Rule, RuleProperty Property, string? Other);
