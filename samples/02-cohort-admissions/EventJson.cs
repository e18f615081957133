using System.Text.Json;
using System.Text.Json.Serialization;
using GroupTherapy.Cohorts;
using NodaTime.Text;

namespace CohortAdmissions;

/// <summary>An event as one line of JSON, days as <c>2026-09-07</c> and kinds by name.</summary>
internal static class EventJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new DayConverter(), new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(CohortEvent entry) => JsonSerializer.Serialize(entry, Options);

    public static CohortEvent Read(string json) => JsonSerializer.Deserialize<CohortEvent>(json, Options) ?? throw new JsonException("The event is null.");

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
