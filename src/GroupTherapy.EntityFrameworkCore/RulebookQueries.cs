using System.Linq.Expressions;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>Asks a rulebook of the rows of a database. Everything is worked out there, in one query; each names its rulebook in a comment.</summary>
/// <remarks>
/// The queries say what <see cref="Rulebook{TSubject}.Decide(TSubject, LocalDate)"/> says of a subject with the same answers, without overrides:
/// who was let stand by a recorded justification comes out as blocked here. Whoever is to be told why is judged in memory.
/// </remarks>
public static class RulebookQueries
{
    /// <summary>The entities that come out so.</summary>
    /// <param name="entities">The rows.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="map">Where a row keeps its answers.</param>
    /// <param name="outcome">Clear, review, open or blocked.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <exception cref="ArgumentException">The map lacks a fact that a rule asks, or the day of a form; the message names every one.</exception>
    public static IQueryable<TEntity> WhereOutcome<TSubject, TEntity>(
        this IQueryable<TEntity> entities, Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, Outcome outcome, LocalDate asOf) =>
        Named(entities, rulebook).Where(new RulebookQuery<TSubject, TEntity>(rulebook, map).OutcomeIs(outcome, asOf));

    /// <summary>The entities of which a rule says so: whom it stops, whom it cannot tell of.</summary>
    /// <exception cref="ArgumentException">The rule is none of the rulebook's, or the map lacks a fact that a rule asks, or the day of a form.</exception>
    public static IQueryable<TEntity> WhereFinding<TSubject, TEntity>(
        this IQueryable<TEntity> entities, Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, Rule<TSubject> rule, FindingStatus status, LocalDate asOf) =>
        Named(entities, rulebook).Where(new RulebookQuery<TSubject, TEntity>(rulebook, map).FindingIs(rule, status, asOf));

    /// <summary>How every entity comes out, by its key. The database can group and count what is selected.</summary>
    /// <param name="entities">The rows.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="map">Where a row keeps its answers.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <param name="key">By what the host knows a row.</param>
    /// <exception cref="ArgumentException">The map lacks a fact that a rule asks, or the day of a form; the message names every one.</exception>
    public static IQueryable<EntityOutcome<TKey>> SelectOutcomes<TSubject, TEntity, TKey>(
        this IQueryable<TEntity> entities, Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, LocalDate asOf, Expression<Func<TEntity, TKey>> key) =>
        Named(entities, rulebook).Select(new RulebookQuery<TSubject, TEntity>(rulebook, map).OutcomesBy(key, asOf));

    /// <summary>How every entity comes out and by which rules, by its key. It is the last step of a query: filter and sort before it.</summary>
    /// <inheritdoc cref="SelectOutcomes{TSubject, TEntity, TKey}"/>
    public static IQueryable<EntityFindings<TSubject, TKey>> SelectFindings<TSubject, TEntity, TKey>(
        this IQueryable<TEntity> entities, Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map, LocalDate asOf, Expression<Func<TEntity, TKey>> key) =>
        Named(entities, rulebook).Select(new RulebookQuery<TSubject, TEntity>(rulebook, map).FindingsBy(key, asOf));

    /// <summary>A comment in the query, by which a log of the database tells which rulebook was asked.</summary>
    private static IQueryable<TEntity> Named<TSubject, TEntity>(IQueryable<TEntity> entities, Rulebook<TSubject> rulebook)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(rulebook);
        return entities.TagWith($"{rulebook.Id} {rulebook.Version} {rulebook.Hash}");
    }
}
