namespace GroupTherapy.Rules.Catalogue;

/// <summary>One answer, and what it makes of the rule.</summary>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Answer">The answer: a bool, an int, a decimal, a text, a day or a list of texts; null when unanswered.</param>
/// <param name="Status">What the rule finds; null where it is not in force.</param>
public sealed record BoundaryOutcome(LocalDate AsOf, object? Answer, FindingStatus? Status);
