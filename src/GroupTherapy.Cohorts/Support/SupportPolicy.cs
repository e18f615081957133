namespace GroupTherapy.Cohorts;

/// <summary>The choices a practice makes about support time. No published standard sets either; both are for the practice to judge.</summary>
public sealed record SupportPolicy
{
    /// <summary>The choices where none is made.</summary>
    public static SupportPolicy Default { get; } = new();

    /// <summary>What each present member is guaranteed in a session, in seconds, 0 to 86,400. Default 180: three minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int MinimumSeconds { get; init => field = SupportBounds.Seconds(value, nameof(MinimumSeconds)); } = 180;

    /// <summary>The most that earlier sessions can leave a member owed, or ahead, in seconds, 0 to 86,400. Default 600: ten minutes either way.</summary>
    /// <remarks>A bound keeps one bad session from governing all that follow. What lies beyond it counts as the bound.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int OwedLimitSeconds { get; init => field = SupportBounds.Seconds(value, nameof(OwedLimitSeconds)); } = 600;

    /// <summary>What of <paramref name="owed"/> counts.</summary>
    internal int Bounded(int owed) => Math.Max(-OwedLimitSeconds, Math.Min(OwedLimitSeconds, owed));
}
