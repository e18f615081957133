namespace GroupTherapy.Licensure.Data;

/// <summary>How a jurisdiction stands to a compact on a day, and what says so.</summary>
public sealed record CompactAnswer
{
    /// <summary>In force or not; null where the data do not answer. A repealed compact is in force for six months more.</summary>
    public CompactStatus? Status { get; init; }

    /// <summary>Why they do not; null where they do.</summary>
    public UnknownBecause? Unknown { get; init; }

    /// <summary>The entry that covers the day; null when nothing had been recorded.</summary>
    public CompactEntry? Entry { get; init; }

    /// <summary>The disagreement about the day, material or not; null when there is none.</summary>
    public UncertainWindow? Window { get; init; }

    /// <summary>The last day for which the table answers; null when it was not checked.</summary>
    public LocalDate? CheckedUntil { get; init; }
}
