using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Reads a day such as <c>2026-11-20</c>: a year of four digits from 0001 on, without a sign.</summary>
internal static class IsoDay
{
    /// <summary>ISO 8601 has a year 0, and no day that anybody means is in it.</summary>
    public const int FirstYear = 1;

    private const int Length = 10;
    private const int Quotes = 2;

    /// <summary>Null where it is no day.</summary>
    public static LocalDate? Parse(string text) =>
        text.Length == Length && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year >= FirstYear ? day : null;

    /// <summary>Reads a day as it stands in a document, without decoding it first: days are what a candidate has most of.</summary>
    /// <param name="raw">The value with its quotation marks, such as <c>"2026-11-20"</c>.</param>
    /// <returns>Null where it is not just that: no day, or one that is written with escapes.</returns>
    public static LocalDate? Read(ReadOnlySpan<byte> raw)
    {
        if (raw.Length != Length + Quotes || raw[5] != '-' || raw[8] != '-') return null;
        var year = (Digits(raw, 1) * 100) + Digits(raw, 3);
        var (month, day) = (Digits(raw, 6), Digits(raw, 9));
        return year is >= FirstYear and <= 9_999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;
    }

    /// <summary>Two digits as a number; far below 0 when one is none.</summary>
    private static int Digits(ReadOnlySpan<byte> raw, int at)
    {
        const int NoNumber = -1_000_000;
        var (tens, ones) = (raw[at] - '0', raw[at + 1] - '0');
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : NoNumber;
    }
}
