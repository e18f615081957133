namespace Specifications;

/// <summary>Whom to ask for goals: nobody knows whether any were agreed. The first few who came.</summary>
public sealed class CandidatesWithoutGoals : FindingSpecification<Candidate, CandidateRow>
{
    public CandidatesWithoutGoals(LocalDate asOf, int atMost)
        : base(ScreeningRulebook.Default, CandidateMap.Default, Goals, FindingStatus.Undetermined, asOf) => Query.OrderBy(row => row.Number).Take(atMost);

    private static Rule<Candidate> Goals { get; } = ScreeningRulebook.Default.Rules.Single(rule => rule.Id == "screening/individual-goals");
}
