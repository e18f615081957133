using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>What a practice may choose about the design of groups. Every option is recorded in the rulebook, and so in every decision.</summary>
public sealed record DesignPolicy
{
    /// <summary>The policy when nothing is chosen.</summary>
    public static DesignPolicy Default { get; } = new();

    /// <summary>The sizes of a group that meets online. Default 4, ideally 6 to 8, at most 8.</summary>
    public GroupSizes Online { get; init; } = new(4, 6, 8, 8);

    /// <summary>The sizes of a group that meets in person. Default 5, ideally 7 to 8, at most 10.</summary>
    public GroupSizes InPerson { get; init; } = new(5, 7, 8, 10);

    internal IReadOnlyList<PolicyOption> Options => [.. OptionsOf("online", Online), .. OptionsOf("inPerson", InPerson)];

    private static PolicyOption[] OptionsOf(string format, GroupSizes sizes) =>
    [
        new($"{format}MinimumMembers", Text(sizes.Minimum)),
        new($"{format}IdealMembersFrom", Text(sizes.IdealFrom)),
        new($"{format}IdealMembersTo", Text(sizes.IdealTo)),
        new($"{format}MaximumMembers", Text(sizes.Maximum)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
