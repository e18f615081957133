namespace GroupTherapy.Rules;

/// <summary>What a rulebook says of answers alone, apart from the subject they were given of: "what if", and what a record comes to.</summary>
public sealed class Judgement<TSubject>
{
    internal Judgement(Rulebook<TSubject> rulebook, Answers<TSubject> answers, Outcome outcome, IReadOnlyList<Finding<TSubject>> findings)
    {
        Rulebook = rulebook;
        Answers = answers;
        Outcome = outcome;
        Findings = findings;
    }

    /// <summary>The rulebook that was applied.</summary>
    public Rulebook<TSubject> Rulebook { get; }

    /// <summary>The answers it was applied to.</summary>
    public Answers<TSubject> Answers { get; }

    /// <summary>Clear, review, open or blocked.</summary>
    public Outcome Outcome { get; }

    /// <summary>Every rule in force that is not met, undetermined or overridden, in rulebook order.</summary>
    public IReadOnlyList<Finding<TSubject>> Findings { get; }

    /// <summary>The facts that could not be read. While there is one, the outcome is not clear.</summary>
    public IReadOnlyList<FactError> Errors => Answers.Errors;

    /// <summary>The outcome alone.</summary>
    public override string ToString() => Outcome.ToString();
}
