namespace GroupTherapy.Rules.Catalogue;

/// <summary>A rule as people read and sign it, whatever it judges.</summary>
public sealed record RuleEntry
{
    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 over everything the rule says, the facts it asks for and the parameters it refers to included, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The duty in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Force Force { get; init; }

    /// <summary>Another force, where the practice chooses so; null where it has no choice.</summary>
    public ForceWhen? ForceWhen { get; init; }

    /// <summary>When the duty exists at all, printed; null when it always does.</summary>
    public string? AppliesWhenSentence { get; init; }

    /// <summary>What must be true for the duty to be kept, printed.</summary>
    public required string RequiresSentence { get; init; }

    /// <summary>Why the duty exists.</summary>
    public required string Because { get; init; }

    /// <summary>What to do when it is not met.</summary>
    public required string Remedy { get; init; }

    /// <summary>Its findings are for the clinician alone.</summary>
    public bool Confidential { get; init; }

    /// <summary>The passage it comes from.</summary>
    public required Passage Source { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>The numbers of the statements it puts into effect.</summary>
    public required IReadOnlyList<string> Statements { get; init; }

    /// <summary>The numbers of the statements that are its reasons or its evidence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The ids of the facts it asks for, those behind derived facts included.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The ids of the derived facts it reads.</summary>
    public required IReadOnlyList<string> DerivedFacts { get; init; }

    /// <summary>The generated cases around its limits; made when first asked for.</summary>
    public IReadOnlyList<BoundaryEntry> Boundaries => field ??= MakeBoundaries();

    internal Func<IReadOnlyList<BoundaryEntry>> MakeBoundaries { get; init; } = () => [];

    /// <summary>The 13 source attributes, in order.</summary>
    public required IReadOnlyList<SourceAttributeEntry> Attributes { get; init; }

    /// <summary>The versions of the rulebook in which it was written or changed.</summary>
    public required IReadOnlyList<Revision> History { get; init; }
}
