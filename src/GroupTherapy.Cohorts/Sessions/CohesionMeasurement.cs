namespace GroupTherapy.Cohorts;

/// <summary>A measurement of the group's cohesion, by whatever short measure the practice uses.</summary>
/// <param name="On">The day it was taken.</param>
/// <param name="Low">It is low by that measure's own standard; null when unknown.</param>
/// <param name="Falling">It is lower than the one before; null when unknown, as with the first.</param>
public sealed record CohesionMeasurement(LocalDate On, bool? Low, bool? Falling)
{
    /// <summary>The type alone: findings are never printed.</summary>
    public override string ToString() => nameof(CohesionMeasurement);
}
