using System.Text;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>Finds the tokens of a document, and says where its bytes stop being one.</summary>
internal static class JsonSyntax
{
    /// <summary>Characters quoted from the place where the document breaks.</summary>
    private const int Quoted = 20;

    private static ReadOnlySpan<byte> Utf16LittleEndian => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndian => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="InputException">The bytes are not one JSON document in UTF-8.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, JsonTokens tokens)
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
        if (!tokens.TryRead(json, out var broken))
            throw Explained(json.Span, broken);
    }

    /// <summary>Walks through the text once more: nesting that is too deep is JSON all the same.</summary>
    private static InputException Explained(ReadOnlySpan<byte> json, int broken)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonTokens.DeepestNesting + 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= JsonTokens.DeepestNesting)
                    return Refused(Place(json, (int)reader.TokenStartIndex) + ": deeper nesting", "at most 64 levels of nesting");
            }
        }
        catch (JsonException)
        {
            // It breaks where it broke.
        }

        return Refused($"{Place(json, broken)}: {Quote(json.Slice(broken))}", "JSON, without comments or trailing commas");
    }

    private static string Place(ReadOnlySpan<byte> json, int at) =>
        TextPlace.Of(json, at) is var (line, column) ? FormattableString.Invariant($"line {line}, column {column}") : "";

    private static string Quote(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
            return "the end of the input";
        var line = rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? rest.Slice(0, end) : rest;
        return line.IsEmpty ? "the end of the line" : $"'{HarmlessText.Cut(Encoding.UTF8.GetString(line.Slice(0, Math.Min(line.Length, Quoted * 8))), Quoted)}'";
    }

    private static InputException Refused(string found, string expected) => new(new Fault("", found, expected));
}
