namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook as it was exported.</summary>
/// <param name="Hash">The hash that the file says.</param>
/// <param name="Text">The rulebook's own part.</param>
/// <param name="Description">What it says of itself; null where nothing.</param>
/// <param name="Rules">What was generated of each rule.</param>
internal sealed record ExportedRulebook(string Hash, string Text, RulebookDescription? Description, IReadOnlyList<ExportedRule> Rules)
{
    /// <summary>What its text says, with everything generated anew.</summary>
    /// <exception cref="RulebookException">The text is not that of a rulebook.</exception>
    public RulebookEntry Entry() => RulebookEntry.Of(RulebookText.Read(Text), BuiltIn.AsOf) with { Description = Description };
}
