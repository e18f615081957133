using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>The tokens of a line, each taken as what it should be. Whatever else stands there is an <see cref="UnexpectedTokenException"/>.</summary>
internal ref struct RecordTokens
{
    private Utf8JsonReader _reader;

    // A property that may be absent is looked at before it is taken.
    private bool _isPeeked;

    public RecordTokens(ReadOnlySpan<byte> line) => _reader = new(line);

    /// <summary>What the reader is at.</summary>
    public readonly JsonTokenType Type => _reader.TokenType;

    public bool IsNext(ReadOnlySpan<byte> name)
    {
        if (!_isPeeked) Move();
        _isPeeked = true;
        if (_reader.TokenType != JsonTokenType.PropertyName || !_reader.ValueTextEquals(name)) return false;
        _isPeeked = false;
        return true;
    }

    public void Move()
    {
        if (_isPeeked) _isPeeked = false;
        else if (!_reader.Read()) throw new UnexpectedTokenException();
    }

    public void Take(JsonTokenType type)
    {
        Move();
        Demand(type);
    }

    public readonly void Demand(JsonTokenType type)
    {
        if (_reader.TokenType != type) throw new UnexpectedTokenException();
    }

    public void Begin() => Take(JsonTokenType.StartObject);

    public void Name(ReadOnlySpan<byte> name)
    {
        Take(JsonTokenType.PropertyName);
        if (!_reader.ValueTextEquals(name)) throw new UnexpectedTokenException();
    }

    /// <summary>Begins an object of unknown properties, and moves to the first or to its end.</summary>
    public void Object(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin();
        Move();
    }

    public readonly string Current(JsonTokenType type = JsonTokenType.String)
    {
        Demand(type);
        return _reader.GetString()!;
    }

    public string Text()
    {
        Move();
        return Current();
    }

    public string Text(ReadOnlySpan<byte> name)
    {
        Name(name);
        return Text();
    }

    public string[] Texts()
    {
        Move();
        return TextsHere();
    }

    public string[] TextsHere()
    {
        Demand(JsonTokenType.StartArray);
        var texts = new List<string>();
        for (Move(); _reader.TokenType != JsonTokenType.EndArray; Move()) texts.Add(Current());
        return [.. texts];
    }

    public LocalDate Day() => LocalDatePattern.Iso.Parse(Text()).TryGetValue(default, out var day) ? day : throw new UnexpectedTokenException();

    public LocalDate Day(ReadOnlySpan<byte> name)
    {
        Name(name);
        return Day();
    }

    public Instant At() => InstantPattern.ExtendedIso.Parse(Text()).TryGetValue(default, out var at) ? at : throw new UnexpectedTokenException();

    /// <summary>Whether anything stands after what was read.</summary>
    public bool GoesOn() => _reader.Read();

    /// <summary>Whether the number that the reader is at is whole and fits.</summary>
    public readonly bool IsCount(out int count) => _reader.TryGetInt32(out count);

    public readonly decimal Amount() => _reader.GetDecimal();
}
