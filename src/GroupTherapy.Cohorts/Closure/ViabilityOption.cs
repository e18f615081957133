namespace GroupTherapy.Cohorts;

/// <summary>One thing that can be done about a cohort that is too small.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsAvailable">Whether it can be done as things stand, without an override.</param>
/// <param name="MembersNeeded">How many members must join to reach the minimum; 0 where nobody has to.</param>
/// <param name="Because">Why it can or cannot be done, and what to mind.</param>
public sealed record ViabilityOption(ViabilityKind Kind, bool IsAvailable, int MembersNeeded, string Because);
