namespace GroupTherapy.Rules.Catalogue;

/// <summary>A fact that evidence answers: true when any says yes; false when some says no and none says yes; otherwise unknown.</summary>
public sealed record DerivedFactEntry
{
    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>The question as a person would ask it.</summary>
    public required string Question { get; init; }

    /// <summary>What can answer it, in the order in which it is best asked.</summary>
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    /// <summary>The id as words.</summary>
    public string Name => Id.Replace('-', ' ');
}
