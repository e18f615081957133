using System.Text;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>How a value of the input is shown in a fault: short, on one line, and harmless to a terminal.</summary>
internal static class Excerpt
{
    /// <summary>Characters shown of a value before it is cut.</summary>
    public const int Length = 40;

    /// <summary>No more bytes than this are looked at, however long the value is.</summary>
    private const int LongestRaw = 1_024;

    public const string UnpairedSurrogate = "text with an unpaired surrogate";

    /// <param name="tokens">The document.</param>
    /// <param name="value">The value among them; below 0 where there is none.</param>
    public static string Of(JsonTokens tokens, int value) => value < 0 ? "nothing" : tokens[value].Type switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => HarmlessText.Cut(Beginning(tokens.Raw(value)), Length),
        _ => OfText(tokens, value),
    };

    private static string OfText(JsonTokens tokens, int value)
    {
        if (tokens[value].Extent > LongestRaw) return $"text \"{HarmlessText.Cut(Beginning(tokens.Raw(value)).Substring(1), Length)}\"";
        return tokens.Text(value) is { } text ? $"text \"{HarmlessText.Cut(text, Length)}\"" : UnpairedSurrogate;
    }

    /// <summary>The value as it is written in the document, escapes and all.</summary>
    private static string Beginning(ReadOnlySpan<byte> raw) => Encoding.UTF8.GetString(raw.Slice(0, Math.Min(raw.Length, LongestRaw)));
}
