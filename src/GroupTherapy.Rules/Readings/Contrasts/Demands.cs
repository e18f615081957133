namespace GroupTherapy.Rules;

/// <summary>How tests are to come out, fact by fact.</summary>
internal sealed class Demands(int facts)
{
    private readonly Dictionary<Pair, int> _made = [];
    private readonly List<(TestedPair Test, int Way)>?[] _bySlot = new List<(TestedPair, int)>?[facts];

    /// <summary>The facts of which something is demanded, by slot.</summary>
    internal IEnumerable<int> Slots => Enumerable.Range(0, _bySlot.Length).Where(slot => _bySlot[slot] is not null);

    /// <summary>What is demanded of a fact.</summary>
    internal IReadOnlyList<(TestedPair Test, int Way)> this[int slot] => _bySlot[slot]!;

    /// <summary>That the pair goes the way. Where it goes it already, with no other answer, nothing is demanded.</summary>
    internal void Add(Pair pair, int way)
    {
        if (pair.Fewest[way] == 0) return;
        _made.TryGetValue(pair, out var ways);
        if ((ways & (1 << way)) != 0) return;
        _made[pair] = ways | (1 << way);
        pair.Demand(way, this);
    }

    internal void Put(TestedPair test, int way) => (_bySlot[test.Slot] ??= []).Add((test, way));
}
