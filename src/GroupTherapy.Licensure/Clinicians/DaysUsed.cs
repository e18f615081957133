namespace GroupTherapy.Licensure;

/// <summary>The log of a clinician's work under a counted allowance in one jurisdiction. One log serves every group the clinician leads.</summary>
/// <remarks>A log without a day is a log too: it says that none was used. Without a log a counted allowance is not relied on.</remarks>
public sealed record DaysUsed
{
    /// <summary>The most days that are counted and not listed.</summary>
    public const int MostDays = 366;

    /// <summary>The most encounters that are counted.</summary>
    public const int MostEncounters = 100_000;

    /// <summary>Where the work was.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>Days used in the current span that are counted but not listed.</summary>
    public int Count { get; init => field = value is >= 0 and <= MostDays ? value : throw new ArgumentOutOfRangeException(nameof(value), "Days used are 0 to those of a year."); }

    /// <summary>Days used, in any order; a day listed twice is one day, and any part of a day is a day.</summary>
    public IReadOnlyList<LocalDate> Days { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<LocalDate>();

    /// <summary>Encounters with clients in the current span, where encounters are counted; null when unknown.</summary>
    public int? Encounters { get; init => field = value is null or >= 0 and <= MostEncounters ? value : throw new ArgumentOutOfRangeException(nameof(value), "Encounters are 0 to 100,000."); }

    /// <summary>The jurisdiction: records about people print no more.</summary>
    public override string ToString() => $"{nameof(DaysUsed)} {Jurisdiction}";
}
