namespace GroupTherapy.Rules.Plans;

/// <summary>A run of days on which the same rules are in force, and how they weigh, a word a block.</summary>
internal sealed record PlanPeriod(int FirstDay, PlanPeriod.Weight[] Weights)
{
    /// <summary>One bit a rule: in force; only favours; blocks when broken; opens when undetermined; asks for review when broken.</summary>
    internal readonly record struct Weight(ulong InForce, ulong Favours, ulong Blocks, ulong Opens, ulong Reviews);

    /// <summary>The periods of <paramref name="rules"/>, in order; the first begins before every day.</summary>
    internal static PlanPeriod[] Of<TSubject>(IReadOnlyList<Rule<TSubject>> rules, Plan.Place[] places, int blocks)
    {
        var starts = rules
            .SelectMany(rule => new[] { rule.InForce.From, rule.InForce.Until })
            .OfType<LocalDate>()
            .Distinct()
            .OrderBy(day => day)
            .ToArray();
        return [new(int.MinValue, Weigh(null)), .. starts.Select(day => new PlanPeriod(DayNumber.Of(day), Weigh(day)))];

        Weight[] Weigh(LocalDate? day)
        {
            var weights = new Weight[blocks];
            for (var index = 0; index < rules.Count; index++)
            {
                var rule = rules[index];
                if (day is { } on ? !rule.InForce.Contains(on) : rule.InForce.From is not null) continue;
                var bit = places[index].Mask;
                var (inForce, favours, stops, opens, reviews) = weights[places[index].Block];
                weights[places[index].Block] = new(
                    inForce | bit,
                    favours | (rule.Force is Force.Favours ? bit : 0),
                    stops | (rule.Force is Force.Must or Force.MustUnlessJustified ? bit : 0),
                    opens | (rule.Decides ? bit : 0),
                    reviews | (rule.Force is Force.Review ? bit : 0));
            }

            return weights;
        }
    }
}
