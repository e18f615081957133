using System.Text;
using System.Text.Json;

namespace GroupTherapy.LicensurePacker;

/// <summary>Reads JSON so that every value knows where it stands: an error without a line helps nobody.</summary>
internal sealed class JsonTree
{
    private readonly byte[] _json;
    private readonly DataFile _file;
    private readonly int[] _lines;

    private JsonTree(byte[] json, DataFile file)
    {
        _json = json;
        _file = file;
        _lines = [0, .. Enumerable.Range(0, json.Length).Where(at => json[at] == (byte)'\n').Select(at => at + 1)];
    }

    /// <summary>The document's value; null, with a fault, when it is no JSON.</summary>
    internal static JsonValue? Read(byte[] json, DataFile file) => new JsonTree(json, file).Read();

    private JsonValue? Read()
    {
        var reader = new Utf8JsonReader(_json);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            reader.Read(); // refuses whatever follows
            return value;
        }
        catch (JsonException fault)
        {
            var at = Math.Min(_lines[Math.Min((int)(fault.LineNumber ?? 0), _lines.Length - 1)] + (int)(fault.BytePositionInLine ?? 0), _json.Length);
            var rest = Encoding.UTF8.GetString(_json.AsSpan(at)).Split('\n')[0];
            var found = at == _json.Length ? "the end of the file" : rest.Length == 0 ? "the end of the line" : $"'{JsonValue.Excerpt(rest)}'";
            _file.Refuse(PlaceOf(at), FaultKind.Syntax, found, "JSON, without comments or trailing commas");
            return null;
        }
    }

    private JsonValue ReadValue(ref Utf8JsonReader reader)
    {
        var (kind, place) = (reader.TokenType, PlaceOf(reader.TokenStartIndex));
        var members = new List<JsonMember>();
        var items = new List<JsonValue>();
        var text = kind switch
        {
            JsonTokenType.String => TextOf(ref reader),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => "",
        };
        if (kind == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, at) = (TextOf(ref reader), PlaceOf(reader.TokenStartIndex));
                reader.Read();
                members.Add(new(name, at, ReadValue(ref reader)));
            }
        }

        if (kind == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadValue(ref reader));
        }

        return new(kind, place, text, members, items);
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            _file.Refuse(PlaceOf(reader.TokenStartIndex), FaultKind.Syntax, "text with half a character", "text in UTF-8");
            return Rune.ReplacementChar.ToString();
        }
    }

    private Place PlaceOf(long offset)
    {
        var line = Array.BinarySearch(_lines, (int)offset);
        if (line < 0) line = ~line - 1;
        var column = 1;
        foreach (var unit in _json.AsSpan(_lines[line]..(int)offset)) column += (unit & 0xC0) == 0x80 ? 0 : 1; // a character counts by its first byte
        return new(line + 1, column);
    }
}
