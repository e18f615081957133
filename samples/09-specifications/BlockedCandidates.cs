namespace Specifications;

/// <summary>Who must not join an online group as things stand, in the order in which they came.</summary>
public sealed class BlockedCandidates : OutcomeSpecification<Candidate, CandidateRow>
{
    public BlockedCandidates(LocalDate asOf)
        : base(ScreeningRulebook.Default, CandidateMap.Default, Outcome.Blocked, asOf) => Query.OrderBy(row => row.Number);
}
