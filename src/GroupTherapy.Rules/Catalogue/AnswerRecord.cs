namespace GroupTherapy.Rules;

/// <summary>Answers by the ids of facts: what a rebuilt rulebook judges.</summary>
public sealed record AnswerRecord
{
    /// <summary>By the id of the fact: a bool, an int, a decimal, a text, a day or a list of texts. What is missing is unknown.</summary>
    public IReadOnlyDictionary<string, object> Answers { get; init; } = new Dictionary<string, object>();

    /// <summary>By the id of the form: the day it was answered.</summary>
    public IReadOnlyDictionary<string, LocalDate> AnsweredOn { get; init; } = new Dictionary<string, LocalDate>();

    /// <summary>The type's name: answers are never printed.</summary>
    public override string ToString() => nameof(AnswerRecord);
}
