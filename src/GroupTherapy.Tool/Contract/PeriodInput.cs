using GroupTherapy.Licensure;
using GroupTherapy.Tool.Input;

namespace GroupTherapy.Tool.Contract;

/// <summary>Reads the days on which something holds: <c>from</c> is included, <c>until</c> is the first day it no longer holds.</summary>
internal static class PeriodInput
{
    public static (LocalDate? From, LocalDate? Until) Period(this InputObject input)
    {
        var (from, until) = (input.Day("from"), input.Day("until"));
        if (until <= from) input.Refuse("until", Expectation.DayAfter(from!.Value, "from"));
        return (from, until);
    }

    public static Certificate Certificate(InputObject input)
    {
        var (from, until) = input.Period();
        return new(from, until);
    }
}
