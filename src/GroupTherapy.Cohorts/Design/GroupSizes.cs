namespace GroupTherapy.Cohorts;

/// <summary>How large a group may be planned: a choice of the practice, not evidence.</summary>
/// <param name="Minimum">The fewest members, 1 or more.</param>
/// <param name="IdealFrom">The fewest members of the ideal size.</param>
/// <param name="IdealTo">The most members of the ideal size.</param>
/// <param name="Maximum">The most members.</param>
public sealed record GroupSizes(int Minimum, int IdealFrom, int IdealTo, int Maximum)
{
    internal bool IsInOrder => 1 <= Minimum && Minimum <= IdealFrom && IdealFrom <= IdealTo && IdealTo <= Maximum;
}
