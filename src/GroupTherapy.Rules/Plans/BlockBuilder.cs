namespace GroupTherapy.Rules.Plans;

/// <summary>Fills one block of 64 bits with rules and the inner gates they rest on.</summary>
internal sealed class BlockBuilder
{
    private readonly List<(Gate Gate, int Bit)> _gates = [];
    private readonly List<(PlanNode Node, int Bit)> _nodes = [];
    private ulong _denied;
    private int _bits;

    /// <summary>Whether this many more bits find room.</summary>
    internal bool HasRoomFor(int bits) => _bits + bits <= 64;

    internal int Add(Gate duty, bool denied)
    {
        if (denied) _denied |= 1UL << _bits;
        _gates.Add((duty, _bits));
        return _bits++;
    }

    internal void Add(PlanNode node)
    {
        _nodes.Add((node, _bits));
        _gates.Add((node.Gate, _bits));
        if (node.EvidenceAgainst is not null) _gates.Add((node.EvidenceAgainst, _bits + 1));
        _bits += node.Width;
    }

    /// <param name="answers">The signals that are facts' answers.</param>
    /// <param name="inQuartets">Whether small facts choose rows four at a time: fewer look-ups, in larger tables.</param>
    internal Block Build(IReadOnlyDictionary<int, PlanAnswer> answers, bool inQuartets)
    {
        var rows = new List<Row>();
        var own = _nodes.Select(node => node.Node.Signal).ToList();
        var used = _gates.SelectMany(gate => gate.Gate.Literals.Keys).Distinct().OrderBy(signal => signal).ToList();
        var facts = used.Where(answers.ContainsKey).ToList();
        var small = facts.Where(signal => inQuartets && answers[signal].HasThreeCodes).ToList();
        var grouped = small.Take(small.Count - (small.Count % Block.Quartet.Size)).ToList();
        Block.Quartet[] quartets = [.. Enumerable.Range(0, grouped.Count / Block.Quartet.Size).Select(four => QuartetOf([.. grouped.Skip(four * Block.Quartet.Size).Take(Block.Quartet.Size)]))];
        Block.Answer[] fromAnswers = [.. facts.Except(grouped).Select(signal => new Block.Answer(answers[signal].Slot, answers[signal].Limit, AddRows(rows, signal, answers[signal].Limit + 1) + answers[signal].Limit))];
        Block.Signal[] fromOutside = [.. used.Where(signal => !answers.ContainsKey(signal) && !own.Contains(signal)).Select(signal => new Block.Signal(signal, AddRows(rows, signal, 3)))];
        Block.Node[][] depths =
        [
            .. _nodes.GroupBy(node => node.Node.Depth).OrderBy(depth => depth.Key).Select(depth => depth
                .Select(node => new Block.Node(node.Bit, node.Node.EvidenceAgainst is not null, node.Node.Signal, AddRows(rows, node.Node.Signal, 3)))
                .ToArray()),
        ];
        return new(quartets, fromAnswers, fromOutside, depths, [.. rows], _denied);

        Block.Quartet QuartetOf(int[] four)
        {
            var first = rows.Count;
            var (one, two, three, last) = (RowsOf(four[0], 3), RowsOf(four[1], 3), RowsOf(four[2], 3), RowsOf(four[3], 3));
            for (var index = 0; index < Block.Quartet.Rows; index++) rows.Add(one[index / 27] | two[index / 9 % 3] | three[index / 3 % 3] | last[index % 3]);
            return new(answers[four[0]].Slot, answers[four[1]].Slot, answers[four[2]].Slot, answers[four[3]].Slot, first);
        }
    }

    private int AddRows(List<Row> rows, int signal, int ranks)
    {
        rows.AddRange(RowsOf(signal, ranks));
        return rows.Count - ranks;
    }

    /// <summary>One row for each rank of a signal; at rank 0 it is unknown, and every gate that reads it stays possible.</summary>
    private Row[] RowsOf(int signal, int ranks)
    {
        var rows = new Row[ranks];
        foreach (var (gate, bit) in _gates)
        {
            if (!gate.Literals.TryGetValue(signal, out var trueAt)) continue;
            rows[0] |= new Row(0, 1UL << bit);
            for (var rank = 1; rank < ranks; rank++)
            {
                if (trueAt[rank]) rows[rank] |= new Row(1UL << bit, 1UL << bit);
            }
        }

        return rows;
    }
}
