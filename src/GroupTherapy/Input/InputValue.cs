using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>One value of the input, with its place; absent or null, it is unknown.</summary>
/// <remarks>Every reading answers null when the value is unknown, and null with a fault when it is of another kind.</remarks>
/// <param name="reader">Who reads the document.</param>
/// <param name="value">The value among the document's tokens; below 0 where it is absent.</param>
/// <param name="holder">The object or list that has it.</param>
/// <param name="name">The property's name; null for an item.</param>
internal readonly struct InputValue(InputReader reader, int value, int holder, string? name)
{
    private const int LongestText = 200;
    private const int Quotes = 2;

    /// <summary>A character takes at most twelve bytes, as two <c>\uXXXX</c>; longer texts are refused without being decoded.</summary>
    private const int LongestRawText = (LongestText * 12) + Quotes;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public bool IsUnknown => Type is JsonTokenType.None or JsonTokenType.Null;

    public bool IsObject => Type == JsonTokenType.StartObject;

    /// <summary>How many items the value has; null when it is no list.</summary>
    public int? Items => Type == JsonTokenType.StartArray ? reader.Tokens[value].Count : null;

    private JsonTokenType Type => value < 0 ? JsonTokenType.None : reader.Tokens[value].Type;

    /// <summary>Whether the value is just this code, which is ASCII; any other is no fault.</summary>
    public bool Is(string code) => Type == JsonTokenType.String && !IsLong && reader.Tokens.Is(value, code);

    public bool? YesNo(string expected = Expectation.YesNo)
    {
        if (Type is JsonTokenType.True or JsonTokenType.False) return Type == JsonTokenType.True;
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
        if (Type == JsonTokenType.Number && reader.Tokens.Number(value) is { } number && number >= min && number <= max) return number;
        Refuse(Expectation.Number(min, max));
        return null;
    }

    public string? Text()
    {
        if (IsUnknown) return null;
        if (Type != JsonTokenType.String)
        {
            Refuse(Expectation.Text);
            return null;
        }

        var text = IsLong ? null : reader.Tokens.Text(value);
        if (IsLong || (text?.Length > LongestText && CharactersOf(text) > LongestText))
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
        if (Type != JsonTokenType.String || reader.Tokens[value].Extent > (longest * 6) + Quotes) return null;
        return reader.Tokens.Text(value) is { Length: > 0 } text && text.Length <= longest && text.All(letter => letter is >= '!' and <= '~') ? text : null;
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
        if (Type == JsonTokenType.String && reader.Tokens.Text(value) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
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
        if (ShortText() is { Length: 16 } text && Minutes.Parse(text).TryGetValue(default, out var time) && time.Year >= IsoDay.FirstYear) return time;
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
        if (Type == JsonTokenType.StartObject) return reader.Open(value);
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    /// <summary>An object as its JSON.</summary>
    public string? Json(string expected = Expectation.Object)
    {
        if (IsObject) return Encoding.UTF8.GetString(reader.Tokens.Raw(value));
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    public InputArray? Array(string expected = Expectation.List)
    {
        if (Type == JsonTokenType.StartArray) return new InputArray(reader, value);
        if (!IsUnknown) Refuse(expected);
        return null;
    }

    /// <summary>A list of these codes, each once.</summary>
    public IReadOnlyList<string>? Codes(IReadOnlyList<string> codes)
    {
        if (Type == JsonTokenType.StartArray) return new InputArray(reader, value).Codes(codes);
        if (!IsUnknown) Refuse(Expectation.ListOf(codes));
        return null;
    }

    /// <summary>The answers to a questionnaire.</summary>
    public IReadOnlyList<int?>? Counts(int exactly, int min, int max, int step)
    {
        if (Type == JsonTokenType.StartArray) return new InputArray(reader, value).Counts(exactly, min, max, step);
        if (!IsUnknown) Refuse(Expectation.ListOfItems(exactly));
        return null;
    }

    /// <summary>Records that something else should stand here.</summary>
    public void Refuse(string expected) => Refuse(Excerpt.Of(reader.Tokens, value), expected);

    /// <summary>Records that the value has been given before.</summary>
    public void RefuseAgain(string expected) => Refuse(Excerpt.Of(reader.Tokens, value) + " again", expected);

    private bool IsLong => reader.Tokens[value].Extent > LongestRawText;

    private void Refuse(string found, string expected)
    {
        if (!reader.Faults.IsFull) reader.Faults.Add(value < 0 ? reader.PointerTo(holder, name!) : reader.PointerTo(value), found, expected);
    }

    private int? Integer(int min, int max) =>
        Type == JsonTokenType.Number && reader.Tokens.Integer(value) is { } integer && integer >= min && integer <= max ? integer : null;

    private LocalDate? DayText()
    {
        if (Type != JsonTokenType.String) return null;
        if (IsoDay.Read(reader.Tokens.Raw(value)) is { } plain) return plain;
        return ShortText() is { } text ? IsoDay.Parse(text) : null;
    }

    /// <summary>The text, when it is one and no longer than any code, day or id could be.</summary>
    private string? ShortText() => Type == JsonTokenType.String && !IsLong ? reader.Tokens.Text(value) : null;

    /// <summary>How many characters a text has; two halves of a pair are one.</summary>
    private static int CharactersOf(string text)
    {
        var count = 0;
        foreach (var half in text) count += char.IsLowSurrogate(half) ? 0 : 1;
        return count;
    }
}
