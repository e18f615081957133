namespace GroupTherapy.Cohorts;

/// <summary>What a practice may choose about the design of groups. Every option is recorded in the rulebook, and so in every decision.</summary>
public sealed record DesignPolicy
{
    /// <summary>The policy when nothing is chosen.</summary>
    public static DesignPolicy Default { get; } = new();

    /// <summary>The size of a group that meets online. Default <see cref="GroupSize.Online"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public GroupSize Online { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = GroupSize.Online;

    /// <summary>The size of a group that meets in person. Default <see cref="GroupSize.InPerson"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public GroupSize InPerson { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = GroupSize.InPerson;

    internal IReadOnlyList<PolicyOption> Options => [.. Online.Options("online"), .. InPerson.Options("inPerson")];
}
