namespace GroupTherapy.Rules;

/// <summary>Days as numbers: 0001-01-01 of the ISO calendar is 1.</summary>
internal static class DayNumber
{
    private static readonly LocalDate DayZero = new LocalDate(1, 1, 1).PlusDays(-1);

    internal static readonly long Latest = Of(new LocalDate(9999, 12, 31));

    internal static int Of(LocalDate day)
    {
        var number = Period.DaysBetween(DayZero, day);
        return number >= 1 ? number : throw new ArgumentOutOfRangeException(nameof(day), "A day is 0001-01-01 or later.");
    }

    internal static LocalDate ToDay(long number) => DayZero.PlusDays((int)number);
}
