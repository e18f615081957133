using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Facts;

/// <summary>Where a <see cref="HandOver{TSubject}"/> writes its answers: one place a fact, empty places are unknown.</summary>
/// <remarks>A fact answered with a dated form is read, not put: only its reader knows whether the form is current.</remarks>
public readonly ref struct AnswerSheet<TSubject>
{
    internal const long Unknown = 0;

    private readonly FactSet<TSubject> _facts;
    private readonly Span<long> _codes;
    private readonly int _asOf;
    private readonly int _currentForDays;

    internal AnswerSheet(FactSet<TSubject> facts, Span<long> codes, int asOf, int currentForDays)
    {
        _facts = facts;
        _codes = codes;
        _asOf = asOf;
        _currentForDays = currentForDays;
    }

    /// <summary>Writes the answer; null is unknown.</summary>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is of another set: its place here is another fact's.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(YesNoFact<TSubject> fact, bool? answer) => _codes[PlaceOf(fact)] = YesNoFact<TSubject>.Encode(answer);

    /// <inheritdoc cref="Put(YesNoFact{TSubject}, bool?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(CountFact<TSubject> fact, int? answer) => _codes[PlaceOf(fact)] = fact.Encode(answer);

    /// <inheritdoc cref="Put(YesNoFact{TSubject}, bool?)"/>
    public void Put(AmountFact<TSubject> fact, decimal? answer) => _codes[PlaceOf(fact)] = AmountFact<TSubject>.Encode(answer);

    /// <inheritdoc cref="Put(YesNoFact{TSubject}, bool?)"/>
    public void Put(DayFact<TSubject> fact, LocalDate? answer) => _codes[PlaceOf(fact)] = DayFact<TSubject>.Encode(answer);

    /// <inheritdoc cref="Put(YesNoFact{TSubject}, bool?)"/>
    public void Put(CodesFact<TSubject> fact, IReadOnlyList<string>? answer) => _codes[PlaceOf(fact)] = fact.Encode(answer);

    /// <inheritdoc cref="Put(YesNoFact{TSubject}, bool?)"/>
    public void Put<TChoice>(ChoiceFact<TSubject, TChoice> fact, TChoice? answer)
        where TChoice : struct => _codes[PlaceOf(fact)] = fact.Encode(answer);

    /// <summary>Writes what was stated, by the fact's own resolution; null is unknown.</summary>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is of another set, or is not answered by such statements.</exception>
    /// <exception cref="AnsweredLaterException">An answer was given after the as-of date.</exception>
    public void Put<TItem>(Fact<TSubject> fact, TSubject subject, Statements<TItem>? statements) =>
        _codes[PlaceOf(fact)] = statements is null ? Unknown
            : fact.Reader is StatementsReader<TSubject, TItem> reader ? reader.Resolve(subject, statements, _asOf, _currentForDays)
            : throw new ArgumentException($"The fact '{fact.Id}' is not answered by such statements.", nameof(fact));

    /// <summary>Writes what the fact's own reader returns on the sheet's as-of date.</summary>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is of another set.</exception>
    /// <exception cref="AnsweredLaterException">The answer was given after the as-of date.</exception>
    public void Read(Fact<TSubject> fact, TSubject subject) => _codes[PlaceOf(fact)] = fact.Reader.Read(subject, _asOf, _currentForDays);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(Fact<TSubject> fact) => ReferenceEquals(fact.Set, _facts) ? fact.Slot : throw OfAnotherSet(fact);

    private static ArgumentException OfAnotherSet(Fact<TSubject> fact) => new($"The fact '{fact.Id}' is of another set.", nameof(fact));
}
