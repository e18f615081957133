namespace GroupTherapy.Rules.Facts;

/// <summary>Answers as they were recorded, read as a rulebook reads them: what is known, and what the record does not tell.</summary>
public sealed class RecalledAnswers<TSubject>
{
    private readonly Answers<TSubject> _answers;

    internal RecalledAnswers(Answers<TSubject> answers, IReadOnlyList<string> notRecorded, IReadOnlyList<string> unfit)
    {
        _answers = answers;
        NotRecorded = notRecorded;
        Unfit = unfit;
    }

    /// <summary>The facts that the rulebook's rules use and the record does not mention: neither answered nor asked and unknown. A form's day is among them where it ages the answer.</summary>
    public IReadOnlyList<string> NotRecorded { get; }

    /// <summary>The facts that the rulebook's rules use and that cannot have the answer that was recorded.</summary>
    public IReadOnlyList<string> Unfit { get; }

    /// <summary>Whether the record has what the rulebook needs.</summary>
    public bool IsComplete => NotRecorded.Count == 0 && Unfit.Count == 0;

    /// <summary>What is known.</summary>
    /// <exception cref="InvalidOperationException">The record lacks something: what was not recorded must not pass for unknown.</exception>
    public Answers<TSubject> Answers =>
        IsComplete ? _answers : throw new InvalidOperationException($"The record lacks {string.Join(", ", NotRecorded.Concat(Unfit))}.");

    /// <summary>The type's name: answers are never printed.</summary>
    public override string ToString() => nameof(RecalledAnswers<>);
}
