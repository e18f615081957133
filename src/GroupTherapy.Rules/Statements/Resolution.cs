namespace GroupTherapy.Rules;

/// <summary>Which of several statements answers a fact. Order in a list never counts, and saying the same twice changes nothing.</summary>
public sealed class Resolution<TSubject>
{
    private Resolution(ResolutionKind kind, Graver graver, Form<TSubject>? supersededBy = null, bool ages = false) =>
        (Kind, Graver, SupersededBy, Ages) = (kind, graver, supersededBy, ages);

    /// <summary>The way.</summary>
    public ResolutionKind Kind { get; }

    /// <summary>Which answer is the graver.</summary>
    public Graver Graver { get; }

    /// <summary>What supersedes statements of its own day and before; null unless <see cref="Kind"/> is <see cref="ResolutionKind.GravestUntilSuperseded"/>.</summary>
    public Form<TSubject>? SupersededBy { get; }

    /// <summary>Whether a dated statement is left aside once it is older than the rulebook's answers are current. Those on a form that is dated always are.</summary>
    public bool Ages { get; }

    /// <summary>The newest counts; of several of one day, the graver. A newer statement that does not answer the fact leaves it unknown; beside one of its own day that does, it says nothing.</summary>
    /// <param name="graver">Which answer is the graver.</param>
    /// <param name="ages">Whether a dated statement is left aside once it is older than the rulebook's answers are current.</param>
    public static Resolution<TSubject> Newest(Graver graver, bool ages = false) => new(ResolutionKind.Newest, graver, ages: ages);

    /// <summary>The gravest counts of all that are current, whenever it was said.</summary>
    public static Resolution<TSubject> Gravest(Graver graver) => new(ResolutionKind.Gravest, graver);

    /// <summary>The gravest counts of what was said after the newest form of that kind.</summary>
    public static Resolution<TSubject> GravestUntil(Form<TSubject> supersededBy, Graver graver) =>
        new(ResolutionKind.GravestUntilSuperseded, graver, supersededBy ?? throw new ArgumentNullException(nameof(supersededBy)));

    /// <summary>The resolution that an entry tells.</summary>
    internal static Resolution<TSubject> Of(ResolutionEntry entry, Func<string, Form<TSubject>> form) =>
        new(entry.Kind, entry.Graver, entry.SupersededBy is { } id ? form(id) : null, entry.Ages);

    /// <summary>All must agree; where they do not, the answer is unknown.</summary>
    public static Resolution<TSubject> AllAgree { get; } = new(ResolutionKind.AllAgree, Graver.Higher);

    /// <summary>The best counts, since one credential is enough.</summary>
    public static Resolution<TSubject> AnySuffices(Graver graver) => new(ResolutionKind.AnySuffices, graver);

    /// <summary>The way's name.</summary>
    public override string ToString() => Kind.ToString();
}
