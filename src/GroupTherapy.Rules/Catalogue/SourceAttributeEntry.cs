namespace GroupTherapy.Rules.Catalogue;

/// <summary>One of the 13 source attributes of an evidence-based decision support intervention, 45 CFR 170.315(b)(11)(iv)(A).</summary>
/// <param name="Number">Its place in the regulation, from 1 to 13.</param>
/// <param name="Name">What is disclosed.</param>
/// <param name="Value">The disclosure. Where data are not used it says so; it is never blank.</param>
/// <param name="Facts">For data about a person, the ids of the facts that hold them; empty where there is none.</param>
public sealed record SourceAttributeEntry(int Number, string Name, string Value, IReadOnlyList<string> Facts);
