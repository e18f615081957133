namespace GroupTherapy.NRules;

/// <summary>What is known of a subject on the session's day, read once. The rules of the rulebook match on it, and so may a host's own.</summary>
public sealed class SubjectAnswers<TSubject>
{
    internal SubjectAnswers(Rulebook<TSubject> rulebook, TSubject subject, Answers<TSubject> answers)
    {
        Rulebook = rulebook;
        Subject = subject;
        Answers = answers;
    }

    /// <summary>The rulebook the answers were read for.</summary>
    public Rulebook<TSubject> Rulebook { get; }

    /// <summary>Who or what is judged.</summary>
    public TSubject Subject { get; }

    /// <summary>The answers, and what could not be read.</summary>
    public Answers<TSubject> Answers { get; }

    /// <summary>Clear, review, open or blocked, without overrides. That a subject has no finding is not enough to be clear: an answer may be past reading.</summary>
    public Outcome Outcome => Rulebook.Decide(Answers);

    /// <summary>The type alone: answers are never printed.</summary>
    public override string ToString() => "SubjectAnswers";
}
