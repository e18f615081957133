namespace GroupTherapy.Rules.Policies;

/// <summary>Another force that a rule has where the practice chooses so.</summary>
/// <param name="Chosen">The parameter; "yes" gives the rule this force.</param>
/// <param name="Force">The force.</param>
public sealed record ForceWhen(YesNoParameter Chosen, Force Force);
