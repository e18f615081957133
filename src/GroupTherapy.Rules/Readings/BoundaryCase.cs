namespace GroupTherapy.Rules.Readings;

/// <summary>A generated case at a limit of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Answers">The answers, and the day.</param>
/// <param name="Fact">The fact whose limit is tried; null where it is the rule's period.</param>
/// <param name="Status">What the rule says; null on a day on which it is not in force.</param>
public sealed record BoundaryCase<TSubject>(Rule<TSubject> Rule, Answers<TSubject> Answers, Fact<TSubject>? Fact, FindingStatus? Status);
