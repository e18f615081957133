using System.Collections;

namespace GroupTherapy.Rules.Facts;

/// <summary>What was given of a subject for a rulebook: an answer for each fact its rules use, outdated ones included, and for each that could not be read.</summary>
/// <remarks>
/// In the order of the facts. It is what must be kept if a decision is to be made again without the subject, by the same
/// rulebook or by one that lets answers age otherwise: see <see cref="Rulebook{TSubject}.Recall"/>.
/// </remarks>
public sealed class GivenAnswers<TSubject> : IReadOnlyList<GivenAnswer>
{
    private readonly TSubject _subject;
    private readonly Answers<TSubject> _answers;
    private readonly IReadOnlyList<Fact<TSubject>> _facts;

    internal GivenAnswers(TSubject subject, Answers<TSubject> answers, IReadOnlyList<Fact<TSubject>> facts)
    {
        _subject = subject;
        _answers = answers;
        _facts = facts;
    }

    /// <inheritdoc/>
    public int Count => _facts.Count;

    /// <inheritdoc/>
    public GivenAnswer this[int index]
    {
        get
        {
            var fact = _facts[index];
            var value = _answers.ValueOf(fact);
            var problem = value is null ? ProblemOf(fact) : null;
            var isDated = fact.Form is { IsDated: true } && (value is not null || problem is not null);
            return new(fact.Id, value, isDated ? DayOf(fact.Form!) : null, problem);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<GivenAnswer> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The type's name: answers are never printed.</summary>
    public override string ToString() => nameof(GivenAnswers<>);

    private string? ProblemOf(Fact<TSubject> fact)
    {
        for (var index = 0; index < _answers.Errors.Count; index++)
        {
            if (_answers.Errors[index].Fact == fact.Id) return _answers.Errors[index].Problem;
        }

        return null;
    }

    /// <summary>The day that the form says; none where it cannot be read, which is then what is wrong with the answer.</summary>
    private LocalDate? DayOf(Form<TSubject> form)
    {
        try
        {
            return form.AnsweredOn(_subject);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
