namespace GroupTherapy.Cohorts;

/// <summary>What the rulebook <c>cohorts/design</c> leaves to the practice to choose.</summary>
internal static class DesignParameters
{
    internal static readonly GroupSizeParameters Online = new(GroupSize.Online, "online", "a group that meets online");

    internal static readonly GroupSizeParameters InPerson = new(GroupSize.InPerson, "inPerson", "a group that meets in person");

    internal static IReadOnlyList<PolicyParameter> All { get; } = [.. Online.All, .. InPerson.All];
}
