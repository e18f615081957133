namespace GroupTherapy.Cohorts;

/// <summary>A clinician's recorded judgement on an admission that the rulebook asks a clinician to judge. It mends a review, and never a block or a missing fact.</summary>
/// <param name="Who">Who judged.</param>
/// <param name="On">The day of the judgement, not after the day of the admission.</param>
/// <param name="Reason">Why the candidate joins, in the clinician's words.</param>
public sealed record ClinicalJudgement(string Who, LocalDate On, string Reason)
{
    /// <summary>The type alone: names and reasons are never printed.</summary>
    public override string ToString() => nameof(ClinicalJudgement);
}
