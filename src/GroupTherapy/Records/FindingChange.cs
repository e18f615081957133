namespace GroupTherapy;

/// <summary>One finding that is another than recorded, or weighs otherwise.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="From">What was recorded: <c>notMet</c>, <c>undetermined</c>, <c>overridden</c>, or <c>notListed</c> where the rule was met, did not apply or was not there.</param>
/// <param name="To">What it says now, in the same codes.</param>
/// <param name="Because">Why.</param>
public sealed record FindingChange(string Rule, string From, string To, ChangeCause Because);
