namespace GroupTherapy.Cohorts;

/// <summary>Which of the sessions held while a person belonged to the cohort the person attended. Sessions before joining and after leaving do not count.</summary>
public sealed record Attendance
{
    private Attendance(string member, AttendancePolicy policy, bool[] attended)
    {
        Member = member;
        Policy = policy.Options();
        Sessions = attended.Length;
        Attended = attended.Count(came => came);
        MissedInARow = Enumerable.Reverse(attended).TakeWhile(came => !came).Count();
        LatestAttended = attended.Skip(Sessions - policy.TrendSessions).Count(came => came);
        Trend = TrendOf(attended, policy.TrendSessions);
        Warnings = WarningsOf(policy);
    }

    /// <summary>The member's opaque id.</summary>
    public string Member { get; }

    /// <summary>The sessions held while the person belonged to the cohort.</summary>
    public int Sessions { get; }

    /// <summary>Those of them the member attended.</summary>
    public int Attended { get; }

    /// <summary>Those of them the member missed, whatever the reason.</summary>
    public int Missed => Sessions - Attended;

    /// <summary>The share attended, in per cent, rounded down; null before the first session. Limits are compared with the exact share.</summary>
    public int? Percent => Sessions == 0 ? null : Attended * 100 / Sessions;

    /// <summary>How many of the latest sessions, as many as the policy's trend compares, were attended.</summary>
    public int LatestAttended { get; }

    /// <summary>How many of the latest sessions were missed without one in between that was attended.</summary>
    public int MissedInARow { get; }

    /// <summary>How the latest sessions compare with as many before them.</summary>
    public AttendanceTrend Trend { get; }

    /// <summary>What calls for a word with the member; empty where nothing does.</summary>
    public IReadOnlyList<AttendanceWarning> Warnings { get; }

    /// <summary>The choices the warnings rest on.</summary>
    public IReadOnlyList<PolicyOption> Policy { get; }

    /// <summary>The attendance of one person who belongs or belonged to the cohort.</summary>
    /// <exception cref="ArgumentException">The person never belonged to the cohort.</exception>
    public static Attendance Of(Cohort cohort, string member)
    {
        if (cohort is null) throw new ArgumentNullException(nameof(cohort));
        if (cohort.Find(member) is null) throw new ArgumentException("The person never belonged to the cohort.", nameof(member));
        var held = cohort.Sessions.Where(session => session.Roll.Contains(member, StringComparer.Ordinal));
        return new(member, cohort.Policy.Attendance, [.. held.Select(session => session.Attendees.Contains(member, StringComparer.Ordinal))]);
    }

    /// <summary>The attendance of everyone who belongs to the cohort now, in order of joining.</summary>
    public static IReadOnlyList<Attendance> OfMembers(Cohort cohort)
    {
        if (cohort is null) throw new ArgumentNullException(nameof(cohort));
        return [.. cohort.ActiveMembers.Select(member => Of(cohort, member))];
    }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(Attendance)} {Member}";

    private static AttendanceTrend TrendOf(bool[] attended, int compared)
    {
        if (attended.Length < 2 * compared) return AttendanceTrend.TooEarly;
        var latest = attended.Skip(attended.Length - compared).Count(came => came);
        var before = attended.Skip(attended.Length - (2 * compared)).Take(compared).Count(came => came);
        return latest > before ? AttendanceTrend.Rising : latest < before ? AttendanceTrend.Falling : AttendanceTrend.Steady;
    }

    private IReadOnlyList<AttendanceWarning> WarningsOf(AttendancePolicy policy)
    {
        var warnings = new List<AttendanceWarning>();
        if (Sessions >= policy.JudgedFromSessions && Attended * 100 < policy.MinimumPercent * Sessions) warnings.Add(AttendanceWarning.BelowMinimum);
        if (Trend == AttendanceTrend.Falling) warnings.Add(AttendanceWarning.Falling);
        if (MissedInARow >= policy.AbsencesInARow) warnings.Add(AttendanceWarning.MissedInARow);
        if (Missed > policy.AllowedMissedSessions) warnings.Add(AttendanceWarning.BeyondAllowance);
        return [.. warnings];
    }
}
