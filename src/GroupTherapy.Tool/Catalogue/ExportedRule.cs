namespace GroupTherapy.Tool.Catalogue;

/// <summary>What was generated of a rule when it was exported.</summary>
internal sealed record ExportedRule(string Id, string Hash, string? AppliesWhen, string Requires)
{
    /// <summary>The same of a rule as it is generated now.</summary>
    public static ExportedRule Of(RuleEntry rule) => new(rule.Id, rule.Hash, rule.AppliesWhenSentence, rule.RequiresSentence);
}
