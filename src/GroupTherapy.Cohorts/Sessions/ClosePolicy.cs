using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>What a practice may choose about the close of sessions. Every option is recorded in the rulebook, and so in every decision.</summary>
public sealed record ClosePolicy
{
    /// <summary>The policy when nothing is chosen.</summary>
    public static ClosePolicy Default { get; } = new();

    /// <summary>After how many days cohesion is measured again, 1 or more. Default 28, four weekly sessions.</summary>
    public int CohesionEveryDays { get; init; } = 28;

    internal IReadOnlyList<PolicyOption> Options => [new("cohesionEveryDays", CohesionEveryDays.ToString(CultureInfo.InvariantCulture))];
}
