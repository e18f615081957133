using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy.Tool.Input;

/// <summary>One value of the input, with its place; absent or null, it is unknown.</summary>
/// <remarks>Every reading answers null when the value is unknown, and null with a fault when it is of another kind.</remarks>
internal readonly struct InputValue
{
    private const int LongestText = 200;

    /// <summary>A character takes at most twelve bytes, as two <c>\uXXXX</c>; longer texts are refused without being decoded.</summary>
    private const int LongestRawText = (LongestText * 12) + 2;

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

    /// <summary>How many items the value has; null when it is no list.</summary>
    public int? Items => _value.ValueKind == JsonValueKind.Array ? _value.GetArrayLength() : null;

    /// <summary>Whether the value is just this text; any other is no fault.</summary>
    public bool Is(string text) => ShortText() == text;

    public bool? YesNo(string expected = Expectation.YesNo)
    {
        if (_value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return _value.GetBoolean();
        RefuseUnlessUnknown(expected);
        return null;
    }

    /// <remarks>3.0 and 3e0 are refused: who counts writes no fraction, so they point at a field that was filled by mistake.</remarks>
    public int? Count(int min, int max, string? expected = null)
    {
        if (Integer(min, max) is { } count)
            return count;
        RefuseUnlessUnknown(expected ?? Expectation.Integer(min, max));
        return null;
    }

    /// <summary>The answer to one item of a questionnaire; null is an unanswered item.</summary>
    public int? Answer(int min, int max, int step)
    {
        if (Integer(min, max) is { } answer && (answer - (long)min) % step == 0)
            return answer;
        RefuseUnlessUnknown(Expectation.IntegerOrNull(min, max, step));
        return null;
    }

    public decimal? Number(decimal min, decimal max)
    {
        if (_value.ValueKind == JsonValueKind.Number && _value.TryGetDecimal(out var number) && number >= min && number <= max)
            return number;
        RefuseUnlessUnknown(Expectation.Number(min, max));
        return null;
    }

    public string? Text()
    {
        if (_value.ValueKind != JsonValueKind.String)
        {
            RefuseUnlessUnknown(Expectation.Text);
            return null;
        }

        var tooLong = JsonMarshal.GetRawUtf8Value(_value).Length > LongestRawText;
        var text = tooLong ? null : JsonText.Decode(_value);
        if (tooLong || text?.EnumerateRunes().Count() > LongestText)
        {
            Refuse(found: "text of more than 200 characters", Expectation.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text))
            return text;
        Refuse(Expectation.Text);
        return null;
    }

    /// <param name="notAfter">The as-of date: what is known on it cannot have happened later. Null when any day will do.</param>
    public LocalDate? Day(LocalDate? notAfter = null)
    {
        if (ShortText() is not { Length: 10 } text || !LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            RefuseUnlessUnknown(Expectation.Day);
            return null;
        }

        if (notAfter is not { } asOf || day <= asOf)
            return day;
        Refuse(Expectation.DayNotAfter(asOf));
        return null;
    }

    /// <summary>A day and time by the clock of the place, to the minute: no zone and no seconds.</summary>
    public LocalDateTime? Time()
    {
        if (ShortText() is { Length: 16 } text && Minutes.Parse(text).TryGetValue(default, out var time))
            return time;
        RefuseUnlessUnknown(Expectation.Time);
        return null;
    }

    public T? Choice<T>(IReadOnlyList<(string Name, T Value)> choices)
        where T : struct
    {
        if (ShortText() is { } text)
        {
            foreach (var (name, value) in choices)
            {
                if (name == text)
                    return value;
            }
        }

        RefuseUnlessUnknown(Expectation.OneOf(choices.Select(choice => choice.Name)));
        return null;
    }

    public InputObject? Object(string expected = Expectation.Object)
    {
        if (_value.ValueKind == JsonValueKind.Object)
            return InputObject.Open(_value, Path, _faults);
        RefuseUnlessUnknown(expected);
        return null;
    }

    public InputArray? Array(string expected = Expectation.List)
    {
        if (_value.ValueKind == JsonValueKind.Array)
            return new InputArray(_value, Path, _faults);
        RefuseUnlessUnknown(expected);
        return null;
    }

    /// <summary>Records that something else should stand here.</summary>
    public void Refuse(string expected) => Refuse(Excerpt.Of(_value), expected);

    /// <summary>Records that the value has been given before.</summary>
    public void RefuseAgain(string expected) => Refuse(Excerpt.Of(_value) + " again", expected);

    private void Refuse(string found, string expected)
    {
        if (!_faults.IsFull)
            _faults.Add(Path.ToString(), found, expected);
    }

    private InputPath Path => _name is null ? _parent.Item(_index) : _parent.Property(_name);

    private void RefuseUnlessUnknown(string expected)
    {
        if (!IsUnknown)
            Refuse(expected);
    }

    private int? Integer(int min, int max) =>
        _value.ValueKind == JsonValueKind.Number && _value.TryGetInt32(out var integer) && integer >= min && integer <= max ? integer : null;

    /// <summary>The text, when it is one and no longer than any code or day could be.</summary>
    private string? ShortText() =>
        _value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(_value).Length <= LongestRawText ? JsonText.Decode(_value) : null;
}
