namespace GroupTherapy.Cohorts;

/// <summary>What the rulebook <c>sessions/close</c> leaves to the practice to choose.</summary>
internal static class CloseParameters
{
    internal static readonly NumberParameter CohesionEveryDays = new("cohesionEveryDays", "After how many days is cohesion measured again?", "days", 1, int.MaxValue, 28);

    internal static IReadOnlyList<PolicyParameter> All { get; } = [CohesionEveryDays];
}
