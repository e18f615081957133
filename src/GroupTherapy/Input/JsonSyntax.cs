using System.Text;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>Turns bytes into a JSON document, and says where they stop being one.</summary>
internal static class JsonSyntax
{
    public const int DeepestNesting = 64;

    /// <summary>Characters quoted from the place where the document breaks.</summary>
    private const int Quoted = 20;

    private static ReadOnlySpan<byte> Utf16LittleEndian => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndian => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="InputException">The bytes are not one JSON document in UTF-8.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(Utf16LittleEndian) || bytes.Span.StartsWith(Utf16BigEndian))
            throw Refused("text in UTF-16", "JSON in UTF-8");
        var json = bytes.Span.StartsWith(ByteOrderMark) ? bytes.Slice(3) : bytes;
        if (json.IsEmpty)
            throw Refused("nothing", Expectation.Document);
        if (Utf8Text.IsBlank(json.Span))
            throw Refused("nothing but white space", Expectation.Document);
        if (Utf8Text.LengthIn(json.Span) is var end && end < json.Length)
            throw Refused(Place(json.Span, end) + ": a byte that is not UTF-8", "JSON in UTF-8");
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (JsonException)
        {
            throw Explained(json.Span);
        }
    }

    /// <summary>Walks through the text once more: the parser's own message is not for readers, and may quote any length of the input.</summary>
    private static InputException Explained(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting + 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= DeepestNesting)
                    return Refused(Place(json, (int)reader.TokenStartIndex) + ": deeper nesting", "at most 64 levels of nesting");
            }

            return Refused("text that is not JSON", "JSON");
        }
        catch (JsonException fault)
        {
            var at = Offset(json, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            return Refused($"{Place(json, at)}: {Quote(json.Slice(at))}", "JSON, without comments or trailing commas");
        }
    }

    private static int Offset(ReadOnlySpan<byte> json, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0 && json.Slice(start).IndexOf((byte)'\n') is >= 0 and var length; line--)
            start += length + 1;
        return (int)Math.Min(start + byteInLine, json.Length);
    }

    /// <summary>Line and column as an editor counts them: from one, and in characters.</summary>
    private static string Place(ReadOnlySpan<byte> json, int at)
    {
        var before = json.Slice(0, at);
        var (line, column) = (1, 1);
        foreach (var unit in before)
        {
            if (unit == '\n') (line, column) = (line + 1, 1);
            else column += (unit & 0xC0) == 0x80 ? 0 : 1; // a character counts by its first byte
        }

        return FormattableString.Invariant($"line {line}, column {column}");
    }

    private static string Quote(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
            return "the end of the input";
        var line = rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? rest.Slice(0, end) : rest;
        return line.IsEmpty ? "the end of the line" : $"'{HarmlessText.Cut(Encoding.UTF8.GetString(line.Slice(0, Math.Min(line.Length, Quoted * 8))), Quoted)}'";
    }

    private static InputException Refused(string found, string expected) => new(new Fault("", found, expected));
}
