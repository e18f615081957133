namespace GroupTherapy.Rules.Readings;

/// <summary>Reading rules for the smallest changes of answers that would keep every duty.</summary>
internal static class Changes<TSubject>
{
    private const int MostSets = 4;
    private const int MostSteps = 400;

    /// <summary>The smallest sets of changes after which no duty that counts is broken or undetermined.</summary>
    internal static IReadOnlyList<IReadOnlyList<Change<TSubject>>> ToClear(Rulebook<TSubject> rulebook, Answers<TSubject> answers, IReadOnlyList<Override> overrides)
    {
        var sets = new List<ChangeSet<TSubject>> { ChangeSet<TSubject>.Empty };
        foreach (var part in rulebook.DutyParts.Parts)
        {
            Duty[] duties = [.. part.Where(duty => duty.Rule.InForce.Contains(answers.AsOf)).Select(duty => new Duty(duty, overrides.Any(entry => entry.Rule == duty.Rule.Id), answers))];
            if (!Array.Exists(duties, duty => duty.IsBroken(answers))) continue;
            duties = [.. duties.OrderBy(duty => duty.Ways)];
            var own = Search(answers, duties, inHaste: false) ?? Search(answers, duties, inHaste: true) ?? [];
            sets = [.. Both(sets, own).Take(MostSets)];
        }

        return [.. sets.Where(set => set.Count > 0).Select(set => set.ToChanges(answers, rulebook.DutyParts.Tested.Contains))];
    }

    /// <summary>Sets of changes that make <paramref name="condition"/> true, or false, or perhaps unknown; the smallest first.</summary>
    internal static IReadOnlyList<ChangeSet<TSubject>> ToMake(Condition<TSubject> condition, bool wanted, Answers<TSubject> answers, bool orUnknown = false)
    {
        var truth = Proof.Of(condition, answers);
        if (truth == wanted || (orUnknown && truth is null)) return [ChangeSet<TSubject>.Empty];
        return Smallest(16, answers, condition switch
        {
            FactCondition<TSubject> fact => [ChangeSet<TSubject>.Of(fact.Fact, fact.Test, wanted)],
            NotCondition<TSubject> not => ToMake(not.Operand, !wanted, answers, orUnknown),
            AllCondition<TSubject> all => wanted ? Every(all.Operands, true, answers, orUnknown) : Either(all.Operands, false, answers, orUnknown),
            AnyCondition<TSubject> any => wanted ? Either(any.Operands, true, answers, orUnknown) : Every(any.Operands, false, answers, orUnknown),
            DerivedCondition<TSubject> derived => ToMake(derived.Fact, wanted, answers, orUnknown),
            _ => throw new UnreachableShapeException(),
        });
    }

    /// <summary>To be true, some evidence says yes; to be false, none says yes and some says no.</summary>
    private static IEnumerable<ChangeSet<TSubject>> ToMake(DerivedFact<TSubject> fact, bool wanted, Answers<TSubject> answers, bool orUnknown)
    {
        var raising = fact.Evidence.Where(evidence => evidence.CanRaise).Select(evidence => evidence.Says).ToArray();
        var clearing = fact.Evidence.Where(evidence => evidence.CanClear).Select(evidence => evidence.Says).ToArray();
        if (wanted) return Either(raising, true, answers, false).Concat(orUnknown ? Every(clearing, true, answers, true) : []);
        var silenced = Every(raising, false, answers, true);
        return orUnknown ? silenced : Both(silenced, [.. Either(clearing, false, answers, false)]);
    }

    private static IEnumerable<ChangeSet<TSubject>> Either(IEnumerable<Condition<TSubject>> operands, bool wanted, Answers<TSubject> answers, bool orUnknown) =>
        operands.SelectMany(operand => ToMake(operand, wanted, answers, orUnknown));

    private static IReadOnlyList<ChangeSet<TSubject>> Every(IEnumerable<Condition<TSubject>> operands, bool wanted, Answers<TSubject> answers, bool orUnknown) =>
        operands.Aggregate(
            (IReadOnlyList<ChangeSet<TSubject>>)[ChangeSet<TSubject>.Empty],
            (sets, operand) => Smallest(32, answers, Both(sets, ToMake(operand, wanted, answers, orUnknown))));

    private static IEnumerable<ChangeSet<TSubject>> Both(IReadOnlyList<ChangeSet<TSubject>> sets, IReadOnlyList<ChangeSet<TSubject>> others) =>
        sets.SelectMany(set => others.Select(set.And));

    private static List<ChangeSet<TSubject>> Smallest(int most, Answers<TSubject> answers, IEnumerable<ChangeSet<TSubject>> sets) =>
        [.. sets.OrderBy(set => set.Count).Where(set => set.IsPossible(answers)).Take(most)];

    /// <summary>Mends one broken duty after the other, always going on from the set that can still become the smallest; in haste, from the one that leaves the fewest broken.</summary>
    /// <returns>The sets found; null when the steps did not suffice to find one.</returns>
    private static List<ChangeSet<TSubject>>? Search(Answers<TSubject> answers, Duty[] duties, bool inHaste)
    {
        var found = new List<ChangeSet<TSubject>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var frontier = new SortedDictionary<(int First, int Second, int Step), (ChangeSet<TSubject> Set, int Broken)>();
        var step = 0;
        Add(ChangeSet<TSubject>.Empty);
        while (frontier.Count > 0 && found.Count < MostSets)
        {
            var (key, (set, broken)) = (frontier.First().Key, frontier.First().Value);
            if (step >= MostSteps || (found.Count > 0 && (inHaste || key.First > found[0].Count))) break;
            frontier.Remove(key);
            if (broken == 0)
            {
                found.Add(set);
                continue;
            }

            var changed = set.Apply(answers)!;
            var ways = duties.Where(duty => duty.IsBroken(changed)).Select(duty => duty.Mend(changed)).FirstOrDefault(ways => ways.Count > 0);
            foreach (var more in ways ?? []) Add(set.And(more));
        }

        return found.Count > 0 || frontier.Count == 0 ? found : null;

        void Add(ChangeSet<TSubject> set)
        {
            if (!seen.Add(set.Key) || set.Apply(answers) is not { } changed) return;
            var broken = duties.Where(duty => duty.IsBroken(changed)).ToList();
            var size = set.Count + FewestMore(broken, set);
            frontier.Add(inHaste ? (broken.Count, size, step++) : (size, broken.Count, step++), (set, broken.Count));
        }
    }

    /// <summary>No fewer changes than these are still to be made: duties that share no fact need changes of their own.</summary>
    private static int FewestMore(List<Duty> broken, ChangeSet<TSubject> set)
    {
        var (fewest, counted) = (0, new HashSet<int>(set.Slots));
        foreach (var duty in broken.Where(duty => !duty.Slots.Overlaps(counted)))
        {
            fewest += duty.Fewest;
            counted.UnionWith(duty.Slots);
        }

        return fewest;
    }

    /// <summary>A rule that counts; an override lets its known failure stand.</summary>
    private sealed class Duty
    {
        private readonly Rule<TSubject> _rule;
        private readonly Condition<TSubject> _duty;
        private readonly bool _isOverridden;

        internal Duty(DutyParts<TSubject>.Duty duty, bool isOverridden, Answers<TSubject> answers)
        {
            _rule = duty.Rule;
            _duty = duty.Rule.Duty;
            _isOverridden = isOverridden;
            Slots = duty.Slots;
            Fewest = 1;
            if (!IsBroken(answers)) return;
            var ways = Mend(answers);
            Ways = ways.Count;
            Fewest = ways.Select(set => set.Count).DefaultIfEmpty(1).Min();
        }

        /// <summary>The facts it is made of.</summary>
        internal HashSet<int> Slots { get; }

        /// <summary>The number of ways to mend it, as the answers are. Where there is least to choose, mending begins.</summary>
        internal int Ways { get; }

        /// <summary>The fewest changes that mend it, as the answers are.</summary>
        internal int Fewest { get; }

        internal bool IsBroken(Answers<TSubject> answers) => Proof.Of(_duty, answers) is var kept && kept != true && !(_isOverridden && kept == false);

        /// <summary>What it requires is made true; where it is unknown whether it applies, that it does not is as good.</summary>
        internal List<ChangeSet<TSubject>> Mend(Answers<TSubject> answers)
        {
            List<ChangeSet<TSubject>> sets = [.. ToMake(_rule.Requires, true, answers)];
            if (_rule.AppliesWhen is { } applies && Proof.Of(applies, answers) is null) sets.AddRange(ToMake(applies, false, answers));
            return sets;
        }
    }
}
