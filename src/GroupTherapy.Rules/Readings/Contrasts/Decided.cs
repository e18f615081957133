namespace GroupTherapy.Rules.Readings;

/// <summary>Which facts are decided, each to be answered or to stay unanswered; the others are open.</summary>
internal sealed class Decided(int facts)
{
    private readonly bool[] _isOpen = [.. Enumerable.Repeat(true, facts)];
    private readonly long[] _codes = new long[facts];
    private Slots _open = new(ulong.MaxValue);

    /// <summary>The answer as a code; 0 where there is none.</summary>
    internal long this[int slot] => _codes[slot];

    /// <summary>Copies all answers.</summary>
    internal void CopyTo(long[] codes) => _codes.CopyTo(codes, 0);

    /// <summary>Whether each of them is decided.</summary>
    internal bool NoneOpen(Slots slots) => (_open & slots) == default;

    internal bool IsOpen(int slot) => _isOpen[slot];

    /// <param name="slot">The fact's.</param>
    /// <param name="code">The answer; 0 for none.</param>
    internal void Decide(int slot, long code)
    {
        (_isOpen[slot], _codes[slot]) = (false, code);
        CountOpen();
    }

    internal void Open(int slot)
    {
        (_isOpen[slot], _codes[slot]) = (true, 0);
        CountOpen();
    }

    private void CountOpen()
    {
        _open = default;
        for (var slot = 0; slot < _isOpen.Length; slot++)
        {
            if (_isOpen[slot]) _open |= Slots.Of(slot);
        }
    }
}
