using System.Linq.Expressions;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>Holds what a database says of its rows against what memory says of the same subjects.</summary>
internal static class Comparison
{
    /// <summary>The outcomes that occur, once every row has the outcome, the rules and their statuses that memory gives.</summary>
    public static IReadOnlyCollection<Outcome> Of<TSubject, TEntity>(
        TestDatabase stored,
        IReadOnlyList<TEntity> rows,
        Expression<Func<TEntity, int>> key,
        Func<TEntity, TSubject> subjectOf,
        Rulebook<TSubject> rulebook,
        FactMap<TSubject, TEntity> map,
        LocalDate asOf)
        where TEntity : class
    {
        var keyOf = key.Compile();
        using var database = stored.Open();
        var entities = database.Set<TEntity>();
        var found = entities.SelectFindings(rulebook, map, asOf, key).ToDictionary(one => one.Key);
        var classified = entities.SelectOutcomes(rulebook, map, asOf, key).ToDictionary(one => one.Key, one => one.Outcome);
        var byOutcome = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => entities.WhereOutcome(rulebook, map, outcome, asOf).Select(key).ToHashSet());
        found.Count.ShouldBe(rows.Count);
        byOutcome.Values.Sum(keys => keys.Count).ShouldBe(rows.Count);
        foreach (var row in rows)
        {
            var decision = rulebook.Judge(subjectOf(row), asOf);
            var said = found[keyOf(row)];
            if (said.Outcome == decision.Outcome && classified[said.Key] == decision.Outcome && byOutcome[decision.Outcome].Contains(said.Key)
                && said.Findings.Select(finding => (finding.Rule, finding.Status)).SequenceEqual(decision.Findings.Select(finding => (finding.Rule, finding.Status))))
                continue;
            throw new InvalidOperationException($"{row}: found {said.Outcome} by {string.Join(", ", said.Findings)}, expected {decision.Outcome} by {string.Join(", ", decision.Findings)}.");
        }

        return classified.Values.ToHashSet();
    }
}
