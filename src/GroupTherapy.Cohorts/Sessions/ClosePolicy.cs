namespace GroupTherapy.Cohorts;

/// <summary>What a practice may choose about the close of sessions. Every option is recorded in the rulebook, and so in every decision.</summary>
public sealed record ClosePolicy
{
    /// <summary>The policy when nothing is chosen.</summary>
    public static ClosePolicy Default { get; } = new();

    /// <summary>After how many days cohesion is measured again, 1 or more. Default 28, four weekly sessions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int CohesionEveryDays { get; init => field = CloseParameters.CohesionEveryDays.Checked(value); } = CloseParameters.CohesionEveryDays.Default;

    /// <summary>The policy behind the options of a rulebook, as they stand in every decision.</summary>
    /// <exception cref="RulebookException">An option is unknown, or has a value that it cannot have.</exception>
    public static ClosePolicy Of(IEnumerable<PolicyOption> options) => new() { CohesionEveryDays = new PolicyChoices(CloseParameters.All, options).Of(CloseParameters.CohesionEveryDays) };

    internal IReadOnlyList<PolicyOption> Options => [CloseParameters.CohesionEveryDays.Is(CohesionEveryDays)];
}
