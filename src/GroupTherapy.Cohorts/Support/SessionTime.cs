namespace GroupTherapy.Cohorts;

/// <summary>The time of one session, in whole seconds: its length, the parts that are not for supporting single members, and the guaranteed minimum.</summary>
public sealed record SessionTime
{
    /// <summary>Sets out the time of a session.</summary>
    /// <param name="lengthSeconds">From the first second to the last, 0 to 86,400.</param>
    /// <param name="fixedSeconds">How much of it is set aside: opening, exercises, closing. 0 to the length.</param>
    /// <param name="closingSeconds">How much of what is set aside stands at the very end, 0 to <paramref name="fixedSeconds"/>.</param>
    /// <param name="policy">The guaranteed minimum and the bound on what is owed; the default policy when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public SessionTime(int lengthSeconds, int fixedSeconds = 0, int closingSeconds = 0, SupportPolicy? policy = null)
    {
        LengthSeconds = SupportBounds.Seconds(lengthSeconds, nameof(lengthSeconds));
        if (fixedSeconds < 0 || fixedSeconds > lengthSeconds) throw new ArgumentOutOfRangeException(nameof(fixedSeconds), "Must be 0 to the length of the session.");
        if (closingSeconds < 0 || closingSeconds > fixedSeconds) throw new ArgumentOutOfRangeException(nameof(closingSeconds), "Must be 0 to the fixed parts of the session.");
        FixedSeconds = fixedSeconds;
        ClosingSeconds = closingSeconds;
        Policy = policy ?? SupportPolicy.Default;
    }

    /// <summary>The whole session, in seconds.</summary>
    public int LengthSeconds { get; }

    /// <summary>What is set aside of it, in seconds.</summary>
    public int FixedSeconds { get; }

    /// <summary>What of the fixed parts stands at the end, in seconds. The rest may fall anywhere before.</summary>
    /// <remarks>
    /// While a session is followed, time without support to anybody is taken to be the fixed parts that are still to come. What stands at the
    /// end is kept back, so that a silence early on does not use it up.
    /// </remarks>
    public int ClosingSeconds { get; }

    /// <summary>The guaranteed minimum and the bound on what is owed.</summary>
    public SupportPolicy Policy { get; }
}
