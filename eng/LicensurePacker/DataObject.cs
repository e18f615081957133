using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy.LicensurePacker;

/// <summary>An object of a data file, read property by property. Whatever is not asked for is a fault: a misspelt property must not become an absent one.</summary>
/// <remarks>What cannot be read leaves a fault and reads as something arbitrary, so that reading goes on; a file with a fault gives no data.</remarks>
internal sealed class DataObject
{
    private readonly JsonValue _value;
    private readonly DataFile _file;
    private readonly List<string> _known = [];

    private DataObject(JsonValue value, DataFile file) => (_value, _file) = (value, file);

    internal TextPlace Place => _value.Place;

    private IReadOnlyList<JsonMember> Members => _value.Members;

    internal static T? Read<T>(JsonValue value, DataFile file, Func<DataObject, T> read)
        where T : class
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            file.Refuse(value.Place, FaultKind.Shape, value.Found, "an object");
            return null;
        }

        var data = new DataObject(value, file);
        foreach (var again in value.Members.Where((member, index) => value.Members.Take(index).Any(before => before.Name == member.Name)))
            file.Refuse(again.Place, FaultKind.Shape, $"property '{HarmlessText.Cut(again.Name, Excerpt.Length)}' again", "each property once");
        var row = read(data);
        foreach (var member in value.Members.Where(member => !data._known.Contains(member.Name)))
            file.Refuse(member.Place, FaultKind.Shape, $"property '{HarmlessText.Cut(member.Name, Excerpt.Length)}'", $"one of: {string.Join(", ", data._known)}");
        return row;
    }

    internal string Text(string name) => Need(name) is { } value ? TextOf(value) : "";

    internal string? TextIfAny(string name) => Find(name) is { } value ? TextOf(value) : null;

    /// <summary>A text that can only be <paramref name="expected"/>.</summary>
    internal void Constant(string name, string expected)
    {
        if (Need(name) is { } value && (value.Kind != JsonTokenType.String || value.Text != expected)) Refuse(value, $"'{expected}'");
    }

    internal LocalDate Day(string name) => Need(name) is { } value ? DayOf(value) : default;

    internal LocalDate? DayIfAny(string name) => Find(name) is { } value ? DayOf(value) : null;

    internal T Parsed<T>(string name, Func<string, T?> parse, string expected)
        where T : struct =>
        Need(name) is not { } value ? default : value.Kind == JsonTokenType.String && parse(value.Text) is { } parsed ? parsed : Refuse(value, expected, default(T));

    internal bool YesNo(string name) => Need(name) is { } value && YesNoOf(value);

    internal bool? YesNoIfAny(string name) => Find(name) is { } value ? YesNoOf(value) : null;

    internal int Count(string name) =>
        Need(name) is not { } value ? 0
        : value.Kind == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
        : Refuse(value, "an integer", 0);

    internal T Choice<T>(string name)
        where T : struct, Enum =>
        Need(name) is { } value ? ChoiceOf<T>(value) : default;

    internal T Choice<T>(string name, IReadOnlyList<(string Name, T Value)> choices) => Need(name) is { } value ? ChoiceOf(value, choices) : default!;

    internal IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum =>
        [.. ItemsOf(Need(name)).Select(ChoiceOf<T>)];

    internal IReadOnlyList<T> ChoicesIfAny<T>(string name)
        where T : struct, Enum =>
        [.. ItemsOf(Find(name)).Select(ChoiceOf<T>)];

    internal IReadOnlyList<string> Texts(string name) => [.. ItemsOf(Need(name)).Select(TextOf)];

    internal IReadOnlyList<string> TextsIfAny(string name) => [.. ItemsOf(Find(name)).Select(TextOf)];

    internal T? Object<T>(string name, Func<DataObject, T> read)
        where T : class =>
        Need(name) is { } value ? Read(value, _file, read) : null;

    internal T? ObjectIfAny<T>(string name, Func<DataObject, T> read)
        where T : class =>
        Find(name) is { } value ? Read(value, _file, read) : null;

    internal IReadOnlyList<T> Rows<T>(string name, Func<DataObject, T> read)
        where T : class =>
        RowsOf(Need(name), read);

    internal IReadOnlyList<T> RowsIfAny<T>(string name, Func<DataObject, T> read)
        where T : class =>
        RowsOf(Find(name), read);

    /// <summary>Every property as a text by an id of letters, digits and hyphens.</summary>
    internal IReadOnlyList<(string Id, string Text)> Texts()
    {
        _known.AddRange(Members.Select(member => member.Name));
        foreach (var member in Members.Where(member => !IsId(member.Name))) _file.Refuse(member.Place, FaultKind.Shape, $"id '{HarmlessText.Cut(member.Name, Excerpt.Length)}'", "an id such as ab-232");
        return [.. Members.Select(member => (member.Name, TextOf(member.Value)))];
    }

    private void Refuse(JsonValue value, string expected) => _file.Refuse(value.Place, FaultKind.Shape, value.Found, expected);

    /// <summary>The property's value; null, without a fault, when it is absent.</summary>
    private JsonValue? Find(string name)
    {
        _known.Add(name);
        return Members.FirstOrDefault(member => member.Name == name)?.Value;
    }

    private JsonValue? Need(string name)
    {
        var value = Find(name);
        if (value is null) _file.Refuse(Place, FaultKind.Shape, $"no property '{name}'", "it in this object");
        return value;
    }

    private string TextOf(JsonValue value) => value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text) ? value.Text : Refuse(value, "text that is not blank", "");

    private LocalDate DayOf(JsonValue value) =>
        value.Kind == JsonTokenType.String && LocalDatePattern.Iso.Parse(value.Text) is { Success: true, Value: var day } ? day : Refuse(value, "a day such as 2026-11-22", default(LocalDate));

    private bool YesNoOf(JsonValue value) => value.Kind is JsonTokenType.True or JsonTokenType.False ? value.Kind == JsonTokenType.True : Refuse(value, "true or false", false);

    private T ChoiceOf<T>(JsonValue value)
        where T : struct, Enum =>
        ChoiceOf(value, CodeNames.Of<T>());

    private T ChoiceOf<T>(JsonValue value, IReadOnlyList<(string Name, T Value)> choices)
    {
        foreach (var choice in choices)
        {
            if (value.Kind == JsonTokenType.String && value.Text == choice.Name) return choice.Value;
        }

        return Refuse(value, $"one of: {string.Join(", ", choices.Select(choice => choice.Name))}", choices[0].Value);
    }

    private IReadOnlyList<JsonValue> ItemsOf(JsonValue? value)
    {
        if (value is null or { Kind: JsonTokenType.StartArray }) return value?.Items ?? [];
        Refuse(value, "a list");
        return [];
    }

    private T[] RowsOf<T>(JsonValue? value, Func<DataObject, T> read)
        where T : class =>
        [.. ItemsOf(value).Select(item => Read(item, _file, read)).OfType<T>()];

    private T Refuse<T>(JsonValue value, string expected, T otherwise)
    {
        Refuse(value, expected);
        return otherwise;
    }

    private static bool IsId(string name) => name.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
