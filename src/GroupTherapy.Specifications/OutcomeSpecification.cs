namespace GroupTherapy.Specifications;

/// <summary>The entities that come out so by a rulebook, without overrides; see <see cref="RulebookQuery{TSubject, TEntity}"/>. Derive from it to give the question a name, an order or a page.</summary>
/// <remarks>A repository translates it for its database; <see cref="Specification{T}.IsSatisfiedBy"/> says the same of an entity in memory. It carries the rulebook's id, version and hash as a query tag.</remarks>
public class OutcomeSpecification<TSubject, TEntity> : Specification<TEntity>
{
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="map">Where an entity keeps its answers.</param>
    /// <param name="outcome">Clear, review, open or blocked.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <exception cref="ArgumentException">The map lacks a fact that a rule asks, or the day of a form; the message names every one.</exception>
    public OutcomeSpecification(Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, Outcome outcome, LocalDate asOf) =>
        Query.Where(new RulebookQuery<TSubject, TEntity>(rulebook, map).OutcomeIs(outcome, asOf)).TagWith($"{rulebook.Id} {rulebook.Version} {rulebook.Hash}");
}
