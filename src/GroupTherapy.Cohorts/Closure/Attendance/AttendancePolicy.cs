using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>When a member's attendance calls for a word with the member. Choices of the practice: no source gives more than the share.</summary>
public sealed record AttendancePolicy
{
    /// <summary>The choices where none is made.</summary>
    public static AttendancePolicy Default { get; } = new();

    /// <summary>The share of sessions a member should attend, in per cent from 1 to 100. Default 75.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100.</exception>
    public int MinimumPercent
    {
        get;
        init => field = value is >= 1 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The minimum share is from 1 to 100 per cent.");
    } = 75;

    /// <summary>From how many sessions on the share is judged, 1 or more. Default 4: with 75 per cent, one of four may be missed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int JudgedFromSessions
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The share is judged from 1 session or more.");
    } = 4;

    /// <summary>How many sessions the trend compares with as many before them, 1 or more. Default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 1000.</exception>
    public int TrendSessions
    {
        get;
        init => field = value is >= 1 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The trend compares from 1 to 1000 sessions.");
    } = 3;

    /// <summary>After how many sessions missed in a row someone gets in touch, 1 or more. Default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int AbsencesInARow
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The absences in a row are 1 or more.");
    } = 2;

    /// <summary>How many sessions a member may miss altogether, 0 or more; null, the default, where the group states no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int? AllowedMissedSessions
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The missed sessions allowed are 0 or more.");
    }

    /// <summary>The choices, as they stand beside every record of attendance.</summary>
    public IReadOnlyList<PolicyOption> Options() =>
    [
        new("minimumPercent", Text(MinimumPercent)),
        new("judgedFromSessions", Text(JudgedFromSessions)),
        new("trendSessions", Text(TrendSessions)),
        new("absencesInARow", Text(AbsencesInARow)),
        new("allowedMissedSessions", AllowedMissedSessions is { } allowed ? Text(allowed) : "not stated"),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
