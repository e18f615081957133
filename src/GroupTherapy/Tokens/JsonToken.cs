using System.Text.Json;

namespace GroupTherapy;

/// <summary>One token of a JSON text. Twelve bytes: a document may have millions.</summary>
/// <param name="type">What it is.</param>
/// <param name="start">Where it begins, in bytes.</param>
/// <param name="extent">How many bytes it has, quotation marks included; of an object or a list, the place of its last token among the tokens.</param>
/// <param name="more">Of a name or a text, 1 where it is written with escapes; of an object or a list, how many properties or items it has.</param>
internal readonly struct JsonToken(JsonTokenType type, int start, int extent, int more)
{
    private const int TypeBits = 4;

    private readonly int _typeAndMore = (more << TypeBits) | (int)type;

    public JsonTokenType Type => (JsonTokenType)(_typeAndMore & ((1 << TypeBits) - 1));

    public int Start { get; } = start;

    public int Extent { get; } = extent;

    /// <summary>How many properties or items an object or a list has.</summary>
    public int Count => (int)((uint)_typeAndMore >> TypeBits);

    /// <summary>Whether a name or a text is written with escapes.</summary>
    public bool IsEscaped => Count != 0;

    public bool IsList => Type == JsonTokenType.StartArray;

    public bool IsObject => Type == JsonTokenType.StartObject;
}
