namespace GroupTherapy.Rules;

/// <summary>A choice the host made when the rulebook was built, recorded in every decision.</summary>
/// <param name="Name">The option's name.</param>
/// <param name="Value">The chosen value, as text.</param>
public sealed record PolicyOption(string Name, string Value);
