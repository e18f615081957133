using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Goes through the tokens of a line, each taken as what it should be. Whatever else stands there is an <see cref="UnexpectedTokenException"/>.</summary>
internal struct RecordTokens(JsonTokens tokens)
{
    private int _at = -1;

    /// <summary>What was taken last.</summary>
    public readonly JsonTokenType Type => tokens[_at].Type;

    /// <summary>Takes the name of a property that may be absent, where it is next.</summary>
    public bool IsNext(ReadOnlySpan<byte> name)
    {
        var next = _at + 1;
        if (next >= tokens.Count || tokens[next].Type != JsonTokenType.PropertyName || !tokens.Is(next, name)) return false;
        _at = next;
        return true;
    }

    public void Move()
    {
        if (!GoesOn()) throw new UnexpectedTokenException();
        _at++;
    }

    public void Take(JsonTokenType type)
    {
        Move();
        Demand(type);
    }

    public readonly void Demand(JsonTokenType type)
    {
        if (Type != type) throw new UnexpectedTokenException();
    }

    public void Begin() => Take(JsonTokenType.StartObject);

    public void Name(ReadOnlySpan<byte> name)
    {
        Take(JsonTokenType.PropertyName);
        if (!tokens.Is(_at, name)) throw new UnexpectedTokenException();
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
        return tokens.Text(_at) ?? throw new UnexpectedTokenException();
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
        for (Move(); Type != JsonTokenType.EndArray; Move()) texts.Add(Current());
        return [.. texts];
    }

    public LocalDate Day() => LocalDatePattern.Iso.Parse(Text()).TryGetValue(default, out var day) ? day : throw new UnexpectedTokenException();

    public LocalDate Day(ReadOnlySpan<byte> name)
    {
        Name(name);
        return Day();
    }

    public Instant At() => InstantPattern.ExtendedIso.Parse(Text()).TryGetValue(default, out var at) ? at : throw new UnexpectedTokenException();

    /// <summary>Whether anything stands after what was taken.</summary>
    public readonly bool GoesOn() => _at + 1 < tokens.Count;

    /// <summary>The number that was taken last, where it is whole and fits.</summary>
    public readonly int? Count() => tokens.Integer(_at);

    public readonly decimal Amount() => tokens.Number(_at) ?? throw new UnexpectedTokenException();
}
