namespace GroupTherapy.Rules;

/// <summary>One thing that can speak for or against a derived fact.</summary>
/// <param name="From">The form or fact that is given.</param>
/// <param name="Sentence">What it says when true, printed.</param>
/// <param name="Says">The same as data.</param>
/// <param name="Weight">Whether a "yes", a "no" or both count.</param>
public sealed record EvidenceEntry(string From, string Sentence, ConditionEntry Says, EvidenceWeight Weight);
