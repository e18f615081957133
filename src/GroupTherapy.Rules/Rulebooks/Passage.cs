namespace GroupTherapy.Rules;

/// <summary>Where in a document a rule stands.</summary>
/// <param name="Publication">The document.</param>
/// <param name="Section">The section, as its heading names it.</param>
public sealed record Passage(Publication Publication, string Section);
