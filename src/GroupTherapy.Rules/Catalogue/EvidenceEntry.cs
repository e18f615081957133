namespace GroupTherapy.Rules.Catalogue;

/// <summary>One thing that can speak for or against a derived fact.</summary>
/// <param name="From">The form or fact that is given.</param>
/// <param name="Sentence">What it says when true, printed.</param>
/// <param name="Weight">Whether a "yes", a "no" or both count.</param>
/// <param name="CountsWhen">The parameter that must be chosen for it to count; null where it always does.</param>
public sealed record EvidenceEntry(string From, string Sentence, EvidenceWeight Weight, YesNoParameter? CountsWhen);
