namespace GroupTherapy.Rules;

/// <summary>A rulebook compiled into tables: an answer chooses a row, a row says for 64 gates at once whether it makes them true or leaves them possible.</summary>
/// <remarks>
/// Signals are the facts' ranks and, behind them, the gates that other gates rest on. Blocks stand in order of depth, the
/// rules' own gates last, one bit a rule in rulebook order. Nothing here branches on an answer: which facts are unknown
/// cannot be predicted, and a wrong guess costs more than a row.
/// </remarks>
internal sealed class Plan
{
    private const int StackLimit = 1024;

    private readonly PlanInput[] _inputs;
    private readonly int _rowInputs;
    private readonly int _signals;
    private readonly Block[] _blocks;
    private readonly int _ruleBlocks;
    private readonly PlanPeriod[] _periods;

    internal Plan(PlanInput[] inputs, int signals, Block[] blocks, int ruleBlocks, PlanPeriod[] periods)
    {
        _inputs = inputs;
        _rowInputs = inputs.Count(input => input.Limit > 0);
        _signals = signals;
        _blocks = blocks;
        _ruleBlocks = ruleBlocks;
        _periods = periods;
    }

    /// <summary>The number of 64-bit words that hold one bit a rule.</summary>
    internal int Words => _ruleBlocks;

    /// <summary>The rules in force on a day and how they weigh.</summary>
    internal PlanPeriod PeriodOn(int day)
    {
        var last = _periods.Length - 1;
        while (_periods[last].FirstDay > day) last--;
        return _periods[last];
    }

    /// <summary>What the rules in force on the day say together of these codes.</summary>
    internal Outcome Decide(ReadOnlySpan<long> codes, int asOf)
    {
        Span<int> ranks = _signals <= StackLimit ? stackalloc int[_signals] : new int[_signals];
        Rank(codes, asOf, ranks);
        var period = PeriodOn(asOf);
        ulong blocked = 0, open = 0, review = 0;
        for (var index = 0; index < _blocks.Length; index++)
        {
            var (kept, broken) = Run(_blocks[index], ranks);
            var word = index - _blocks.Length + _ruleBlocks;
            if (word < 0) continue;
            var weights = period.Weights[word];
            blocked |= broken & weights.Blocks;
            open |= ~(kept | broken) & weights.Opens;
            review |= broken & weights.Reviews;
        }

        return blocked != 0 ? Outcome.Blocked : open != 0 ? Outcome.Open : review != 0 ? Outcome.Review : Outcome.Clear;
    }

    /// <summary>For every rule, one bit in <paramref name="kept"/> when its duty is true and one in <paramref name="broken"/> when it is false.</summary>
    internal void Evaluate(ReadOnlySpan<long> codes, int asOf, Span<ulong> kept, Span<ulong> broken)
    {
        Span<int> ranks = _signals <= StackLimit ? stackalloc int[_signals] : new int[_signals];
        Rank(codes, asOf, ranks);
        for (var index = 0; index < _blocks.Length; index++)
        {
            var results = Run(_blocks[index], ranks);
            var word = index - _blocks.Length + _ruleBlocks;
            if (word >= 0) (kept[word], broken[word]) = results;
        }
    }

    private void Rank(ReadOnlySpan<long> codes, int asOf, Span<int> ranks)
    {
        var inputs = _inputs;
        var index = 0;
        for (; index < _rowInputs; index++)
        {
            ref readonly var input = ref inputs[index];
            var beyond = codes[input.Slot] - input.Limit;
            ranks[index] = input.Limit + (int)(beyond & (beyond >> 63));
        }

        for (; index < inputs.Length; index++)
        {
            ref readonly var input = ref inputs[index];
            var code = codes[input.Slot];
            ranks[index] = code == 0 ? 0 : input.Test.Passes(code, asOf) ? 2 : 1;
        }
    }

    private static (ulong True, ulong False) Run(Block block, Span<int> ranks)
    {
        ulong isTrue = 0, isPossible = 0;
        var rows = block.Rows;
        foreach (ref readonly var feed in block.Feeds.AsSpan())
        {
            ref readonly var row = ref rows[feed.FirstRow + ranks[feed.Signal]];
            isTrue |= row.True;
            isPossible |= row.Possible;
        }

        foreach (ref readonly var gate in block.Gates.AsSpan())
            ranks[gate.Signal] = (2 * Bit(isTrue, gate.Bit)) + 1 - Bit(isPossible, gate.Bit);

        foreach (ref readonly var derived in block.Derived.AsSpan())
        {
            var evidenceFor = Bit(isTrue, derived.Bit);
            ranks[derived.Signal] = (2 * evidenceFor) + (Bit(isTrue, derived.Bit + 1) & ~evidenceFor);
        }

        return ((isTrue & ~block.Denied) | (~isPossible & block.Denied), (~isPossible & ~block.Denied) | (isTrue & block.Denied));
    }

    private static int Bit(ulong word, int bit) => (int)(word >> bit) & 1;
}
