namespace GroupTherapy.Rules;

/// <summary>What a rulebook says of a subject on a day. It informs a clinician; it never decides for one.</summary>
/// <remarks>
/// A value: a clear decision without findings allocates nothing and reads its subject again when it is asked for more, so
/// that a subject must not change once it is judged. Explanations are built only when asked for.
/// </remarks>
public readonly struct Decision<TSubject> : IEquatable<Decision<TSubject>>
{
    private readonly Details? _details;

    internal Decision(Rulebook<TSubject> rulebook, TSubject subject, LocalDate asOf, Outcome outcome, Details? details)
    {
        Rulebook = rulebook;
        Subject = subject;
        AsOf = asOf;
        Outcome = outcome;
        _details = details;
    }

    /// <summary>The rulebook that was applied.</summary>
    public Rulebook<TSubject> Rulebook { get; }

    /// <summary>Who or what was judged.</summary>
    public TSubject Subject { get; }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Clear, review, open or blocked.</summary>
    public Outcome Outcome { get; }

    /// <summary>Every rule in force that is not met, undetermined or overridden, in rulebook order.</summary>
    public IReadOnlyList<Finding<TSubject>> Findings => _details?.Findings ?? [];

    /// <summary>The facts that could not be read. While there is one, the outcome is not clear.</summary>
    public IReadOnlyList<FactError> Errors => _details?.Answers.Errors ?? [];

    /// <summary>One finding for each rule in force that day, met and not applicable ones included, in rulebook order.</summary>
    public IReadOnlyList<Finding<TSubject>> AllFindings() => Rulebook.FindingsOf(Answers, Findings);

    /// <summary>The facts without which duties that count stay undetermined, each with the alternative ways to answer it.</summary>
    /// <remarks>Answering all of them, each in its first way, settles the decision whatever the answers are.</remarks>
    public IReadOnlyList<Need> StillNeeded() => IsSettled ? [] : Questions<TSubject>.Of(Rulebook, Answers).Needs;

    /// <summary>The alternative sets of answers that would settle the decision whatever they say, the smallest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SettledBy() => Questions<TSubject>.Of(Rulebook, Answers).Sets;

    /// <summary>The smallest sets of changes that would make the decision clear; none when it is clear, when nothing would, or when a fact could not be read.</summary>
    /// <remarks>
    /// A duty that applies is to be kept, not escaped: what makes it apply is suggested otherwise only while it is unknown.
    /// Where too many combinations would have to be tried, one set that may be larger than need be, or none.
    /// </remarks>
    public IReadOnlyList<IReadOnlyList<Change<TSubject>>> ToClear() =>
        Outcome == Outcome.Clear || Errors.Count > 0 ? [] : Changes<TSubject>.ToClear(Rulebook, Answers, _details?.Overrides ?? []);

    /// <summary>The forms that were answered too long before the as-of date to count; their answers were read as unknown.</summary>
    public IReadOnlyList<Form<TSubject>> OutdatedForms() => Rulebook.OutdatedForms(Subject, AsOf);

    /// <summary>What was given of the subject for the facts that the rulebook's rules use, outdated answers included: what must be kept if the decision is to be made again without the subject.</summary>
    public GivenAnswers<TSubject> Given() => Rulebook.GivenBy(Subject, AsOf);

    /// <summary>The answers the decision was made from.</summary>
    public Answers<TSubject> Answers => _details?.Answers ?? Rulebook.Read(Subject, AsOf);

    /// <summary>Whether every duty that counts is known to be kept or broken, and every fact was read.</summary>
    private bool IsSettled
    {
        get
        {
            if (Errors.Count > 0) return false;
            var findings = Findings;
            for (var place = 0; place < findings.Count; place++)
            {
                if (findings[place].Status == FindingStatus.Undetermined && findings[place].Rule.Decides) return false;
            }

            return true;
        }
    }

    /// <summary>Whether both are the same judgement of an equal subject.</summary>
    public bool Equals(Decision<TSubject> other) =>
        ReferenceEquals(Rulebook, other.Rulebook) && Equals(Subject, other.Subject) && AsOf == other.AsOf && Outcome == other.Outcome && ReferenceEquals(_details, other._details);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision<TSubject> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (AsOf, Outcome).GetHashCode();

    /// <summary>Whether both are the same judgement.</summary>
    public static bool operator ==(Decision<TSubject> left, Decision<TSubject> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Decision<TSubject> left, Decision<TSubject> right) => !left.Equals(right);

    /// <summary>The outcome alone.</summary>
    public override string ToString() => Outcome.ToString();

    /// <summary>What a decision with findings or errors carries.</summary>
    internal sealed record Details(Answers<TSubject> Answers, IReadOnlyList<Finding<TSubject>> Findings, IReadOnlyList<Override> Overrides);
}
