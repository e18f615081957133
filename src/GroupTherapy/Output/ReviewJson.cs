using System.Text.Json;

namespace GroupTherapy;

/// <summary>What a review says beyond its decisions, as the contract's JSON.</summary>
internal static class ReviewJson
{
    public static void WriteReview(this Utf8JsonWriter writer, Outcome outcome, IReadOnlyList<string> missing)
    {
        writer.WriteStartObject("review");
        writer.WriteString("outcome", Names.Of(outcome));
        writer.WriteTexts("missing", missing);
        writer.WriteEndObject();
    }
}
