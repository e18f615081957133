namespace GroupTherapy.Rules.Readings;

/// <summary>How tests are to come out, fact by fact.</summary>
internal sealed class Demands(int facts)
{
    private readonly List<(TestedPair Test, int Way)>[] _bySlot = [.. Enumerable.Range(0, facts).Select(_ => new List<(TestedPair, int)>())];
    private readonly List<int> _slots = [];
    private int _turn;

    /// <summary>The facts of which something is demanded, by slot, in order.</summary>
    internal IReadOnlyList<int> Slots
    {
        get
        {
            _slots.Sort();
            return _slots;
        }
    }

    /// <summary>What is demanded of a fact.</summary>
    internal List<(TestedPair Test, int Way)> this[int slot] => _bySlot[slot];

    /// <summary>Begins anew.</summary>
    internal void Clear()
    {
        foreach (var slot in _slots) _bySlot[slot].Clear();
        _slots.Clear();
        _turn++;
    }

    /// <summary>That the pair goes the way. Where it goes it already, with no other answer, nothing is demanded.</summary>
    internal void Add(Pair pair, int way)
    {
        if (pair.Fewest[way] > 0 && pair.IsFirstDemanded(way, _turn)) pair.Demand(way, this);
    }

    internal void Put(TestedPair test, int way)
    {
        if (_bySlot[test.Slot].Count == 0) _slots.Add(test.Slot);
        _bySlot[test.Slot].Add((test, way));
    }
}
