namespace GroupTherapy.Rules.Plans;

/// <summary>A rulebook compiled into tables: an answer chooses a row, a row says for 64 gates at once whether it makes them true or leaves them possible.</summary>
/// <remarks>
/// Every rule's duty is a gate, and so is every "or" inside one. Gates stand in blocks of 64, each block's inner gates with
/// the rules that rest on them; what blocks share goes from one to the next as a signal.
/// </remarks>
internal sealed class Plan
{
    private const int StackLimit = 1024;

    private readonly PlanTest[] _tests;
    private readonly int _signals;
    private readonly Block[] _blocks;
    private readonly PlanPeriod[] _periods;

    internal Plan(PlanTest[] tests, int signals, Block[] blocks, Place[] places, PlanPeriod[] periods)
    {
        _tests = tests;
        _signals = signals;
        _blocks = blocks;
        Places = places;
        _periods = periods;
    }

    /// <summary>Where a rule's duty stands.</summary>
    internal readonly record struct Place(int Block, int Bit)
    {
        internal ulong Mask => 1UL << Bit;
    }

    /// <summary>For each rule, in rulebook order, where its duty stands.</summary>
    internal Place[] Places { get; }

    /// <summary>The number of blocks: as many words as hold one bit a gate.</summary>
    internal int Words => _blocks.Length;

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
        PutToTest(codes, asOf, ranks);
        var weights = PeriodOn(asOf).Weights;
        ulong blocked = 0, open = 0, review = 0;
        for (var index = 0; index < weights.Length; index++)
        {
            var (kept, broken) = _blocks[index].Run(codes, ranks);
            ref readonly var weight = ref weights[index];
            blocked |= broken & weight.Blocks;
            open |= ~(kept | broken) & weight.Opens;
            review |= broken & weight.Reviews;
        }

        return blocked != 0 ? Outcome.Blocked : open != 0 ? Outcome.Open : review != 0 ? Outcome.Review : Outcome.Clear;
    }

    /// <summary>For every rule, the bit of its place in <paramref name="kept"/> when its duty is true and in <paramref name="broken"/> when it is false.</summary>
    internal void Evaluate(ReadOnlySpan<long> codes, int asOf, Span<ulong> kept, Span<ulong> broken)
    {
        Span<int> ranks = _signals <= StackLimit ? stackalloc int[_signals] : new int[_signals];
        PutToTest(codes, asOf, ranks);
        for (var index = 0; index < _blocks.Length; index++) (kept[index], broken[index]) = _blocks[index].Run(codes, ranks);
    }

    private void PutToTest(ReadOnlySpan<long> codes, int asOf, Span<int> ranks)
    {
        for (var index = 0; index < _tests.Length; index++)
        {
            ref readonly var test = ref _tests[index];
            var code = codes[test.Slot];
            ranks[index] = code == 0 ? 0 : test.Test.Passes(code, asOf) ? 2 : 1;
        }
    }
}
