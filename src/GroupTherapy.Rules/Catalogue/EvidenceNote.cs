namespace GroupTherapy.Rules.Catalogue;

/// <summary>What some statements of the sources mean for a rulebook.</summary>
/// <param name="Supports">It speaks for what the rulebook does; false where it limits it.</param>
/// <param name="Says">What it says, in a sentence.</param>
/// <param name="Statements">The numbers of the statements, such as <c>R141</c>.</param>
public sealed record EvidenceNote(bool Supports, string Says, params IReadOnlyList<string> Statements);
