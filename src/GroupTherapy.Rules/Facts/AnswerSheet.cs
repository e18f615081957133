using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules;

/// <summary>Where a <see cref="HandOver{TSubject}"/> writes its answers: one place a fact, empty places are unknown.</summary>
/// <remarks>Facts answered with a form are put only while the form is current: see <see cref="IsCurrent"/>.</remarks>
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

    /// <summary>Whether a form answered on this day is current on the as-of date; a form without a day is not.</summary>
    /// <exception cref="AnsweredLaterException">The form was answered after the as-of date.</exception>
    public bool IsCurrent(LocalDate? answeredOn)
    {
        if (answeredOn is not { } day) return false;
        var age = _asOf - DayNumber.Of(day);
        return age >= 0 ? age <= _currentForDays : throw new AnsweredLaterException();
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

    /// <summary>Reads one fact through its own reader, as of the sheet's date.</summary>
    /// <remarks>What stands on a form that is no longer current is not read; what stands on one from after the as-of date is too late only where it is an answer.</remarks>
    internal void Read(Fact<TSubject> fact, TSubject subject)
    {
        if (fact.Form is not { IsDated: true } form)
        {
            _codes[fact.Slot] = fact.Read(subject);
            return;
        }

        var answeredOn = form.AnsweredOn(subject);
        var isLater = answeredOn is { } day && DayNumber.Of(day) > _asOf;
        if (!isLater && !IsCurrent(answeredOn)) return;
        var code = fact.Read(subject);
        if (isLater && code != Unknown) throw new AnsweredLaterException();
        _codes[fact.Slot] = code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(Fact<TSubject> fact) => ReferenceEquals(fact.Set, _facts) ? fact.Slot : throw OfAnotherSet(fact);

    private static ArgumentException OfAnotherSet(Fact<TSubject> fact) => new($"The fact '{fact.Id}' is of another set.", nameof(fact));
}
