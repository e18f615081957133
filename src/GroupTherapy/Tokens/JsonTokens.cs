using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>The tokens of a JSON text in their order, found in one pass: what the strict reading of requests, records and data files stands on.</summary>
/// <remarks>Used again for text after text, in the same memory. The bytes stay where they are, in the caller's keeping, unchanged while the tokens are read.</remarks>
internal sealed class JsonTokens
{
    public const int DeepestNesting = 64;

    private const int BytesAToken = 4;
    private const int Spare = 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private JsonToken[] _tokens = [];
    private byte[] _bytes = [];
    private int _start;

    /// <summary>How many there are. The first is the whole value.</summary>
    public int Count { get; private set; }

    public ref readonly JsonToken this[int token] => ref _tokens[token];

    /// <summary>Finds the tokens, and forgets those of the text before.</summary>
    /// <param name="json">One value; what follows it is white space.</param>
    /// <param name="end">Where the bytes stop being JSON of at most 64 levels.</param>
    /// <returns>Whether it is JSON. That a text is UTF-8 is seen only when it is decoded.</returns>
    public bool TryRead(ReadOnlyMemory<byte> json, out int end)
    {
        var bytes = MemoryMarshal.TryGetArray(json, out var segment) ? segment : new(json.ToArray());
        (_bytes, _start, Count, end) = (bytes.Array!, bytes.Offset, 0, json.Length);
        if (_tokens.Length == 0) _tokens = new JsonToken[(json.Length / BytesAToken) + Spare];
        try
        {
            Read(json.Span);
            return true;
        }
        catch (JsonException exception)
        {
            end = OffsetOf(json.Span, exception);
            return false;
        }
    }

    /// <summary>The token after a value, with all that is in it.</summary>
    public int After(int token)
    {
        ref readonly var value = ref _tokens[token];
        return (value.IsObject || value.IsList ? value.Extent : token) + 1;
    }

    /// <summary>A name or a value as it is written.</summary>
    public ReadOnlySpan<byte> Raw(int token)
    {
        ref readonly var value = ref _tokens[token];
        var length = value.IsObject || value.IsList ? _tokens[value.Extent].Start + 1 - value.Start : value.Extent;
        return new(_bytes, _start + value.Start, length);
    }

    /// <summary>A name or a text without its quotation marks, escapes and all.</summary>
    public ReadOnlySpan<byte> Unquoted(int token)
    {
        ref readonly var value = ref _tokens[token];
        return new(_bytes, _start + value.Start + 1, value.Extent - 2);
    }

    /// <summary>A name or a text; null where it is none, because it is not UTF-8 or has half a surrogate pair, as in <c>"\ud800"</c>.</summary>
    public string? Text(int token)
    {
        try
        {
            if (!_tokens[token].IsEscaped) return Utf8.GetString(Unquoted(token));
            var reader = new Utf8JsonReader(Raw(token));
            reader.Read();
            return reader.GetString();
        }
        catch (Exception exception) when (exception is DecoderFallbackException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A name, or its spelling in the text where it is none: it is then no known name, but can be shown.</summary>
    public string Name(int token) => Text(token) ?? Encoding.UTF8.GetString(Unquoted(token));

    /// <summary>Whether a name or a text is just this one, which is ASCII.</summary>
    public bool Is(int token, string text) => _tokens[token].IsEscaped ? Text(token) == text : Utf8Text.IsSame(Unquoted(token), text);

    /// <inheritdoc cref="Is(int, string)"/>
    public bool Is(int token, ReadOnlySpan<byte> text) =>
        _tokens[token].IsEscaped ? Text(token) is { } written && Utf8Text.IsSame(text, written) : Unquoted(token).SequenceEqual(text);

    /// <summary>A number that is whole and fits, written without fraction or exponent.</summary>
    public int? Integer(int token)
    {
        var raw = Raw(token);
        return Utf8Parser.TryParse(raw, out int number, out var length) && length == raw.Length ? number : null;
    }

    /// <summary>A number that fits.</summary>
    public decimal? Number(int token)
    {
        var raw = Raw(token);
        var format = raw.IndexOfAny((byte)'e', (byte)'E') >= 0 ? 'e' : default;
        return Utf8Parser.TryParse(raw, out decimal number, out var length, format) && length == raw.Length ? number : null;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        const int Quotes = 2;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        Span<int> open = stackalloc int[DeepestNesting];
        Span<int> counts = stackalloc int[DeepestNesting + 1];
        var depth = 0;
        while (reader.Read())
        {
            if (Count == _tokens.Length) Grow(json.Length, reader.BytesConsumed);
            var (type, start) = (reader.TokenType, (int)reader.TokenStartIndex);
            switch (type)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    counts[depth]++;
                    open[depth++] = Count;
                    counts[depth] = 0;
                    _tokens[Count] = new(type, start, 0, 0);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var opened = open[--depth];
                    ref var whole = ref _tokens[opened];
                    whole = new(whole.Type, whole.Start, Count, counts[depth + 1]);
                    _tokens[Count] = new(type, start, 1, 0);
                    break;
                case JsonTokenType.PropertyName:
                    _tokens[Count] = new(type, start, reader.ValueSpan.Length + Quotes, reader.ValueIsEscaped ? 1 : 0);
                    break;
                case JsonTokenType.String:
                    counts[depth]++;
                    _tokens[Count] = new(type, start, reader.ValueSpan.Length + Quotes, reader.ValueIsEscaped ? 1 : 0);
                    break;
                default:
                    counts[depth]++;
                    _tokens[Count] = new(type, start, reader.ValueSpan.Length, 0);
                    break;
            }

            Count++;
        }
    }

    /// <summary>Makes room for as many tokens as there will be if it goes on as it began.</summary>
    private void Grow(int length, long read) =>
        Array.Resize(ref _tokens, (int)Math.Min((Count * (double)length / read * 1.1) + Spare, length + Spare));

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && json.Slice(start).IndexOf((byte)'\n') is >= 0 and var length; line--) start += length + 1;
        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), json.Length);
    }
}
