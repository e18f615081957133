namespace GroupTherapy.Rules.Catalogue;

/// <summary>A rulebook as people read and sign it, whatever it judges: generated from the rules, never written.</summary>
/// <remarks>Its <see cref="Text"/> is enough to evaluate the rulebook elsewhere: see <see cref="RulebookText.Read(string)"/>. The rest is told from it.</remarks>
public sealed record RulebookEntry
{
    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>The version of its text.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/>, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Everything it says, as the canonical JSON that the hash stands for.</summary>
    public required string Text { get; init; }

    /// <summary>How many days before the as-of date an answered form is current; null when it does not age.</summary>
    public int? AnswersCurrentForDays { get; init; }

    /// <summary>What it leaves to the practice to choose.</summary>
    public required IReadOnlyList<PolicyParameter> Parameters { get; init; }

    /// <summary>What was chosen, one option for each parameter.</summary>
    public required IReadOnlyList<PolicyOption> Policy { get; init; }

    /// <summary>What it is for and how far it reaches; null where nobody wrote it down.</summary>
    public RulebookDescription? Description { get; init; }

    /// <summary>The rules, in the order in which findings are shown.</summary>
    public required IReadOnlyList<RuleEntry> Rules { get; init; }

    /// <summary>The facts that a rule asks for, in the order of their set.</summary>
    public required IReadOnlyList<FactEntry> Facts { get; init; }

    /// <summary>The derived facts that a rule reads, in the order in which rules first do.</summary>
    public required IReadOnlyList<DerivedFactEntry> DerivedFacts { get; init; }

    /// <summary>The 13 source attributes of all rules together, in order.</summary>
    public required IReadOnlyList<SourceAttributeEntry> Attributes { get; init; }

    /// <summary>The documents its rules come from.</summary>
    public IReadOnlyList<Publication> Sources => [.. Rules.Select(rule => rule.Source.Publication).Distinct()];

    /// <summary>The entry of a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="asOf">The day for which boundary cases are told. A rule that is not in force then is told for a day on which it is.</param>
    public static RulebookEntry Of<TSubject>(Rulebook<TSubject> rulebook, LocalDate asOf) =>
        new Cataloguing<TSubject>(rulebook ?? throw new ArgumentNullException(nameof(rulebook)), asOf).Rulebook();
}
