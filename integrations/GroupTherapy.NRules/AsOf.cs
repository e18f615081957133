namespace GroupTherapy.NRules;

/// <summary>The day as of which a session judges: insert one, beside the subjects.</summary>
/// <param name="Day">The day as of which answers are current and rules in force.</param>
public sealed record AsOf(LocalDate Day);
