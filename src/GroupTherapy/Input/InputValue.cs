using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>One value of the input, with its place; absent or null, it is unknown.</summary>
/// <remarks>Every reading answers null when the value is unknown, and null with a fault when it is of another kind.</remarks>
internal readonly struct InputValue
{
    private const int LongestText = 200;
    private const int Quotes = 2;

    /// <summary>A character takes at most twelve bytes, as two <c>\uXXXX</c>; longer texts are refused without being decoded.</summary>
    private const int LongestRawText = (LongestText * 12) + Quotes;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private readonly JsonElement _value;
    private readonly InputPath _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly InputFaults _faults;

    private InputValue(JsonElement value, InputPath parent, string? name, int index, InputFaults faults)
    {
        _value = value;
        _parent = parent;
        _name = name;
        _index = index;
        _faults = faults;
    }

    /// <summary>A property's value; <paramref name="value"/> is undefined when the property is absent.</summary>
    public static InputValue OfProperty(JsonElement value, InputPath parent, string name, InputFaults faults) => new(value, parent, name, 0, faults);

    public static InputValue OfItem(JsonElement value, InputPath parent, int index, InputFaults faults) => new(value, parent, null, index, faults);

    public bool IsUnknown => _value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public bool IsObject => _value.ValueKind == JsonValueKind.Object;

    /// <summary>How many items the value has; null when it is no list.</summary>
    public int? Items => _value.ValueKind == JsonValueKind.Array ? _value.GetArrayLength() : null;

    /// <summary>Whether the value is just this code, which is ASCII; any other is no fault.</summary>
    public bool Is(string code)
    {
        if (_value.ValueKind != JsonValueKind.String) return false;
        var raw = JsonMarshal.GetRawUtf8Value(_value);
        if (raw.IndexOf((byte)'\\') >= 0) return ShortText() == code;
        if (raw.Length != code.Length + Quotes) return false;
        for (var place = 0; place < code.Length; place++)
        {
            if (raw[place + 1] != code[place]) return false;
        }

        return true;
    }

    public bool? YesNo(string expected = Expectation.YesNo)
    {
        if (_value.ValueKind is JsonValueKind.True or JsonValueKind.False) return _value.GetBoolean();
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    /// <remarks>3.0 and 3e0 are refused: who counts writes no fraction, so they point at a field that was filled by mistake.</remarks>
    public int? Count(int min, int max, string? expected = null)
    {
        if (IsUnknown) return null;
        if (Integer(min, max) is { } count) return count;
        Refuse(expected ?? Expectation.Integer(min, max));
        return null;
    }

    /// <summary>The answer to one item of a questionnaire; null is an unanswered item.</summary>
    public int? Answer(int min, int max, int step)
    {
        if (IsUnknown) return null;
        if (Integer(min, max) is { } answer && (answer - (long)min) % step == 0) return answer;
        Refuse(Expectation.IntegerOrNull(min, max, step));
        return null;
    }

    public decimal? Number(decimal min, decimal max)
    {
        if (IsUnknown) return null;
        if (_value.ValueKind == JsonValueKind.Number && _value.TryGetDecimal(out var number) && number >= min && number <= max) return number;
        Refuse(Expectation.Number(min, max));
        return null;
    }

    public string? Text()
    {
        if (IsUnknown) return null;
        if (_value.ValueKind != JsonValueKind.String)
        {
            Refuse(Expectation.Text);
            return null;
        }

        var tooLong = JsonMarshal.GetRawUtf8Value(_value).Length > LongestRawText;
        var text = tooLong ? null : JsonText.Decode(_value);
        if (tooLong || (text?.Length > LongestText && JsonText.CharactersOf(text) > LongestText))
        {
            Refuse(found: "text of more than 200 characters", Expectation.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text)) return text;
        Refuse(Expectation.Text);
        return null;
    }

    /// <summary>The text, when it has from 1 to <paramref name="longest"/> visible ASCII characters; any other is no fault.</summary>
    public string? Visible(int longest)
    {
        if (_value.ValueKind != JsonValueKind.String || JsonMarshal.GetRawUtf8Value(_value).Length > (longest * 6) + Quotes) return null;
        return JsonText.Decode(_value) is { Length: > 0 } text && text.Length <= longest && text.All(letter => letter is >= '!' and <= '~') ? text : null;
    }

    /// <summary>An opaque id.</summary>
    public string? Id()
    {
        if (IsUnknown) return null;
        if (ShortText() is { } text && OpaqueId.IsValid(text)) return text;
        Refuse(Expectation.Id);
        return null;
    }

    /// <summary>A text of any length: what a document may hold limits it.</summary>
    public string? LongText()
    {
        if (IsUnknown) return null;
        if (_value.ValueKind == JsonValueKind.String && JsonText.Decode(_value) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        Refuse(Expectation.LongText);
        return null;
    }

    /// <param name="notAfter">The as-of date: what is known on it cannot have happened later. Null when any day will do.</param>
    public LocalDate? Day(LocalDate? notAfter = null)
    {
        if (IsUnknown) return null;
        if (DayText() is not { } day)
        {
            Refuse(Expectation.Day);
            return null;
        }

        if (notAfter is not { } asOf || day <= asOf) return day;
        Refuse(Expectation.DayNotAfter(asOf));
        return null;
    }

    /// <summary>A day and time by the clock of the place, to the minute: no zone and no seconds.</summary>
    public LocalDateTime? Time()
    {
        if (IsUnknown) return null;
        if (ShortText() is { Length: 16 } text && Minutes.Parse(text).TryGetValue(default, out var time)) return time;
        Refuse(Expectation.Time);
        return null;
    }

    public T? Choice<T>(IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct
    {
        if (IsUnknown) return null;
        for (var place = 0; place < choices.Count; place++)
        {
            if (Is(choices[place].Name)) return choices[place].Choice;
        }

        Refuse(Expectation.OneOf(choices.Select(choice => choice.Name)));
        return null;
    }

    /// <summary>One of these codes.</summary>
    public string? Code(IReadOnlyList<string> codes)
    {
        if (IsUnknown) return null;
        for (var place = 0; place < codes.Count; place++)
        {
            if (Is(codes[place])) return codes[place];
        }

        Refuse(Expectation.OneOf(codes));
        return null;
    }

    public InputObject? Object(string expected = Expectation.Object)
    {
        if (_value.ValueKind == JsonValueKind.Object) return InputObject.Open(_value, Path, _faults);
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    /// <summary>An object as its JSON.</summary>
    public string? Json(string expected = Expectation.Object)
    {
        if (_value.ValueKind == JsonValueKind.Object) return _value.GetRawText();
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    public InputArray? Array(string expected = Expectation.List) => Array(() => expected);

    public InputArray? Array(Func<string> expected)
    {
        if (_value.ValueKind == JsonValueKind.Array) return new InputArray(_value, Path, _faults);
        if (!IsUnknown) Refuse(expected());
        return null;
    }

    /// <summary>Records that something else should stand here.</summary>
    public void Refuse(string expected) => Refuse(Excerpt.Of(_value), expected);

    /// <summary>Records that the value has been given before.</summary>
    public void RefuseAgain(string expected) => Refuse(Excerpt.Of(_value) + " again", expected);

    private void Refuse(string found, string expected)
    {
        if (!_faults.IsFull) _faults.Add(Path.ToString(), found, expected);
    }

    private InputPath Path => _name is null ? _parent.Item(_index) : _parent.Property(_name);

    private int? Integer(int min, int max) =>
        _value.ValueKind == JsonValueKind.Number && _value.TryGetInt32(out var integer) && integer >= min && integer <= max ? integer : null;

    private LocalDate? DayText()
    {
        if (_value.ValueKind != JsonValueKind.String) return null;
        if (IsoDay.Read(JsonMarshal.GetRawUtf8Value(_value)) is { } plain) return plain;
        return ShortText() is { Length: 10 } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
    }

    /// <summary>The text, when it is one and no longer than any code, day or id could be.</summary>
    private string? ShortText() =>
        _value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(_value).Length <= LongestRawText ? JsonText.Decode(_value) : null;
}
