using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads the days on which something holds: <c>from</c> is included, <c>until</c> is the first day it no longer holds.</summary>
internal static class PeriodInput
{
    public static (LocalDate? From, LocalDate? Until) Period(this InputObject input) => input.Until(input.Day("from"));

    /// <summary>The same, where the first day must be given.</summary>
    public static (LocalDate? From, LocalDate? Until) RequiredPeriod(this InputObject input) => input.Until(input.RequiredDay("from"));

    public static Certificate Certificate(InputObject input)
    {
        var (from, until) = input.Period();
        return new(from, until);
    }

    private static (LocalDate? From, LocalDate? Until) Until(this InputObject input, LocalDate? from)
    {
        var until = input.Day("until");
        if (until <= from) input.Refuse("until", Expectation.DayAfter(from!.Value, "from"));
        return (from, until);
    }
}
