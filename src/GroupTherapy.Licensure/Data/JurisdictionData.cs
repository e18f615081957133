namespace GroupTherapy.Licensure.Data;

/// <summary>All that the data say of one jurisdiction.</summary>
public sealed record JurisdictionData
{
    /// <summary>The jurisdiction.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The sources, by id.</summary>
    public required IReadOnlyList<DataSource> Sources { get; init; }

    /// <summary>One table for each compact, in the order of <see cref="Compact"/>.</summary>
    public required IReadOnlyList<CompactTable> Compacts { get; init; }

    /// <summary>The table of one compact.</summary>
    public CompactTable TableOf(Compact compact) => Compacts[(int)compact - 1];

    /// <summary>The routes, in order of kind and first day; null where they were not researched.</summary>
    public required IReadOnlyList<StateRoute>? Routes { get; init; }
}
