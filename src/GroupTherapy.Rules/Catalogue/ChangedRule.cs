namespace GroupTherapy.Rules.Catalogue;

/// <summary>A rule that says something otherwise than before.</summary>
/// <param name="Before">The former rule.</param>
/// <param name="After">The latter rule.</param>
/// <param name="Changes">What it says otherwise, in words.</param>
/// <param name="Example">The smallest example whose finding differs; null where none was found: the words differ, or the weight, and not what is found.</param>
public sealed record ChangedRule(RuleEntry Before, RuleEntry After, IReadOnlyList<RuleChange> Changes, DecidingExample? Example);
