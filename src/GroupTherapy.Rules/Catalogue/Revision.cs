namespace GroupTherapy.Rules.Catalogue;

/// <summary>One version of a rulebook.</summary>
/// <param name="Version">The version.</param>
/// <param name="ReleasedOn">The day it was released; null while it was not.</param>
/// <param name="Says">What it changed, in a sentence.</param>
/// <param name="Rules">The ids of the rules it added or changed; null for all of them.</param>
public sealed record Revision(string Version, LocalDate? ReleasedOn, string Says, IReadOnlyList<string>? Rules = null);
