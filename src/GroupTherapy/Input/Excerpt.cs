using System.Runtime.InteropServices;
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

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => HarmlessText.Cut(Beginning(value), Length),
        _ => OfText(value),
    };

    private static string OfText(JsonElement value)
    {
        if (JsonMarshal.GetRawUtf8Value(value).Length > LongestRaw)
            return $"text \"{HarmlessText.Cut(Beginning(value).Substring(1), Length)}\"";
        return JsonText.Decode(value) is { } text ? $"text \"{HarmlessText.Cut(text, Length)}\"" : UnpairedSurrogate;
    }

    /// <summary>The value as it is written in the document, escapes and all.</summary>
    private static string Beginning(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return Encoding.UTF8.GetString(raw.Slice(0, Math.Min(raw.Length, LongestRaw)));
    }
}
