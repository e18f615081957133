namespace GroupTherapy.Screening;

/// <summary>A clinician's own assessment of suicide risk, made on a day.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Risk">What was found; null when the assessment came to no conclusion.</param>
public sealed record SuicideRiskAssessment(LocalDate On, SuicideRisk? Risk) : IDated
{
    /// <summary>The type alone: findings are never printed.</summary>
    public override string ToString() => nameof(SuicideRiskAssessment);
}
