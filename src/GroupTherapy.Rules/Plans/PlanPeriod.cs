namespace GroupTherapy.Rules;

/// <summary>A run of days on which the same rules are in force, and how they weigh, 64 rules a word.</summary>
internal sealed record PlanPeriod(int FirstDay, PlanPeriod.Weight[] Weights)
{
    /// <summary>One bit a rule: in force; only favours; blocks when broken; opens when undetermined; asks for review when broken.</summary>
    internal readonly record struct Weight(ulong InForce, ulong Favours, ulong Blocks, ulong Opens, ulong Reviews);

    /// <summary>The periods of <paramref name="rules"/>, in order; the first begins before every day.</summary>
    internal static PlanPeriod[] Of<TSubject>(IReadOnlyList<Rule<TSubject>> rules)
    {
        var starts = rules
            .SelectMany(rule => new[] { rule.InForce.From, rule.InForce.Until })
            .OfType<LocalDate>()
            .Distinct()
            .OrderBy(day => day)
            .ToArray();
        return [new(int.MinValue, Weigh(rules, null)), .. starts.Select(day => new PlanPeriod(DayNumber.Of(day), Weigh(rules, day)))];
    }

    private static Weight[] Weigh<TSubject>(IReadOnlyList<Rule<TSubject>> rules, LocalDate? day)
    {
        var weights = new Weight[(rules.Count + 63) / 64];
        for (var index = 0; index < rules.Count; index++)
        {
            var rule = rules[index];
            if (day is { } on ? !rule.InForce.Contains(on) : rule.InForce.From is not null) continue;
            var bit = 1UL << (index % 64);
            var (inForce, favours, blocks, opens, reviews) = weights[index / 64];
            weights[index / 64] = new(
                inForce | bit,
                favours | (rule.Force is Force.Favours ? bit : 0),
                blocks | (rule.Force is Force.Must or Force.MustUnlessJustified ? bit : 0),
                opens | (rule.Decides ? bit : 0),
                reviews | (rule.Force is Force.Review ? bit : 0));
        }

        return weights;
    }
}
