namespace GroupTherapy.Rules.Facts;

/// <summary>How a fact's answer is read from a subject, as a code.</summary>
internal abstract class FactReader<TSubject>
{
    /// <summary>Which of several statements counts; null where the host gives one answer.</summary>
    internal virtual Resolution<TSubject>? Resolution => null;

    /// <summary>The answer's code; 0 when unanswered. May throw what the host's reader throws.</summary>
    /// <param name="subject">Who or what is asked about.</param>
    /// <param name="asOf">The as-of date's number.</param>
    /// <param name="currentForDays">How many days before it a dated form is current.</param>
    /// <exception cref="AnsweredLaterException">The answer was given after the as-of date.</exception>
    internal abstract long Read(TSubject subject, int asOf, int currentForDays);
}
