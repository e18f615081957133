using System.Text.Json;

namespace GroupTherapy;

/// <summary>Faults of the input as the contract's JSON.</summary>
internal static class FaultJson
{
    /// <summary>Faults alone, as a document.</summary>
    public static IEnumerable<Action<Utf8JsonWriter>> Document(IReadOnlyList<Fault> faults) =>
    [
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteFaults(faults);
            writer.WriteEndObject();
        },
    ];

    /// <summary>What is wrong with a line, in the place of its answer.</summary>
    public static void WriteRefusal(this Utf8JsonWriter writer, long line, IReadOnlyList<Fault> faults)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.WriteFaults(faults);
        writer.WriteEndObject();
    }

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
