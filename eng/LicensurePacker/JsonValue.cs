using System.Text.Json;

namespace GroupTherapy.LicensurePacker;

/// <summary>A value of a data file, and where it begins.</summary>
/// <param name="Kind">What it is; an object or a list by its first token.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">A text without its quotes, a number as it is written; otherwise empty.</param>
/// <param name="Members">An object's properties as they are written, repeated ones too.</param>
/// <param name="Items">A list's items.</param>
internal sealed record JsonValue(JsonTokenType Kind, TextPlace Place, string Text, IReadOnlyList<JsonMember> Members, IReadOnlyList<JsonValue> Items)
{
    /// <summary>The value in a fault: short, and on one line.</summary>
    internal string Found => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"'{HarmlessText.Cut(Text, Excerpt.Length)}'",
        JsonTokenType.Number => HarmlessText.Cut(Text, Excerpt.Length),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
