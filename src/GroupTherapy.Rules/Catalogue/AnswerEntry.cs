namespace GroupTherapy.Rules.Catalogue;

/// <summary>An answer to a fact.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Answer">A bool, an int, a decimal, a text, a day or a list of texts.</param>
public sealed record AnswerEntry(string Fact, object Answer);
