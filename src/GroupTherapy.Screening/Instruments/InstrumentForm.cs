namespace GroupTherapy.Screening;

/// <summary>The shape of an instrument: how many answers it takes, of what range, and where that is written.</summary>
/// <remarks>Says nothing about a person, and carries no item wording: coded answers go in, scores come out.</remarks>
public sealed class InstrumentForm
{
    internal InstrumentForm() { }

    /// <summary>The permanent kebab-case id, such as <c>phq-9</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in print, such as <c>PHQ-9</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How many answers the instrument takes.</summary>
    public required int ItemCount { get; init; }

    /// <summary>The lowest coded answer.</summary>
    public required int Lowest { get; init; }

    /// <summary>The highest coded answer.</summary>
    public required int Highest { get; init; }

    /// <summary>The distance between two neighbouring answers: 1, and for the DES-II 10.</summary>
    public int Step { get; init; } = 1;

    /// <summary>The period the answers speak of, such as <c>last 2 weeks</c>. Null when the sources cited do not state one.</summary>
    public string? Window { get; init; }

    /// <summary>The LOINC code of the panel. Null when none was seen in a source.</summary>
    public string? LoincPanel { get; init; }

    /// <summary>The LOINC code of the total. Null when none was seen in a source.</summary>
    public string? LoincTotal { get; init; }

    /// <summary>The LOINC codes of the items, in item order. Empty when they were not seen in a source.</summary>
    public IReadOnlyList<string> LoincItems { get; init; } = [];

    /// <summary>What the licence lets a host do, and the notice to keep. This library ships the scoring only.</summary>
    public required string Licence { get; init; }

    /// <summary>The documents that range, scoring and cut-offs were taken from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How many blank answers the published rule can scale up; none unless a rule was seen.</summary>
    internal int MostProrated { get; init; }

    /// <summary>Whether the total is the mean of the items and not their sum.</summary>
    internal bool IsMean { get; init; }

    /// <summary>The severity bands by their lowest total, ascending.</summary>
    internal IReadOnlyList<(int From, string? Code)> Bands { get; init; } = [];

    internal bool Accepts(int answer) => answer >= Lowest && answer <= Highest && (answer - Lowest) % Step == 0;

    internal string Expected => Step == 1
        ? $"an integer from {Lowest} to {Highest}"
        : $"a multiple of {Step} from {Lowest} to {Highest}";

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
