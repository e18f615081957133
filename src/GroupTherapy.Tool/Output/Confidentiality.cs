using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Output;

/// <summary>What only confidential rules ask about is confidential wherever it is shown.</summary>
internal static class Confidentiality
{
    public static bool Of(Rulebook<Candidate> rulebook, Fact<Candidate> fact) =>
        rulebook.Rules.Any(rule => rule.Confidential && rule.FactsUsed().Contains(fact))
        && !rulebook.Rules.Any(rule => !rule.Confidential && rule.FactsUsed().Contains(fact));
}
