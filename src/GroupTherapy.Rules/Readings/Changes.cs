namespace GroupTherapy.Rules;

/// <summary>Reading rules for the smallest changes of answers that would keep every duty.</summary>
internal static class Changes<TSubject>
{
    private const int MostSets = 4;
    private const int MostSteps = 4_000;

    /// <summary>The smallest sets of changes after which no duty that counts is broken or undetermined.</summary>
    internal static IReadOnlyList<IReadOnlyList<Change<TSubject>>> ToClear(Rulebook<TSubject> rulebook, Answers<TSubject> answers, IReadOnlyList<Override> overrides)
    {
        var rules = rulebook.Rules.Where(rule => rule.Decides && rule.InForce.Contains(answers.AsOf) && !IsOverridden(rule)).ToArray();
        return Search(answers, changed => rules.Where(rule => Proof.Of(rule.Duty, changed) != true).Select(rule => (rule.AppliesWhen, rule.Requires)).ToList());

        bool IsOverridden(Rule<TSubject> rule) => overrides.Any(entry => entry.Rule == rule.Id) && Proof.Of(rule.Duty, answers) == false;
    }

    /// <summary>Sets of changes that make <paramref name="condition"/> true, or false, the smallest first.</summary>
    internal static IEnumerable<ChangeSet<TSubject>> ToMake(Condition<TSubject> condition, bool wanted, Answers<TSubject> answers)
    {
        if (Proof.Of(condition, answers) == wanted) return [ChangeSet<TSubject>.Empty];
        var sets = condition switch
        {
            FactCondition<TSubject> fact => [ChangeSet<TSubject>.Of(fact.Fact, fact.Test, wanted)],
            NotCondition<TSubject> not => ToMake(not.Operand, !wanted, answers),
            AllCondition<TSubject> all => wanted ? Every(all.Operands, true, answers) : Either(all.Operands, false, answers),
            AnyCondition<TSubject> any => wanted ? Either(any.Operands, true, answers) : Every(any.Operands, false, answers),
            DerivedCondition<TSubject> derived when wanted => Either([.. derived.Fact.Evidence.Where(evidence => evidence.CanRaise).Select(evidence => evidence.Says)], true, answers),
            DerivedCondition<TSubject> derived => ToDeny(derived.Fact, answers),
            _ => throw new UnreachableShapeException(),
        };
        return sets.Where(set => set.Apply(answers) is not null).OrderBy(set => set.Count).Take(16);
    }

    private static IEnumerable<ChangeSet<TSubject>> Either(IReadOnlyList<Condition<TSubject>> operands, bool wanted, Answers<TSubject> answers) =>
        operands.SelectMany(operand => ToMake(operand, wanted, answers));

    private static IEnumerable<ChangeSet<TSubject>> Every(IEnumerable<Condition<TSubject>> operands, bool wanted, Answers<TSubject> answers) =>
        operands.Aggregate(
            (IEnumerable<ChangeSet<TSubject>>)[ChangeSet<TSubject>.Empty],
            (sets, operand) => [.. sets.SelectMany(set => ToMake(operand, wanted, answers).Select(set.And)).OrderBy(set => set.Count).Take(32)]);

    /// <summary>No evidence says yes, and at least one says no.</summary>
    private static IEnumerable<ChangeSet<TSubject>> ToDeny(DerivedFact<TSubject> fact, Answers<TSubject> answers)
    {
        var saysYes = fact.Evidence.Where(evidence => evidence.CanRaise && Proof.Of(evidence.Says, answers) == true).ToArray();
        var sets = Every(saysYes.Select(evidence => evidence.Says), false, answers);
        if (saysYes.Any(evidence => evidence.CanClear) || fact.Evidence.Any(evidence => evidence.CanClear && Proof.Of(evidence.Says, answers) == false)) return sets;
        return sets.SelectMany(set => Either([.. fact.Evidence.Where(evidence => evidence.CanClear).Select(evidence => evidence.Says)], false, answers).Select(set.And));
    }

    /// <summary>Mends one broken duty after the other, always going on from the smallest set so far.</summary>
    private static List<IReadOnlyList<Change<TSubject>>> Search(Answers<TSubject> answers, Func<Answers<TSubject>, List<(Condition<TSubject>? AppliesWhen, Condition<TSubject> Requires)>> broken)
    {
        var found = new List<IReadOnlyList<Change<TSubject>>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var frontier = new SortedDictionary<(int Size, int Broken, int Step), ChangeSet<TSubject>>();
        var step = 0;
        Add(ChangeSet<TSubject>.Empty);
        while (frontier.Count > 0 && step < MostSteps && found.Count < MostSets)
        {
            var (key, set) = (frontier.First().Key, frontier.First().Value);
            frontier.Remove(key);
            if (found.Count > 0 && key.Size > found[0].Count) break;
            if (key.Broken == 0)
            {
                found.Add(set.ToChanges(answers));
                continue;
            }

            var changed = set.Apply(answers)!;
            var (appliesWhen, requires) = broken(changed)[0];
            foreach (var more in ToMake(requires, true, changed)) Add(set.And(more));
            if (appliesWhen is not null && Proof.Of(appliesWhen, changed) is null)
                foreach (var more in ToMake(appliesWhen, false, changed)) Add(set.And(more));
        }

        return found;

        void Add(ChangeSet<TSubject> set)
        {
            if (seen.Add(set.Key) && set.Apply(answers) is { } changed) frontier.Add((set.Count, broken(changed).Count, step++), set);
        }
    }
}
