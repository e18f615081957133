using System.Text.Json;

namespace GroupTherapy;

/// <summary>Faults of the input as the contract's JSON.</summary>
internal static class FaultJson
{
    /// <summary>The faults as the contract's <c>errors</c>.</summary>
    public static void WriteFaults(this Utf8JsonWriter writer, IReadOnlyList<Fault> faults)
    {
        writer.WriteStartArray("errors");
        foreach (var fault in faults)
        {
            writer.WriteStartObject();
            writer.WriteString("at", fault.At);
            writer.WriteString("found", fault.Found);
            writer.WriteString("expected", fault.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
