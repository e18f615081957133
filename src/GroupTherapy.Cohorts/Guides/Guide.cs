namespace GroupTherapy.Cohorts;

/// <summary>A short text for a facilitator to read. It is never a rule: nothing is judged by it.</summary>
public sealed record Guide
{
    /// <summary>The permanent kebab-case id, such as <c>guide/faces</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The text, in our own words.</summary>
    public required string Text { get; init; }

    /// <summary>The passage it comes from.</summary>
    public required Passage Source { get; init; }

    /// <summary>The numbers of the statements it carries.</summary>
    public required IReadOnlyList<string> Statements { get; init; }

    /// <summary>The guide's id.</summary>
    public override string ToString() => Id;
}
