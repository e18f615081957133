namespace GroupTherapy.Cohorts;

/// <summary>Why a cohort stays as it is. The text names no person.</summary>
/// <param name="Kind">The kind of refusal.</param>
/// <param name="Reason">What was found and what was expected.</param>
public sealed record CohortRefusal(RefusalKind Kind, string Reason);
