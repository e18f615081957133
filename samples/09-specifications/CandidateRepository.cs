namespace Specifications;

/// <summary>The host's repository: it knows nothing of rules, and answers what a specification asks.</summary>
public sealed class CandidateRepository(ScreeningDatabase database)
{
    public Task<List<CandidateRow>> ListAsync(ISpecification<CandidateRow> specification) => Asked(specification).ToListAsync();

    public Task<int> CountAsync(ISpecification<CandidateRow> specification) => Asked(specification).CountAsync();

    private IQueryable<CandidateRow> Asked(ISpecification<CandidateRow> specification) => database.Candidates.AsNoTracking().WithSpecification(specification);
}
