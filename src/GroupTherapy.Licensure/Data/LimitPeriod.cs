namespace GroupTherapy.Licensure.Data;

/// <summary>In what span a route's days or encounters are counted. Any part of a day is a day.</summary>
public enum LimitPeriod
{
    /// <summary>From 1 January to 31 December.</summary>
    CalendarYear = 1,

    /// <summary>In the twelve months that end with the day.</summary>
    RollingTwelveMonths,

    /// <summary>One run of days a calendar year, counted from the first day used, whether or not the days between were.</summary>
    ConsecutiveDays,

    /// <summary>From the day the client arrived.</summary>
    FromClientArrival,

    /// <summary>For as long as the permit that was issued.</summary>
    PerPermit,
}
