using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>Texts and names as the document means them.</summary>
/// <remarks>JSON may write half a surrogate pair, as in <c>"\ud800"</c>, which is no text.</remarks>
internal static class JsonText
{
    /// <summary>The text, or null when it holds half a surrogate pair.</summary>
    public static string? Decode(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name, or its spelling in the document when it holds half a surrogate pair: it is then no known name, but can be shown.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
        }
    }

    /// <summary>How many characters a text has; two halves of a pair are one.</summary>
    public static int CharactersOf(string text)
    {
        var count = 0;
        foreach (var half in text) count += char.IsLowSurrogate(half) ? 0 : 1;
        return count;
    }
}
