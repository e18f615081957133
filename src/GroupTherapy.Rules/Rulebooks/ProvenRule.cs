namespace GroupTherapy.Rules;

/// <summary>A rule of which something is certain whatever is answered.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Property">What is certain.</param>
/// <param name="Other">The id of the other rule that it is about; null where it is about one rule alone.</param>
public sealed record ProvenRule(string Rule, RuleProperty Property, string? Other);
