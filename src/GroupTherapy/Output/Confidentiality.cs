namespace GroupTherapy;

/// <summary>What only confidential rules ask about is confidential wherever it is shown.</summary>
internal static class Confidentiality
{
    public static bool Of<TSubject>(Rulebook<TSubject> rulebook, Fact<TSubject> fact) =>
        rulebook.Rules.Any(rule => rule.Confidential && rule.FactsUsed().Contains(fact))
        && !rulebook.Rules.Any(rule => !rule.Confidential && rule.FactsUsed().Contains(fact));
}
