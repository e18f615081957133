namespace GroupTherapy.Rules.Catalogue;

/// <summary>Answers on which two rules find differently.</summary>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Answers">What is answered; whatever is not is unknown. None of them can be left out.</param>
/// <param name="Before">What the former rule finds; null where it is not in force.</param>
/// <param name="After">What the latter rule finds; null where it is not in force.</param>
/// <param name="IsSmallest">It was searched in full: on no fewer answers do they find differently.</param>
public sealed record DecidingExample(LocalDate AsOf, IReadOnlyList<AnswerEntry> Answers, FindingStatus? Before, FindingStatus? After, bool IsSmallest);
