namespace GroupTherapy.Rules.Catalogue;

/// <summary>Which of several statements answers a fact.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Graver">Which answer is the graver.</param>
/// <param name="SupersededBy">The id of the form that supersedes what was said by its day; null unless the kind says so.</param>
/// <param name="Ages">Whether a dated statement is left aside once it is older than the rulebook's answers are current.</param>
public sealed record ResolutionEntry(ResolutionKind Kind, Graver Graver, string? SupersededBy, bool Ages)
{
    internal static IReadOnlyList<(ResolutionKind Choice, string Name)> Kinds { get; } =
    [
        (ResolutionKind.Newest, "newest"),
        (ResolutionKind.Gravest, "gravest"),
        (ResolutionKind.GravestUntilSuperseded, "gravestUntilSuperseded"),
        (ResolutionKind.AllAgree, "allAgree"),
        (ResolutionKind.AnySuffices, "anySuffices"),
    ];

    internal static IReadOnlyList<(Graver Choice, string Name)> Gravers { get; } = [(Graver.Higher, "higher"), (Graver.Lower, "lower")];

    internal static ResolutionEntry? Of<TSubject>(Resolution<TSubject>? resolution) =>
        resolution is null ? null : new(resolution.Kind, resolution.Graver, resolution.SupersededBy?.Id, resolution.Ages);

    /// <summary>It in words, for a fact of a kind.</summary>
    /// <param name="kind">The kind of answer, as <see cref="FactEntry.Kind"/> has it.</param>
    public string Words(string kind) => WordsOf(kind) + (Ages ? "; one that is dated only while current" : "");

    private string WordsOf(string kind) => Kind switch
    {
        ResolutionKind.Newest => $"of several statements the newest counts, of one day {GraverOf(kind)}",
        ResolutionKind.Gravest => $"of several statements the gravest counts, {GraverOf(kind)}",
        ResolutionKind.GravestUntilSuperseded => $"of several statements the gravest counts, {GraverOf(kind)}, until {SupersededBy} supersedes it",
        ResolutionKind.AllAgree => "several statements must agree",
        _ => "any one suffices",
    };

    private string GraverOf(string kind) => (kind, Graver) switch
    {
        ("yes/no", Graver.Higher) => "a yes",
        ("yes/no", _) => "a no",
        ("codes", Graver.Higher) => "all that any names",
        ("codes", _) => "what all name",
        ("day", Graver.Higher) => "the later",
        ("day", _) => "the earlier",
        ("choice", Graver.Higher) => "the one named later here",
        ("choice", _) => "the one named earlier here",
        (_, Graver.Higher) => "the higher",
        _ => "the lower",
    };
}
