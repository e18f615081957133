namespace GroupTherapy.Rules.Facts;

/// <summary>What was given for one fact, apart from the subject: an answer, no answer, or one that could not be read.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Value">The answer - a bool, an int or a decimal, a text, a day (or its ISO text) or a list of texts - or null when unknown.</param>
/// <param name="AnsweredOn">The day of the form it stands on; null where the form is not dated, and where there is no answer.</param>
/// <param name="Problem">What went wrong when it was read, the name of the exception type; null when nothing did.</param>
public readonly record struct GivenAnswer(string Fact, object? Value, LocalDate? AnsweredOn = null, string? Problem = null)
{
    /// <summary>The fact's id: answers are never printed.</summary>
    public override string ToString() => Fact;
}
