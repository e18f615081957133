namespace GroupTherapy.Rules.Policies;

/// <summary>What the host chose for a parameter of a rulebook, recorded in every decision.</summary>
/// <param name="Name">The parameter's id.</param>
/// <param name="Value">The chosen value, as text.</param>
public sealed record PolicyOption(string Name, string Value);
