namespace GroupTherapy.Cohorts;

/// <summary>What every rule of a rulebook must say.</summary>
internal static class RulebookContract
{
    /// <summary>The rules, how they weigh and where they come from are those written down by hand.</summary>
    public static void ShouldBeTheTable<T>(this Rulebook<T> rulebook, IReadOnlyList<(string Id, Force Force, string From)> table) =>
        rulebook.Rules.Select(rule => (rule.Id, rule.Force, From: string.Join(' ', rule.Statements) + (rule.Reasons.Count == 0 ? "" : $" / {string.Join(' ', rule.Reasons)}")))
            .ShouldBe(table, ignoreOrder: true);

    /// <summary>Each rule cites a passage in which one of its statements stands, or a regulation or policy that is named.</summary>
    public static void ShouldCiteItsStatements<T>(this Rulebook<T> rulebook)
    {
        Publication[] other = [Regulations.PracticePolicy, Regulations.SubstanceUseRecords, Regulations.TelehealthDiscretion];
        foreach (var rule in rulebook.Rules)
        {
            if (other.Contains(rule.Source.Publication)) continue;
            rule.Statements.Select(id => Statements.All[id]).Select(statement => (statement.Source, statement.Section))
                .ShouldContain((rule.Source.Publication.Id, rule.Source.Section), rule.Id);
        }
    }

    /// <summary>Duties that decide come first, in the order in which findings are shown.</summary>
    public static void ShouldShowWhatDecidesFirst<T>(this Rulebook<T> rulebook)
    {
        var weights = rulebook.Rules.Select(rule => rule.Decides ? 0 : rule.Force == Force.Should ? 1 : 2).ToList();
        weights.ShouldBe(weights.Order());
    }
}
