namespace GroupTherapy.Cohorts;

/// <summary>How many members a group has, leaders not counted. A policy, not evidence: no study gives a figure for groups online.</summary>
public sealed record GroupSize
{
    /// <param name="minimum">The fewest members with which it goes on as a group, 2 or more.</param>
    /// <param name="idealFrom">The fewest members of the ideal size.</param>
    /// <param name="idealTo">The most members of the ideal size.</param>
    /// <param name="maximum">The most members, at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The four numbers are not in this order.</exception>
    public GroupSize(int minimum, int idealFrom, int idealTo, int maximum)
    {
        if (minimum < 2) throw new ArgumentOutOfRangeException(nameof(minimum), "A group has at least 2 members.");
        if (idealFrom < minimum) throw new ArgumentOutOfRangeException(nameof(idealFrom), "The ideal size begins at the minimum or above.");
        if (idealTo < idealFrom) throw new ArgumentOutOfRangeException(nameof(idealTo), "The ideal size ends where it begins or above.");
        if (maximum < idealTo || maximum > 100) throw new ArgumentOutOfRangeException(nameof(maximum), "The maximum is the end of the ideal size or above, and at most 100.");
        (Minimum, IdealFrom, IdealTo, Maximum) = (minimum, idealFrom, idealTo, maximum);
    }

    /// <summary>Online: at least 4, ideally 6 to 8, at most 8.</summary>
    public static GroupSize Online { get; } = new(4, 6, 8, 8);

    /// <summary>In person: at least 5, ideally 7 or 8, at most 10.</summary>
    public static GroupSize InPerson { get; } = new(5, 7, 8, 10);

    /// <summary>The fewest members with which it goes on as a group.</summary>
    public int Minimum { get; }

    /// <summary>The fewest members of the ideal size.</summary>
    public int IdealFrom { get; }

    /// <summary>The most members of the ideal size.</summary>
    public int IdealTo { get; }

    /// <summary>The most members.</summary>
    public int Maximum { get; }
}
