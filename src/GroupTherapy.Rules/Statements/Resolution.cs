namespace GroupTherapy.Rules;

/// <summary>Which of several statements answers a fact. Order in a list never counts, and saying the same twice changes nothing.</summary>
public sealed class Resolution<TSubject>
{
    private Resolution(ResolutionKind kind, Graver graver, Form<TSubject>? supersededBy = null) =>
        (Kind, Graver, SupersededBy) = (kind, graver, supersededBy);

    /// <summary>The way.</summary>
    public ResolutionKind Kind { get; }

    /// <summary>Which answer is the graver.</summary>
    public Graver Graver { get; }

    /// <summary>What supersedes statements of its own day and before; null unless <see cref="Kind"/> is <see cref="ResolutionKind.GravestUntilSuperseded"/>.</summary>
    public Form<TSubject>? SupersededBy { get; }

    /// <summary>The newest counts; of several of one day, the graver. A newer statement that does not answer the fact leaves it unknown.</summary>
    public static Resolution<TSubject> Newest(Graver graver) => new(ResolutionKind.Newest, graver);

    /// <summary>The gravest counts, whenever it was said.</summary>
    public static Resolution<TSubject> Gravest(Graver graver) => new(ResolutionKind.Gravest, graver);

    /// <summary>The gravest counts of what was said after the newest form of that kind.</summary>
    public static Resolution<TSubject> GravestUntil(Form<TSubject> supersededBy, Graver graver) =>
        new(ResolutionKind.GravestUntilSuperseded, graver, supersededBy ?? throw new ArgumentNullException(nameof(supersededBy)));

    /// <summary>The resolution that an entry tells.</summary>
    internal static Resolution<TSubject> Of(ResolutionEntry entry, Func<string, Form<TSubject>> form) =>
        new(entry.Kind, entry.Graver, entry.SupersededBy is { } id ? form(id) : null);

    /// <summary>All must agree; where they do not, the answer is unknown.</summary>
    public static Resolution<TSubject> AllAgree { get; } = new(ResolutionKind.AllAgree, Graver.Higher);

    /// <summary>The best counts, since one credential is enough.</summary>
    public static Resolution<TSubject> AnySuffices(Graver graver) => new(ResolutionKind.AnySuffices, graver);
}
