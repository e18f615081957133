namespace GroupTherapy.Rules.Facts;

/// <summary>Reads a fact from all that was stated, by the fact's resolution. Allocates nothing.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TItem">What is stated: the answer itself, or a form that it stands on.</typeparam>
internal sealed class StatementsReader<TSubject, TItem> : FactReader<TSubject>
{
    private const long Unknown = AnswerSheet<TSubject>.Unknown;

    private readonly Func<TSubject, Statements<TItem>?> _statements;
    private readonly Func<TItem, long> _code;
    private readonly Form<TSubject, TItem>? _form;
    private readonly Resolution<TSubject> _resolution;
    private readonly bool _isSet;
    private readonly bool _ages;

    // A document that does not age is read whatever its day: whether it is signed by the as-of date is a fact of its own.
    private readonly bool _toleratesLater;

    internal StatementsReader(Func<TSubject, Statements<TItem>?> statements, Func<TItem, long> code, Resolution<TSubject> resolution, Fact<TSubject> fact, Form<TSubject, TItem>? form = null)
    {
        (_statements, _code, _resolution, _form) = (statements, code, resolution ?? throw new ArgumentNullException(nameof(resolution)), form);
        _isSet = fact is CodesFact<TSubject>;
        _ages = form is { IsDated: true } || resolution.Ages;
        _toleratesLater = form is { IsDated: false };
    }

    internal override Resolution<TSubject> Resolution => _resolution;

    /// <summary>The answer where the list was given and holds no statement of the form; unknown unless the fact says otherwise.</summary>
    internal long None { get; init; } = Unknown;

    internal override long Read(TSubject subject, int asOf, int currentForDays) => Resolve(subject, _statements(subject), asOf, currentForDays);

    internal long Resolve(TSubject subject, Statements<TItem>? given, int asOf, int currentForDays)
    {
        if (given is not { } statements) return Unknown;
        var span = statements.Span;
        if (span.Length == 1 && span[0].On is null && _form is null && _resolution.SupersededBy is null) return _code(span[0].Value);

        var (answer, day, any, agree) = (Unknown, int.MinValue, false, true);
        var superseded = _resolution.SupersededBy?.AnsweredOn(subject) is { } ended && DayNumber.Of(ended) is var end && end <= asOf ? end : int.MinValue;
        foreach (ref readonly var statement in span)
        {
            if (_form is not null && !_form.Holds(statement.Value)) continue;
            any = true;
            var on = statement.On is { } said ? DayNumber.Of(said) : asOf;
            if ((_ages && asOf - on > currentForDays) || on <= superseded) continue;
            var code = _code(statement.Value);
            if (on > asOf && !_toleratesLater)
            {
                if (code != Unknown) throw new AnsweredLaterException();
                continue;
            }

            switch (_resolution.Kind)
            {
                case ResolutionKind.Newest when on < day:
                    break;
                case ResolutionKind.Newest when on > day:
                    (answer, day) = (code, on);
                    break;
                default:
                    agree &= answer == Unknown || code == Unknown || code == answer;
                    answer = GraverOf(answer, code);
                    break;
            }
        }

        return !any ? None : agree || _resolution.Kind != ResolutionKind.AllAgree ? answer : Unknown;
    }

    private long GraverOf(long one, long other)
    {
        if (one == Unknown || other == Unknown) return one | other;
        var higher = (_resolution.Graver == Graver.Higher) != (_resolution.Kind == ResolutionKind.AnySuffices);
        return (_isSet, higher) switch
        {
            (true, true) => one | other,
            (true, false) => one & other,
            (false, true) => Math.Max(one, other),
            (false, false) => Math.Min(one, other),
        };
    }
}
