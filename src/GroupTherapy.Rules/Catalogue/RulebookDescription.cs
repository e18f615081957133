namespace GroupTherapy.Rules.Catalogue;

/// <summary>What a rulebook is for and how far it reaches, for whoever reviews the basis of its findings. It says nothing a rule says, and is no part of the rulebook's content hash: it has one of its own.</summary>
public sealed record RulebookDescription
{
    /// <summary>What it is called among people.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for, and what it is not for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who reads its decisions.</summary>
    public required string IntendedUser { get; init; }

    /// <summary>Whom or what it judges.</summary>
    public required string Population { get; init; }

    /// <summary>What must be given, how it is obtained, and when it counts.</summary>
    public required string Inputs { get; init; }

    /// <summary>How it comes to a decision, and what that way rests on.</summary>
    public required string Logic { get; init; }

    /// <summary>What it does not know, was not tested for, or must not be used for.</summary>
    public required IReadOnlyList<string> Limitations { get; init; }

    /// <summary>What research speaks for or against it as a whole.</summary>
    public required IReadOnlyList<EvidenceNote> Evidence { get; init; }

    /// <summary>Who made rules of the sources.</summary>
    public required string Developer { get; init; }

    /// <summary>Who paid for that.</summary>
    public required string Funding { get; init; }

    /// <summary>Its versions, the first one first; the last is its own.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>SHA-256 of all it says but its versions, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => RulebookText.HashOf(string.Join("\n", Parts.Select(part => $"{part.Name}: {part.Says}")));

    /// <summary>What it says, part by part, its versions excepted.</summary>
    internal IReadOnlyList<(string Name, string Says)> Parts =>
    [
        ("title", Title), ("purpose", Purpose), ("intended user", IntendedUser), ("population", Population), ("inputs", Inputs), ("logic", Logic),
        ("limitations", string.Join(" / ", Limitations)),
        ("evidence", string.Join(" / ", Evidence.Select(note => $"{(note.Supports ? "for" : "limits")}: {note.Says} {string.Join(" ", note.Statements)}"))),
        ("developer", Developer), ("funding", Funding),
    ];
}
