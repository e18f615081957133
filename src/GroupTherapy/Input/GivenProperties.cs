namespace GroupTherapy;

/// <summary>The properties that an object of the input has, each found by its name without its name being decoded. Used again for object after object.</summary>
/// <remarks>A name is first told apart by a key of its length and some of its letters; few objects have two names of one key.</remarks>
internal sealed class GivenProperties(JsonTokens tokens)
{
    private long[] _keys = [];
    private int[] _names = [];
    private bool[] _isAsked = [];
    private int _count;
    private int _next;
    private int _left;

    /// <summary>The names given more than once, with how often.</summary>
    public IReadOnlyList<(string Name, int Times)> Repetitions { get; private set; } = [];

    /// <summary>Whether every name was asked for.</summary>
    public bool AreAllAsked => _left == 0;

    /// <summary>The names that nobody asked for, each once.</summary>
    public IEnumerable<string> NotAsked => Enumerable.Range(0, _count).Where(place => !_isAsked[place]).Select(place => tokens.Name(_names[place])).Distinct();

    /// <summary>Begins with an object, and forgets the one before.</summary>
    public void Begin(int value)
    {
        _count = _left = tokens[value].Count;
        _next = 0;
        if (_keys.Length < _count) (_keys, _names, _isAsked) = (new long[_count], new int[_count], new bool[_count]);
        Array.Clear(_isAsked, 0, _count);
        var name = value + 1;
        for (var place = 0; place < _count; place++)
        {
            _names[place] = name;
            _keys[place] = tokens[name].IsEscaped ? KeyOf(tokens.Name(name)) : KeyOf(tokens.Unquoted(name));
            name = tokens.After(name + 1);
        }

        Repetitions = HasKeyTwice() ? FindRepetitions() : [];
    }

    /// <summary>The value of a property, the first where it is given more than once; below 0 where it is not given.</summary>
    public int Ask(string name)
    {
        var key = KeyOf(name);

        // Whoever writes a document tends to keep the order of the contract.
        var first = _next < _count && Is(_next, key, name) ? _next : Find(0, key, name);
        if (first < 0) return -1;
        if (Repetitions.Count > 0)
        {
            for (var again = first = Find(0, key, name); again >= 0; again = Find(again + 1, key, name)) Mark(again);
        }

        Mark(first);
        _next = first + 1;
        return _names[first] + 1;
    }

    private void Mark(int place)
    {
        if (!_isAsked[place]) _left--;
        _isAsked[place] = true;
    }

    private int Find(int from, long key, string name)
    {
        while (from < _count)
        {
            var step = _keys.AsSpan(from, _count - from).IndexOf(key);
            if (step < 0) return -1;
            if (Is(from + step, key, name)) return from + step;
            from += step + 1;
        }

        return -1;
    }

    private bool Is(int place, long key, string name) => _keys[place] == key && tokens.Is(_names[place], name);

    private bool HasKeyTwice()
    {
        if (_count > byte.MaxValue) return true;
        for (var place = 1; place < _count; place++)
        {
            if (_keys.AsSpan(0, place).IndexOf(_keys[place]) >= 0) return true;
        }

        return false;
    }

    private (string, int)[] FindRepetitions() =>
        [.. _names.Take(_count).GroupBy(tokens.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => (same.Key, same.Count()))];

    private static long KeyOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        0 => 0,
        var length => (long)(uint)length | ((long)name[0] << 32) | ((long)name[length / 2] << 40) | ((long)name[length - 1] << 48),
    };

    /// <remarks>A name that is not all ASCII has another key than its bytes, and is none of the contract's.</remarks>
    private static long KeyOf(string name) => name.Length switch
    {
        0 => 0,
        var length => (long)(uint)length | ((long)(byte)name[0] << 32) | ((long)(byte)name[length / 2] << 40) | ((long)(byte)name[length - 1] << 48),
    };
}
