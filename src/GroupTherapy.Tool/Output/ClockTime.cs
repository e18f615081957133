using System.Globalization;

namespace GroupTherapy.Tool.Output;

/// <summary>A length of time as people read it, such as 7:05.</summary>
internal static class ClockTime
{
    public static string Of(int seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? "-" : "")}{Math.Abs(seconds) / 60}:{Math.Abs(seconds) % 60:00}");
}
