namespace GroupTherapy.Rules.Facts;

/// <summary>What is known about a subject on a day, detached from the subject: one answer a fact, unknown where there is none.</summary>
/// <remarks>Immutable. It is what a decision was made from, and the ground for "what if": see <see cref="With(IEnumerable{Change{TSubject}})"/>.</remarks>
public sealed class Answers<TSubject>
{
    private readonly long[] _codes;

    internal Answers(FactSet<TSubject> facts, LocalDate asOf, long[] codes, IReadOnlyList<FactError>? errors = null)
    {
        Facts = facts;
        AsOf = asOf;
        _codes = codes;
        Errors = errors ?? [];
    }

    /// <summary>The as-of date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The facts that could not be read, and that no change has answered since. While there is one, no decision on these answers is clear.</summary>
    public IReadOnlyList<FactError> Errors { get; }

    internal FactSet<TSubject> Facts { get; }

    internal ReadOnlySpan<long> Codes => _codes;

    internal long this[Fact<TSubject> fact] => _codes[fact.Slot];

    /// <summary>The answer as a plain value - a bool, a number, a text, a day or a list of texts - or null when unknown.</summary>
    public object? ValueOf(Fact<TSubject> fact) => this[fact] == AnswerSheet<TSubject>.Unknown ? null : fact.Value(this[fact]);

    /// <summary>These answers with <paramref name="changes"/> made.</summary>
    /// <exception cref="ArgumentException">A change is of a fact that these answers do not have.</exception>
    public Answers<TSubject> With(IEnumerable<Change<TSubject>> changes)
    {
        var codes = (long[])_codes.Clone();
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Fact.Set != Facts || change.Fact.Slot >= codes.Length) throw new ArgumentException($"The fact '{change.Fact.Id}' is of another set.", nameof(changes));
            codes[change.Fact.Slot] = change.Becomes;
            answered.Add(change.Fact.Id);
        }

        return new(Facts, AsOf, codes, [.. Errors.Where(error => !answered.Contains(error.Fact))]);
    }

    internal Answers<TSubject> With(Fact<TSubject> fact, long code)
    {
        var codes = (long[])_codes.Clone();
        codes[fact.Slot] = code;
        return new(Facts, AsOf, codes, Errors);
    }

    internal static Answers<TSubject> None(FactSet<TSubject> facts, LocalDate asOf) => new(facts, asOf, new long[facts.Facts.Count]);

    /// <summary>The type's name: answers are never printed.</summary>
    public override string ToString() => nameof(Answers<>);
}
