using System.Runtime.InteropServices;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>The properties that an object of the input has, each found by its name without its name being decoded.</summary>
/// <remarks>A name is first told apart by a key of its length and some of its letters; few objects have two names of one key.</remarks>
internal sealed class GivenProperties
{
    private readonly JsonProperty[] _properties;
    private readonly long[] _keys;
    private readonly bool[] _asked;
    private int _next;

    public GivenProperties(JsonElement value, int count)
    {
        (_properties, _keys, _asked) = (new JsonProperty[count], new long[count], new bool[count]);
        var place = 0;
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            _keys[place] = name.IndexOf((byte)'\\') < 0 ? KeyOf(name) : KeyOf(JsonText.NameOf(property));
            _properties[place++] = property;
        }

        Repetitions = HasKeyTwice() ? FindRepetitions() : [];
    }

    /// <summary>The names given more than once, with how often.</summary>
    public IReadOnlyList<(string Name, int Times)> Repetitions { get; }

    /// <summary>The names that nobody asked for.</summary>
    public IEnumerable<string> NotAsked
    {
        get
        {
            for (var place = 0; place < _asked.Length; place++)
            {
                if (!_asked[place]) yield return JsonText.NameOf(_properties[place]);
            }
        }
    }

    /// <summary>The value of a property, the first where it is given more than once; undefined where it is not given.</summary>
    public JsonElement Ask(string name)
    {
        var key = KeyOf(name);

        // Whoever writes a document tends to keep the order of the contract.
        for (var step = 0; step < _keys.Length; step++)
        {
            var place = _next + step < _keys.Length ? _next + step : _next + step - _keys.Length;
            if (_keys[place] != key || !_properties[place].NameEquals(name)) continue;
            _asked[place] = true;
            _next = place + 1 < _keys.Length ? place + 1 : 0;
            if (Repetitions.Count == 0) return _properties[place].Value;
            return First(name);
        }

        return default;
    }

    private JsonElement First(string name)
    {
        JsonElement? first = null;
        for (var place = 0; place < _properties.Length; place++)
        {
            if (!_properties[place].NameEquals(name)) continue;
            _asked[place] = true;
            first ??= _properties[place].Value;
        }

        return first!.Value;
    }

    private bool HasKeyTwice()
    {
        if (_keys.Length > byte.MaxValue) return true;
        for (var place = 1; place < _keys.Length; place++)
        {
            if (Array.IndexOf(_keys, _keys[place], 0, place) >= 0) return true;
        }

        return false;
    }

    private (string, int)[] FindRepetitions() =>
        [.. _properties.GroupBy(JsonText.NameOf, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => (same.Key, same.Count()))];

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
