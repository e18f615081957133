using System.Globalization;
using System.Text;

namespace GroupTherapy;

/// <summary>Writes where the values of a document stand, as JSON Pointers (RFC 6901): only when a fault asks for it.</summary>
internal sealed class InputPointers(JsonTokens tokens)
{
    /// <summary>A name longer than this is cut, so that a pointer stays printable; no known property comes near.</summary>
    private const int LongestName = 100;

    // Faults come in the order of the document: the search of a long list goes on from the item that was found last.
    private readonly Dictionary<int, (int Index, int Item)> _found = [];

    /// <summary>The pointer to a value; empty for the whole document.</summary>
    public string Of(int value)
    {
        var pointer = new StringBuilder();
        for (var at = 0; at != value;) at = tokens[at].IsObject ? Property(at, value, pointer) : Item(at, value, pointer);
        return pointer.ToString();
    }

    /// <summary>The pointer to a property of an object, whether it is there or not.</summary>
    public string Of(int holder, string name) => Of(holder) + "/" + HarmlessText.Cut(name, LongestName).Replace("~", "~0").Replace("/", "~1");

    /// <summary>Forgets the document.</summary>
    public void Clear() => _found.Clear();

    /// <summary>The value of an object that holds another.</summary>
    private int Property(int holder, int value, StringBuilder pointer)
    {
        var name = holder + 1;
        while (tokens.After(name + 1) <= value) name = tokens.After(name + 1);
        pointer.Append(Of(0, tokens.Name(name)));
        return name + 1;
    }

    /// <summary>The item of a list that holds another value.</summary>
    private int Item(int holder, int value, StringBuilder pointer)
    {
        var (index, item) = _found.TryGetValue(holder, out var found) && found.Item <= value ? found : (0, holder + 1);
        for (; tokens.After(item) <= value; index++) item = tokens.After(item);
        _found[holder] = (index, item);
        pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
        return item;
    }
}
