using System.Text;
using System.Text.Json;

namespace GroupTherapy.LicensurePacker;

/// <summary>Reads JSON so that every value knows where it stands: an error without a line helps nobody.</summary>
internal sealed class JsonTree
{
    private readonly byte[] _json;
    private readonly DataFile _file;
    private readonly JsonTokens _tokens = new();

    // The place that was asked for last: most are behind the one before.
    private TextPlace _place = TextPlace.Start;
    private int _offset;

    private JsonTree(byte[] json, DataFile file) => (_json, _file) = (json, file);

    /// <summary>The document's value; null, with a fault, when it is no JSON.</summary>
    internal static JsonValue? Read(byte[] json, DataFile file) => new JsonTree(json, file).Read();

    private JsonValue? Read()
    {
        var isJson = _tokens.TryRead(_json, out var broken);
        for (var token = 0; token < _tokens.Count; token++)
        {
            if (_tokens[token].Type is JsonTokenType.PropertyName or JsonTokenType.String && _tokens.Text(token) is null)
                _file.Refuse(PlaceOf(_tokens[token].Start), FaultKind.Syntax, "text with half a character", "text in UTF-8");
        }

        if (isJson) return ValueOf(0);
        var rest = Encoding.UTF8.GetString(_json.AsSpan(broken)).Split('\n')[0];
        var found = broken == _json.Length ? "the end of the file" : rest.Length == 0 ? "the end of the line" : $"'{HarmlessText.Cut(rest, Excerpt.Length)}'";
        _file.Refuse(PlaceOf(broken), FaultKind.Syntax, found, "JSON, without comments or trailing commas");
        return null;
    }

    private JsonValue ValueOf(int token)
    {
        var (type, place) = (_tokens[token].Type, PlaceOf(_tokens[token].Start));
        var text = type switch
        {
            JsonTokenType.String => TextOf(token),
            JsonTokenType.Number => Encoding.UTF8.GetString(_tokens.Raw(token)),
            _ => "",
        };
        return new(type, place, text, type == JsonTokenType.StartObject ? MembersOf(token) : [], type == JsonTokenType.StartArray ? ItemsOf(token) : []);
    }

    private List<JsonMember> MembersOf(int token)
    {
        var members = new List<JsonMember>();
        for (var name = token + 1; name < _tokens[token].Extent; name = _tokens.After(name + 1))
        {
            members.Add(new(TextOf(name), PlaceOf(_tokens[name].Start), ValueOf(name + 1)));
        }

        return members;
    }

    private List<JsonValue> ItemsOf(int token)
    {
        var items = new List<JsonValue>();
        for (var item = token + 1; item < _tokens[token].Extent; item = _tokens.After(item)) items.Add(ValueOf(item));
        return items;
    }

    private string TextOf(int token) => _tokens.Text(token) ?? Rune.ReplacementChar.ToString();

    private TextPlace PlaceOf(int offset)
    {
        _place = offset < _offset ? TextPlace.Of(_json, offset) : _place.After(_json.AsSpan(_offset..offset));
        _offset = offset;
        return _place;
    }
}
