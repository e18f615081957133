namespace GroupTherapy.NRules;

/// <summary>A subject as a rulebook knows it on the session's day, as a fact of the session: read once, there while the subject is.</summary>
public sealed class JudgedSubject<TSubject>
{
    internal JudgedSubject(Rulebook<TSubject> rulebook, TSubject subject, LocalDate asOf)
    {
        Rulebook = rulebook;
        Subject = subject;
        Answers = rulebook.Read(subject, asOf);
        Outcome = rulebook.Decide(Answers);
    }

    /// <summary>The rulebook that judges. It also explains: <see cref="Rulebook{TSubject}.Judge"/> of the same subject and day.</summary>
    public Rulebook<TSubject> Rulebook { get; }

    /// <summary>Who or what is judged.</summary>
    public TSubject Subject { get; }

    /// <summary>What is known, on which day, and what could not be read.</summary>
    public Answers<TSubject> Answers { get; }

    /// <summary>Clear, review, open or blocked, without overrides. That a subject has no finding is not enough to be clear: an answer may be past reading.</summary>
    public Outcome Outcome { get; }

    /// <summary>The type alone: answers are never printed.</summary>
    public override string ToString() => nameof(JudgedSubject<>);
}
