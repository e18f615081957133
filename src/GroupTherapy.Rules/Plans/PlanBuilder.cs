namespace GroupTherapy.Rules.Plans;

/// <summary>Compiles conditions into the gates and blocks of a <see cref="Plan"/>.</summary>
internal sealed class PlanBuilder<TSubject>
{
    // A block's tables take some 10 KiB when small facts are read four at a time; beyond a few, they leave the nearest cache.
    private const int MostBlocksInCache = 4;

    private readonly Dictionary<(Fact<TSubject> Fact, AnswerTest Test), int> _tests = [];
    private readonly Dictionary<Fact<TSubject>, int> _answers = [];
    private readonly Dictionary<int, PlanAnswer> _answerOf = [];
    private readonly Dictionary<Condition<TSubject>, PlanNode> _gates = [];
    private readonly Dictionary<DerivedFact<TSubject>, PlanNode> _derived = [];
    private readonly Dictionary<int, PlanNode> _nodes = [];
    private int _signals;

    private PlanBuilder(IEnumerable<Rule<TSubject>> rules)
    {
        var tests = rules.SelectMany(rule => rule.Duty.Tests()).ToLookup(condition => condition.Fact, condition => condition.Test);
        var limits = tests.OrderBy(fact => fact.Key.Slot).Select(fact => (Fact: fact.Key, Tests: fact.Distinct(), Limit: PlanTest.LimitOf(fact, fact.Key.Codes.Highest))).ToList();

        // The tests come first, so that a signal's number is the test's place.
        foreach (var (fact, ownTests, _) in limits.Where(fact => fact.Limit is null))
        {
            foreach (var test in ownTests) _tests.Add((fact, test), _signals++);
        }

        foreach (var (fact, _, limit) in limits.Where(fact => fact.Limit is not null))
        {
            _answerOf.Add(_signals, new(fact.Slot, limit!.Value, fact.Codes.Highest));
            _answers.Add(fact, _signals++);
        }
    }

    internal static Plan Build(IReadOnlyList<Rule<TSubject>> rules)
    {
        var builder = new PlanBuilder<TSubject>(rules);
        var blocks = new List<BlockBuilder> { new() };
        var places = new Plan.Place[rules.Count];
        var placed = new HashSet<int>();
        for (var index = 0; index < rules.Count; index++)
        {
            var (duty, denied) = builder.DutyOf(rules[index].Duty);
            var inner = builder.InnerNodes(duty.Literals.Keys, placed);
            if (!blocks[blocks.Count - 1].HasRoomFor(1 + inner.Sum(node => node.Width))) blocks.Add(new());
            foreach (var node in inner)
            {
                if (!blocks[blocks.Count - 1].HasRoomFor(node.Width + 1)) blocks.Add(new());
                blocks[blocks.Count - 1].Add(node);
            }

            places[index] = new(blocks.Count - 1, blocks[blocks.Count - 1].Add(duty, denied));
        }

        var tests = builder._tests.OrderBy(test => test.Value).Select(test => new PlanTest(test.Key.Fact.Slot, test.Key.Test));
        return new([.. tests], builder._signals, [.. blocks.Select(block => block.Build(builder._answerOf, blocks.Count <= MostBlocksInCache))], places, PlanPeriod.Of(rules, places, blocks.Count));
    }

    /// <summary>The nodes that <paramref name="signals"/> rest on and that have no place yet, the deepest-lying first.</summary>
    private List<PlanNode> InnerNodes(IEnumerable<int> signals, HashSet<int> placed)
    {
        var inner = new List<PlanNode>();
        foreach (var signal in signals)
        {
            if (!_nodes.TryGetValue(signal, out var node) || placed.Contains(signal)) continue;
            inner.AddRange(InnerNodes(node.Inputs, placed));
            placed.Add(signal);
            inner.Add(node);
        }

        return inner;
    }

    private (Gate Gate, bool Denied) DutyOf(Condition<TSubject> duty) =>
        duty is AllCondition<TSubject> ? (GateOf(duty, false), true) : (GateOf(duty, true), false);

    /// <summary>The gate of an "or", with what is alike drawn into it: <c>!(a &amp; b) | c</c> is one gate of three literals.</summary>
    private Gate GateOf(Condition<TSubject> condition, bool isTrue)
    {
        var gate = new Gate();
        Collect(condition, isTrue);
        return gate;

        void Collect(Condition<TSubject> part, bool holds)
        {
            switch (part)
            {
                case NotCondition<TSubject> not:
                    Collect(not.Operand, !holds);
                    break;
                case DerivedCondition<TSubject> { Fact.Named: { } named }:
                    Collect(named, holds);
                    break;
                case AnyCondition<TSubject> any when holds:
                    foreach (var operand in any.Operands) Collect(operand, true);
                    break;
                case AllCondition<TSubject> all when !holds:
                    foreach (var operand in all.Operands) Collect(operand, false);
                    break;
                default:
                    gate.Add(LiteralOf(part, holds));
                    break;
            }
        }
    }

    private Literal LiteralOf(Condition<TSubject> condition, bool isTrue)
    {
        var literal = condition switch
        {
            FactCondition<TSubject> fact => LiteralOf(fact),
            DerivedCondition<TSubject> { Fact.Named: { } named } => LiteralOf(named, true),
            DerivedCondition<TSubject> derived => NodeLiteral(NodeOf(derived.Fact)),
            NotCondition<TSubject> not => LiteralOf(not.Operand, false),
            AnyCondition<TSubject> => NodeLiteral(NodeOf(condition, true)),
            _ => NodeLiteral(NodeOf(condition, false)).Denied,
        };
        return isTrue ? literal : literal.Denied;
    }

    private Literal LiteralOf(FactCondition<TSubject> condition)
    {
        if (!_answers.TryGetValue(condition.Fact, out var signal)) return new(_tests[(condition.Fact, condition.Test)], [false, false, true]);
        return new(signal, [.. Enumerable.Range(0, _answerOf[signal].Limit + 1).Select(code => code != 0 && condition.Test.Passes(code, 0))]);
    }

    private static Literal NodeLiteral(PlanNode node) => new(node.Signal, [false, false, true]);

    private PlanNode NodeOf(Condition<TSubject> condition, bool isTrue)
    {
        if (_gates.TryGetValue(condition, out var known)) return known;
        var gate = GateOf(condition, isTrue);
        return _gates[condition] = AddNode(gate, null);
    }

    private PlanNode NodeOf(DerivedFact<TSubject> fact)
    {
        if (_derived.TryGetValue(fact, out var known)) return known;
        Gate evidenceFor = new(), evidenceAgainst = new();
        foreach (var evidence in fact.Evidence)
        {
            if (evidence.CanRaise) evidenceFor.Add(LiteralOf(evidence.Says, true));
            if (evidence.CanClear) evidenceAgainst.Add(LiteralOf(evidence.Says, false));
        }

        return _derived[fact] = AddNode(evidenceFor, evidenceAgainst);
    }

    private PlanNode AddNode(Gate gate, Gate? evidenceAgainst)
    {
        var node = new PlanNode(gate, evidenceAgainst, _signals++, 0);
        return _nodes[node.Signal] = node with { Depth = node.Inputs.Max(signal => _nodes.TryGetValue(signal, out var input) ? input.Depth + 1 : 0) };
    }
}
