namespace GroupTherapy.Screening;

/// <summary>A clinician's assessment of how a candidate fits a group, made on a day.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Goal">The candidate's needs fit the group's goal.</param>
/// <param name="Dynamics">The candidate fits the group's dynamics.</param>
public sealed record FitAssessment(LocalDate On, bool? Goal, bool? Dynamics) : IDated
{
    /// <summary>The type alone: findings are never printed.</summary>
    public override string ToString() => nameof(FitAssessment);
}
