using System.Globalization;

namespace GroupTherapy;

/// <summary>The way from the document to a value, written as a JSON Pointer only when a fault asks for it.</summary>
internal sealed class InputPath
{
    /// <summary>A name longer than this is cut, so that a pointer stays printable; no known property comes near.</summary>
    private const int LongestName = 100;

    private readonly InputPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private InputPath(InputPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The whole document; its pointer is the empty text.</summary>
    public static InputPath Document { get; } = new(null, null, 0);

    public InputPath Property(string name) => new(this, name, 0);

    public InputPath Item(int index) => new(this, null, index);

    /// <summary>The JSON Pointer, with <c>~</c> and <c>/</c> in names escaped.</summary>
    public override string ToString()
    {
        var tokens = new Stack<string>();
        for (var step = this; step._parent is not null; step = step._parent)
            tokens.Push(step.Token);
        return string.Concat(tokens.Select(token => "/" + token));
    }

    private string Token => _name is null
        ? _index.ToString(CultureInfo.InvariantCulture)
        : HarmlessText.Cut(_name, LongestName).Replace("~", "~0").Replace("/", "~1");
}
