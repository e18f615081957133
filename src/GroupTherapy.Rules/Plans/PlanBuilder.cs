namespace GroupTherapy.Rules;

/// <summary>Compiles conditions into the gates and blocks of a <see cref="Plan"/>.</summary>
internal sealed class PlanBuilder<TSubject>
{
    private readonly List<PlanInput> _inputs = [];
    private readonly Dictionary<Fact<TSubject>, int> _rowInputs = [];
    private readonly Dictionary<(Fact<TSubject> Fact, AnswerTest Test), int> _testInputs = [];
    private readonly Dictionary<Condition<TSubject>, PlanNode> _gates = [];
    private readonly Dictionary<DerivedFact<TSubject>, PlanNode> _derived = [];
    private readonly List<PlanNode> _nodes = [];
    private readonly List<int> _depths = [];
    private readonly List<int> _ranks = [];

    private PlanBuilder(IEnumerable<Rule<TSubject>> rules)
    {
        var tests = rules.SelectMany(rule => rule.Duty.Tests()).ToLookup(condition => condition.Fact, condition => condition.Test);
        foreach (var fact in tests.OrderBy(fact => fact.Key.Slot))
        {
            if (PlanInput.HasRowForEachCode(fact, fact.Key.Codes.Highest, out var limit)) _rowInputs.Add(fact.Key, AddInput(new(fact.Key.Slot, limit, default)));
        }

        foreach (var fact in tests.Where(fact => !_rowInputs.ContainsKey(fact.Key)))
        {
            foreach (var test in fact.Distinct()) _testInputs.Add((fact.Key, test), AddInput(new(fact.Key.Slot, 0, test)));
        }
    }

    internal static Plan Build(IReadOnlyList<Rule<TSubject>> rules)
    {
        var builder = new PlanBuilder<TSubject>(rules);
        var duties = rules.Select(rule => builder.DutyOf(rule.Duty)).ToArray();
        var blocks = new List<Block>();
        foreach (var depth in builder._nodes.GroupBy(node => builder._depths[node.Signal]).OrderBy(depth => depth.Key))
        {
            foreach (var nodes in PlanNode.Pack(depth)) blocks.Add(builder.BlockOf(nodes));
        }

        var nodeBlocks = blocks.Count;
        for (var first = 0; first < duties.Length; first += 64)
        {
            blocks.Add(builder.BlockOf([.. duties.Skip(first).Take(64).Select((duty, bit) => new PlanNode(duty.Gate, null, -1) { Bit = bit, Denied = duty.Denied })]));
        }

        return new([.. builder._inputs], builder._ranks.Count, [.. blocks], blocks.Count - nodeBlocks, PlanPeriod.Of(rules));
    }

    private int AddInput(PlanInput input)
    {
        _inputs.Add(input);
        return AddSignal(0, input.Ranks);
    }

    private int AddSignal(int depth, int ranks)
    {
        _depths.Add(depth);
        _ranks.Add(ranks);
        return _ranks.Count - 1;
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
            var operands = part switch
            {
                NotCondition<TSubject> not => null,
                AnyCondition<TSubject> any when holds => any.Operands,
                AllCondition<TSubject> all when !holds => all.Operands,
                _ => [],
            };
            if (operands is null) Collect(((NotCondition<TSubject>)part).Operand, !holds);
            else if (operands.Count == 0) gate.Add(LiteralOf(part, holds));
            else foreach (var operand in operands) Collect(operand, holds);
        }
    }

    private Literal LiteralOf(Condition<TSubject> condition, bool isTrue)
    {
        var literal = condition switch
        {
            FactCondition<TSubject> fact => LiteralOf(fact),
            DerivedCondition<TSubject> derived => NodeLiteral(NodeOf(derived.Fact)),
            NotCondition<TSubject> not => LiteralOf(not.Operand, false),
            AnyCondition<TSubject> => NodeLiteral(NodeOf(condition, true)),
            _ => NodeLiteral(NodeOf(condition, false)).Denied,
        };
        return isTrue ? literal : literal.Denied;
    }

    private Literal LiteralOf(FactCondition<TSubject> condition)
    {
        if (!_rowInputs.TryGetValue(condition.Fact, out var signal)) return new(_testInputs[(condition.Fact, condition.Test)], [false, false, true]);
        return new(signal, [.. Enumerable.Range(0, _ranks[signal]).Select(code => code != 0 && condition.Test.Passes(code, 0))]);
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
        var inputs = gate.Literals.Keys.Concat(evidenceAgainst?.Literals.Keys ?? []);
        var node = new PlanNode(gate, evidenceAgainst, AddSignal(1 + inputs.Max(signal => _depths[signal]), 3));
        _nodes.Add(node);
        return node;
    }

    private Block BlockOf(IReadOnlyList<PlanNode> nodes)
    {
        var gates = nodes.SelectMany(node => node.Gates).ToArray();
        var feeds = new List<Block.Feed>();
        var rows = new List<Block.Row>();
        foreach (var signal in gates.SelectMany(gate => gate.Gate.Literals.Keys).Distinct().OrderBy(signal => signal))
        {
            feeds.Add(new(signal, rows.Count));
            for (var rank = 0; rank < _ranks[signal]; rank++)
            {
                ulong isTrue = 0, isPossible = 0;
                foreach (var (gate, bit) in gates)
                {
                    if (!gate.Literals.TryGetValue(signal, out var trueAt)) continue;
                    if (trueAt[rank]) isTrue |= 1UL << bit;
                    if (trueAt[rank] || rank == 0) isPossible |= 1UL << bit;
                }

                rows.Add(new(isTrue, isPossible));
            }
        }

        return new()
        {
            Feeds = [.. feeds],
            Rows = [.. rows],
            Gates = [.. nodes.Where(node => node.Signal >= 0 && node.EvidenceAgainst is null).Select(node => new Block.Node(node.Signal, node.Bit))],
            Derived = [.. nodes.Where(node => node.EvidenceAgainst is not null).Select(node => new Block.Node(node.Signal, node.Bit))],
            Denied = nodes.Where(node => node.Denied).Aggregate(0UL, (mask, node) => mask | (1UL << node.Bit)),
        };
    }
}
