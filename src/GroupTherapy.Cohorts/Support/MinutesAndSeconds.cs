using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>A length of time as people read it: 7:05.</summary>
internal static class MinutesAndSeconds
{
    public static string Of(int seconds) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}:{2:00}", seconds < 0 ? "-" : "", Math.Abs(seconds) / 60, Math.Abs(seconds) % 60);
}
