namespace GroupTherapy.Licensure.Data;

/// <summary>One jurisdiction and one compact: entries in order of their days, the disagreements, and how far the table was checked.</summary>
/// <remarks>A correction is a later record of the same first day: it stands in place of the earlier one for whoever asks as known since.</remarks>
public sealed record CompactTable
{
    /// <summary>In order of their days, and of the day they were recorded.</summary>
    public required IReadOnlyList<CompactEntry> Entries { get; init; }

    /// <summary>In order of the day they were recorded.</summary>
    public required IReadOnlyList<DataCheck> Checked { get; init; }

    /// <summary>In order of their days.</summary>
    public IReadOnlyList<UncertainWindow> Uncertain { get; init; } = [];
}
