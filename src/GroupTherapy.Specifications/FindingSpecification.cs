namespace GroupTherapy.Specifications;

/// <summary>The entities of which one rule says so: whom it stops, whom it cannot tell of. Derive from it to give the question a name, an order or a page.</summary>
/// <inheritdoc cref="OutcomeSpecification{TSubject, TEntity}"/>
public class FindingSpecification<TSubject, TEntity> : Specification<TEntity>
{
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="map">Where an entity keeps its answers.</param>
    /// <param name="rule">One of the rulebook's rules.</param>
    /// <param name="status">What it says.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <exception cref="ArgumentException">The rule is none of the rulebook's, or the map lacks a fact that a rule asks, or the day of a form.</exception>
    public FindingSpecification(Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, Rule<TSubject> rule, FindingStatus status, LocalDate asOf) =>
        Query.Where(new RulebookQuery<TSubject, TEntity>(rulebook, map).FindingIs(rule, status, asOf)).TagWith($"{rulebook.Id} {rulebook.Version} {rulebook.Hash}");
}
