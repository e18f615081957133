namespace GroupTherapy.Licensure;

/// <summary>Counts the days and encounters of allowances. The day of the session is one of them, whether or not it is in the log.</summary>
internal static class DayCounts
{
    /// <summary>The log for the client's location; null when there is none.</summary>
    internal static DaysUsed? LogOf(in Practice practice)
    {
        var logs = practice.Clinician.DaysUsed;
        for (var index = 0; logs is not null && index < logs.Count; index++)
        {
            if (logs[index].Jurisdiction == practice.Client.Location.Jurisdiction) return logs[index];
        }

        return null;
    }

    /// <summary>The days used at the client's location in the calendar year, the day of the session not counted; null when it is unknown.</summary>
    internal static int? OtherDaysThisYear(in Practice practice) =>
        practice.Client.Location.Jurisdiction is null || practice.Clinician.DaysUsed is null ? null : OtherDays(LogOf(practice), practice, YearOf(practice.On), practice.On);

    /// <summary>Whether the route's allowance reaches for the day of the session too; null when the log does not tell.</summary>
    internal static bool? AllowanceReaches(in Practice practice, StateRoute route)
    {
        if (route.Limit is not { } limit) return route.LimitAsStated is null ? true : null;
        if (LogOf(practice) is not { } log) return null;
        var on = practice.On;
        if (limit.Encounters) return Encounters(log, practice) is { } encounters ? encounters <= limit.Count : null;
        return limit.Period switch
        {
            LimitPeriod.CalendarYear => OtherDays(log, practice, YearOf(on), on) < limit.Count,
            LimitPeriod.RollingTwelveMonths => OtherDays(log, practice, on.PlusYears(-1).PlusDays(1), on) < limit.Count,
            LimitPeriod.ConsecutiveDays => InRun(log, practice, limit.Count),
            LimitPeriod.FromClientArrival => practice.Client.ArrivedOn is { } arrived ? arrived <= on && on < arrived.PlusDays(limit.Count) : null,
            _ => PermitFrom(practice) is { } issued ? OtherDays(log, practice, issued, on) < limit.Count : null,
        };
    }

    private static LocalDate YearOf(LocalDate on) => new(on.Year, 1, 1);

    /// <summary>Days from <paramref name="first"/> to <paramref name="last"/>, the session's own not counted; a day listed twice is one day.</summary>
    private static int OtherDays(DaysUsed? log, in Practice practice, LocalDate first, LocalDate last)
    {
        var (count, days, on) = (log?.Count ?? 0, log?.Days ?? [], practice.On);
        for (var index = 0; index < days.Count; index++)
        {
            if (IsCounted(days[index]) && !Contains(days, index, days[index])) count++;
        }

        for (var index = 0; index < practice.EarlierSessions.Count; index++)
        {
            var day = practice.EarlierSessions[index];
            if (IsCounted(day) && !Contains(days, days.Count, day)) count++;
        }

        return count;

        bool IsCounted(LocalDate day) => day != on && first <= day && day <= last;
    }

    /// <summary>The encounters with those of this session and of the series' earlier sessions of the year; null when the log does not tell.</summary>
    private static int? Encounters(DaysUsed log, in Practice practice)
    {
        if (log.Encounters is null && (log.Count > 0 || log.Days.Count > 0)) return null;
        var count = (log.Encounters ?? 0) + practice.Encounters;
        for (var index = 0; index < practice.EarlierSessions.Count; index++)
        {
            if (practice.EarlierSessions[index] is var day && day.Year == practice.On.Year && day < practice.On && !Contains(log.Days, log.Days.Count, day)) count += practice.Encounters;
        }

        return count;
    }

    private static bool? InRun(DaysUsed log, in Practice practice, int length)
    {
        if (log.Count > 0) return null;
        var first = Earliest(practice.EarlierSessions, practice.On, Earliest(log.Days, practice.On, practice.On));
        return practice.On < first.PlusDays(length);
    }

    /// <summary>The first day used in the session's year, if it is before <paramref name="first"/>.</summary>
    private static LocalDate Earliest(IReadOnlyList<LocalDate> days, LocalDate on, LocalDate first)
    {
        for (var index = 0; index < days.Count; index++)
        {
            if (days[index].Year == on.Year && days[index] < first) first = days[index];
        }

        return first;
    }

    private static bool Contains(IReadOnlyList<LocalDate> days, int count, LocalDate day)
    {
        for (var index = 0; index < count; index++)
        {
            if (days[index] == day) return true;
        }

        return false;
    }

    /// <summary>The first day of the newest permit that has begun: of several, the one since which the fewest days were used.</summary>
    private static LocalDate? PermitFrom(in Practice practice)
    {
        LocalDate? from = null;
        foreach (ref readonly var statement in practice.Clinician.Registrations)
        {
            var permit = statement.Value;
            if (permit.Jurisdiction == practice.Client.Location.Jurisdiction && permit.From <= practice.On && (from is null || permit.From > from)) from = permit.From;
        }

        return from;
    }
}
