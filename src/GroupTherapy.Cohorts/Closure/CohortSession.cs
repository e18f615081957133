namespace GroupTherapy.Cohorts;

/// <summary>A session the cohort held.</summary>
public sealed record CohortSession
{
    internal CohortSession(int number, LocalDate on, IReadOnlyList<string> roll, IReadOnlyList<string> attendees)
    {
        Number = number;
        On = on;
        Roll = roll;
        Attendees = attendees;
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>The ids of those who belonged to the cohort then, in order of joining.</summary>
    public IReadOnlyList<string> Roll { get; }

    /// <summary>The ids of those of them who came.</summary>
    public IReadOnlyList<string> Attendees { get; }

    /// <summary>The type and the number.</summary>
    public override string ToString() => $"{nameof(CohortSession)} {Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
