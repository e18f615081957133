namespace GroupTherapy.NRules.Tests;

/// <summary>A fact of the host's own.</summary>
public sealed record OnHold(string Candidate, string Rule);
