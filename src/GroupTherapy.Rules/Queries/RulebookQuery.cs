using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A rulebook as queries over a host's entity: who comes out how, and by which rules. The expressions are data for a LINQ provider.</summary>
/// <remarks>
/// They say what <see cref="Rulebook{TSubject}.Decide(TSubject, LocalDate)"/> says of a subject with the same answers: without overrides, and
/// never clear where an answer could not be read. Days that turn on the as-of date are members of an object, of which a provider makes
/// parameters, so that one query serves every day on which the same rules are in force.
/// </remarks>
public sealed class RulebookQuery<TSubject, TEntity>
{
    private readonly Rulebook<TSubject> _rulebook;
    private readonly FactMap<TSubject, TEntity> _map;

    /// <exception cref="ArgumentException">The map lacks a fact that a rule asks, or the day of a form; the message names every one.</exception>
    public RulebookQuery(Rulebook<TSubject> rulebook, FactMap<TSubject, TEntity> map)
    {
        _rulebook = rulebook ?? throw new ArgumentNullException(nameof(rulebook));
        _map = map ?? throw new ArgumentNullException(nameof(map));
        map.Complete([.. rulebook.Rules.SelectMany(rule => rule.FactsUsed()).Distinct()]);
    }

    /// <summary>Whether an entity comes out so.</summary>
    public Expression<Func<TEntity, bool>> OutcomeIs(Outcome outcome, LocalDate asOf)
    {
        var translation = On(asOf);
        return translation.Lambda(new OutcomeTranslation<TSubject, TEntity>(_rulebook, translation, asOf).Is(outcome));
    }

    /// <summary>How an entity comes out.</summary>
    public Expression<Func<TEntity, Outcome>> OutcomeOf(LocalDate asOf)
    {
        var translation = On(asOf);
        return translation.Lambda<Outcome>(new OutcomeTranslation<TSubject, TEntity>(_rulebook, translation, asOf).Of());
    }

    /// <summary>How each entity comes out, by its key.</summary>
    public Expression<Func<TEntity, EntityOutcome<TKey>>> OutcomesBy<TKey>(Expression<Func<TEntity, TKey>> key, LocalDate asOf)
    {
        var translation = On(asOf);
        var outcome = new OutcomeTranslation<TSubject, TEntity>(_rulebook, translation, asOf).Of();
        Expression<Func<TKey, Outcome, EntityOutcome<TKey>>> result = (key, outcome) => new EntityOutcome<TKey> { Key = key, Outcome = outcome };
        return translation.Lambda<EntityOutcome<TKey>>(Template.Fill(result, translation.Read(key), outcome));
    }

    /// <summary>How each entity comes out and by which rules, by its key.</summary>
    public Expression<Func<TEntity, EntityFindings<TSubject, TKey>>> FindingsBy<TKey>(Expression<Func<TEntity, TKey>> key, LocalDate asOf)
    {
        var translation = On(asOf);
        var outcome = new OutcomeTranslation<TSubject, TEntity>(_rulebook, translation, asOf).Of();
        var findings = new FindingsTranslation<TSubject, TEntity>(_rulebook, translation, asOf);
        Expression<Func<TKey, Outcome, FindingDigits, EntityFindings<TSubject, TKey>>> result = (key, outcome, digits) => new EntityFindings<TSubject, TKey>(key, outcome, findings.Rules, digits);
        return translation.Lambda<EntityFindings<TSubject, TKey>>(Template.Fill(result, translation.Read(key), outcome, findings.Digits()));
    }

    /// <summary>Whether a rule says so of an entity; never where the rule is not in force that day.</summary>
    /// <exception cref="ArgumentException">The rule is none of the rulebook's.</exception>
    public Expression<Func<TEntity, bool>> FindingIs(Rule<TSubject> rule, FindingStatus status, LocalDate asOf)
    {
        if (!_rulebook.Rules.Contains(rule ?? throw new ArgumentNullException(nameof(rule)))) throw new ArgumentException($"The rule '{rule.Id}' is none of the rulebook {_rulebook.Id}.", nameof(rule));
        var translation = On(asOf);
        return translation.Lambda(rule.InForce.Contains(asOf) ? new FindingsTranslation<TSubject, TEntity>(_rulebook, translation, asOf).Is(rule, status) : Predicate.False);
    }

    private Translation<TSubject, TEntity> On(LocalDate asOf) => new(_map, new(asOf, _rulebook.AnswersCurrentForDays));
}
