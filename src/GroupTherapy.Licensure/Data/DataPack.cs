namespace GroupTherapy.Licensure.Data;

/// <summary>Everything a data pack holds, as it was written: one entry a jurisdiction, all of them.</summary>
internal sealed record DataPack
{
    /// <summary>Its version.</summary>
    public required PackVersion Version { get; init; }

    /// <summary>The compacts, in the order of <see cref="Compact"/>.</summary>
    public required IReadOnlyList<CompactInfo> Compacts { get; init; }

    /// <summary>What holds in every jurisdiction, such as federal authority, and how the data were gathered.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The jurisdictions, in the order of <see cref="Jurisdiction"/>.</summary>
    public required IReadOnlyList<JurisdictionData> Jurisdictions { get; init; }
}
