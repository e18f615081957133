namespace GroupTherapy.Licensure.Data;

/// <summary>How a jurisdiction stands to a compact from a day on, until the next entry.</summary>
public sealed record CompactEntry
{
    /// <summary>The first day; null for the first entry, which reaches back without end.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The law's own day is not known; by <see cref="From"/> the change had been made.</summary>
    public bool AtTheLatest { get; init; }

    /// <summary>How it stands.</summary>
    public required CompactStatus Status { get; init; }

    /// <summary>The bill or act, as its source names it; null where it was not gathered.</summary>
    public string? Instrument { get; init; }

    /// <summary>Where it is codified; null where it was not gathered.</summary>
    public string? Statute { get; init; }

    /// <summary>What the day rests on: seen, computed, or recalled and unverified.</summary>
    public string? Basis { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>How far to rely on it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The day it was recorded: before, it was not known.</summary>
    public required LocalDate Recorded { get; init; }
}
