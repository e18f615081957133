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

    /// <summary>The policy behind the options of a rulebook, as they stand in every decision.</summary>
    /// <exception cref="RulebookException">An option is unknown, or has a value that it cannot have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are no size of a group.</exception>
    public static DesignPolicy Of(IEnumerable<PolicyOption> options)
    {
        var choices = new PolicyChoices(DesignParameters.All, options);
        return new() { Online = DesignParameters.Online.Of(choices), InPerson = DesignParameters.InPerson.Of(choices) };
    }

    internal IReadOnlyList<PolicyOption> Options => [.. DesignParameters.Online.Of(Online), .. DesignParameters.InPerson.Of(InPerson)];
}
