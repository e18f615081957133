namespace GroupTherapy.Rules;

/// <summary>Finds answers that make several conditions true at once, asking for few; null when a bounded search finds none.</summary>
/// <remarks>
/// What a condition needs is broken down into demands on single facts. Where there is a choice, the one with the fewest ways left is made
/// first, the cheapest way first, and taken back where demands contradict each other. A derived fact is made false by one "no", its other
/// evidence unanswered or, where that does not do, answered no.
/// </remarks>
internal sealed class StandStill<TSubject>
{
    private const int MostSteps = 250;
    private const int Impossible = 1_000_000;

    private readonly Answers<TSubject> _none;
    private readonly Fact<TSubject>? _unanswered;
    private readonly IReadOnlyList<Condition<TSubject>> _conditions;
    private readonly Dictionary<Fact<TSubject>, List<(AnswerTest Test, bool Wanted)>> _demands = [];
    private readonly long[] _codes;
    private int _steps;

    private StandStill(IReadOnlyList<Condition<TSubject>> conditions, Fact<TSubject>? unanswered, Answers<TSubject> none)
    {
        _conditions = conditions;
        _unanswered = unanswered;
        _none = none;
        _codes = new long[none.Codes.Length];
    }

    /// <param name="conditions">What is to be true.</param>
    /// <param name="unanswered">A fact that is to stay unanswered.</param>
    /// <param name="none">Answers without an answer.</param>
    internal static Answers<TSubject>? Find(IReadOnlyList<Condition<TSubject>> conditions, Fact<TSubject>? unanswered, Answers<TSubject> none) =>
        new StandStill<TSubject>(conditions, unanswered, none).Reach(Goal.Every(conditions, true, null), null);

    private Answers<TSubject> Present => new(_none.Facts, _none.AsOf, _codes);

    /// <param name="goals">What is left to bring about.</param>
    /// <param name="choices">What can be brought about in several ways; it waits until nothing else is left.</param>
    private Answers<TSubject>? Reach(Goal? goals, Goal? choices)
    {
        if (++_steps > MostSteps) return null;
        if (goals is null) return choices is null ? Found() : Choose(choices);
        var (condition, wanted, rest) = (goals.Condition, goals.Wanted, goals.Rest);
        return condition switch
        {
            FactCondition<TSubject> fact => Demand(fact, wanted, rest, choices),
            NotCondition<TSubject> not => Reach(new(not.Operand, !wanted, rest), choices),
            DerivedCondition<TSubject> { Fact.Named: { } named } => Reach(new(named, wanted, rest), choices),
            AllCondition<TSubject> all when wanted => Reach(Goal.Every(all.Operands, true, rest), choices),
            AnyCondition<TSubject> any when !wanted => Reach(Goal.Every(any.Operands, false, rest), choices),
            _ when Goal.Holds(choices, condition, !wanted) => null,
            _ => Reach(rest, Goal.Holds(choices, condition, wanted) ? choices : new(condition, wanted, choices)),
        };
    }

    /// <summary>Makes the choice with the fewest ways left; what is already as wanted is no choice.</summary>
    private Answers<TSubject>? Choose(Goal choices)
    {
        var present = Present;
        Goal? open = null;
        (Goal Choice, List<Condition<TSubject>> Ways)? first = null;
        for (Goal? choice = choices; choice is not null; choice = choice.Rest)
        {
            if (Proof.Of(choice.Condition, present) == choice.Wanted) continue;
            open = new(choice.Condition, choice.Wanted, open);
            var ways = WaysOf(choice.Condition, choice.Wanted).Where(way => IsPossible(way, choice.Wanted)).ToList();
            if (ways.Count == 0) return null;
            if (first is null || ways.Count < first.Value.Ways.Count) first = (open, ways);
        }

        if (first is not var (made, chosen)) return Found();
        var others = Goal.Without(made, open);
        foreach (var way in chosen.OrderBy(way => Cost(way, made.Wanted)))
        {
            if (Reach(new(way, made.Wanted, null), others) is { } found) return found;
        }

        if (made is not { Condition: DerivedCondition<TSubject> derived, Wanted: false }) return null;
        var silenced = Goal.Every([.. derived.Fact.Evidence.Where(evidence => evidence.CanRaise).Select(evidence => evidence.Says)], false, null);
        return chosen.Select(way => Reach(new(way, false, silenced), others)).FirstOrDefault(found => found is not null);
    }

    private Answers<TSubject>? Demand(FactCondition<TSubject> condition, bool wanted, Goal? rest, Goal? choices)
    {
        var fact = condition.Fact;
        if (fact == _unanswered) return null;
        if (!_demands.TryGetValue(fact, out var demands)) _demands.Add(fact, demands = []);
        if (demands.Contains((condition.Test, wanted))) return Reach(rest, choices);
        var before = _codes[fact.Slot];
        demands.Add((condition.Test, wanted));
        if (ChangeSet<TSubject>.Nearest(fact, demands, _none) is { } code)
        {
            _codes[fact.Slot] = code;
            if (Reach(rest, choices) is { } found) return found;
            _codes[fact.Slot] = before;
        }

        demands.RemoveAt(demands.Count - 1);
        return null;
    }

    private Answers<TSubject>? Found()
    {
        var answers = new Answers<TSubject>(_none.Facts, _none.AsOf, (long[])_codes.Clone());
        return _conditions.All(condition => Proof.Of(condition, answers) == true) ? answers : null;
    }

    private static IEnumerable<Condition<TSubject>> WaysOf(Condition<TSubject> condition, bool wanted) => condition switch
    {
        AllCondition<TSubject> all => all.Operands,
        AnyCondition<TSubject> any => any.Operands,
        DerivedCondition<TSubject> derived => derived.Fact.Evidence.Where(evidence => wanted ? evidence.CanRaise : evidence.CanClear).Select(evidence => evidence.Says),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>Whether nothing speaks against it at first sight.</summary>
    private bool IsPossible(Condition<TSubject> condition, bool wanted) => condition switch
    {
        FactCondition<TSubject> fact => Cost(fact, wanted) < Impossible,
        NotCondition<TSubject> not => IsPossible(not.Operand, !wanted),
        AllCondition<TSubject> all when wanted => all.Operands.All(operand => IsPossible(operand, true)),
        AnyCondition<TSubject> any when !wanted => any.Operands.All(operand => IsPossible(operand, false)),
        DerivedCondition<TSubject> { Fact.Named: { } named } => IsPossible(named, wanted),
        _ => true,
    };

    /// <summary>How many more facts it takes at least.</summary>
    private int Cost(Condition<TSubject> condition, bool wanted) => condition switch
    {
        FactCondition<TSubject> fact => Cost(fact, wanted),
        NotCondition<TSubject> not => Cost(not.Operand, !wanted),
        AllCondition<TSubject> all when wanted => Math.Min(Impossible, all.Operands.Sum(operand => Cost(operand, true))),
        AnyCondition<TSubject> any when !wanted => Math.Min(Impossible, any.Operands.Sum(operand => Cost(operand, false))),
        _ => WaysOf(condition, wanted).Select(way => Cost(way, wanted)).DefaultIfEmpty(Impossible).Min(),
    };

    private int Cost(FactCondition<TSubject> condition, bool wanted)
    {
        if (condition.Fact == _unanswered) return Impossible;
        if (!_demands.TryGetValue(condition.Fact, out var demands) || demands.Count == 0) return 1;
        if (condition.Test.Passes(_codes[condition.Fact.Slot], DayNumber.Of(_none.AsOf)) == wanted) return 0;
        return ChangeSet<TSubject>.Nearest(condition.Fact, [.. demands, (condition.Test, wanted)], _none) is null ? Impossible : 0;
    }

    private sealed record Goal(Condition<TSubject> Condition, bool Wanted, Goal? Rest)
    {
        internal static Goal? Every(IReadOnlyList<Condition<TSubject>> conditions, bool wanted, Goal? rest)
        {
            for (var index = conditions.Count - 1; index >= 0; index--) rest = new(conditions[index], wanted, rest);
            return rest;
        }

        internal static bool Holds(Goal? goals, Condition<TSubject> condition, bool wanted)
        {
            for (; goals is not null; goals = goals.Rest)
            {
                if (goals.Wanted == wanted && IsSame(goals.Condition, condition)) return true;
            }

            return false;
        }

        private static bool IsSame(Condition<TSubject> one, Condition<TSubject> other) =>
            ReferenceEquals(one, other) || (one is DerivedCondition<TSubject> derived && other is DerivedCondition<TSubject> same && derived.Fact == same.Fact);

        /// <summary>The same goals but one, in another order.</summary>
        internal static Goal? Without(Goal left, Goal? goals)
        {
            Goal? kept = null;
            for (; goals is not null; goals = goals.Rest)
            {
                if (!ReferenceEquals(goals, left)) kept = new(goals.Condition, goals.Wanted, kept);
            }

            return kept;
        }
    }
}
