namespace GroupTherapy.Rules.Facts;

/// <summary>Days as numbers: 0001-01-01 of the ISO calendar is 1.</summary>
internal static class DayNumber
{
    internal static readonly long Latest = Of(new LocalDate(9999, 12, 31));

    // DateTime counts days from its parts several times faster than a Period between two dates.
    internal static int Of(LocalDate day)
    {
        if (day.Calendar != CalendarSystem.Iso) day = day.WithCalendar(CalendarSystem.Iso);
        return (int)(new DateTime(day.Year, day.Month, day.Day).Ticks / TimeSpan.TicksPerDay) + 1;
    }

    internal static LocalDate ToDay(long number) => new LocalDate(1, 1, 1).PlusDays((int)number - 1);
}
