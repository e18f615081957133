using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Writes what a record holds: always the same properties in the same order, absent ones left out, one form for every number and day.</summary>
internal static class RecordJson
{
    public const int Format = 1;

    // A decimal of this scale divided by it has no trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void Write(Utf8JsonWriter writer, DecisionRecord record, string? previous)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("clinical"u8);
        WriteClinical(writer, record);
        writer.WriteEndObject();
        writer.WriteStartObject("log"u8);
        WriteLog(writer, record, previous);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteClinical(Utf8JsonWriter writer, DecisionRecord record)
    {
        if (record.Salt is { } salt) writer.WriteString("salt"u8, salt);
        writer.WriteString("subject"u8, record.Subject);
        writer.WriteString("asOf"u8, Day(record.AsOf));
        if (record.At is { } at) writer.WriteString("at"u8, InstantPattern.ExtendedIso.Format(at));
        writer.WriteStartArray("parts"u8);
        for (var index = 0; index < record.Parts.Count; index++) WriteClinical(writer, record.Parts[index]);
        writer.WriteEndArray();
    }

    private static void WriteClinical(Utf8JsonWriter writer, RecordedDecision part)
    {
        writer.WriteStartObject();
        if (part.Subject is { } subject) writer.WriteString("subject"u8, subject);
        if (part.Data?.AsKnown is { } known) writer.WriteString("asKnown"u8, Day(known));
        writer.WriteStartObject("policy"u8);
        for (var index = 0; index < part.Policy.Count; index++) writer.WriteString(part.Policy[index].Name, part.Policy[index].Value);
        writer.WriteEndObject();
        writer.WriteStartObject("facts"u8);
        for (var index = 0; index < part.Given.Count; index++) Write(writer, part.Given[index]);
        writer.WriteEndObject();
        writer.WriteStartObject("overrides"u8);
        for (var index = 0; index < part.Findings.Count; index++) Write(writer, part.Findings[index].OverriddenBy);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GivenAnswer given)
    {
        writer.WritePropertyName(given.Fact);
        if (given.AnsweredOn is null && given.Problem is null)
        {
            WriteValue(writer, given.Value);
            return;
        }

        writer.WriteStartObject();
        if (given.Problem is { } problem)
        {
            writer.WriteString("error"u8, problem);
        }
        else
        {
            writer.WritePropertyName("value"u8);
            WriteValue(writer, given.Value);
        }

        if (given.AnsweredOn is { } on) writer.WriteString("on"u8, Day(on));
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool yes: writer.WriteBooleanValue(yes); break;
            case int count: writer.WriteNumberValue(count); break;
            case decimal amount: writer.WriteNumberValue(amount / One); break;
            case string text: writer.WriteStringValue(text); break;
            case LocalDate day: writer.WriteStringValue(Day(day)); break;
            case IReadOnlyList<string> codes:
                writer.WriteStartArray();
                for (var index = 0; index < codes.Count; index++) writer.WriteStringValue(codes[index]);
                writer.WriteEndArray();
                break;
            default: throw new RecordException("Nothing was written: a fact has an answer that is no plain value.");
        }
    }

    private static void Write(Utf8JsonWriter writer, Override? entry)
    {
        if (entry is null) return;
        writer.WriteStartObject(entry.Rule);
        writer.WriteString("who"u8, entry.Who);
        writer.WriteString("on"u8, Day(entry.On));
        writer.WriteString("reason"u8, entry.Reason);
        writer.WriteEndObject();
    }

    private static void WriteLog(Utf8JsonWriter writer, DecisionRecord record, string? previous)
    {
        writer.WriteNumber("format"u8, Format);
        writer.WriteString("id"u8, record.Id);
        writer.WriteString("outcome"u8, Names.Of(record.Outcome));
        writer.WriteStartArray("parts"u8);
        for (var index = 0; index < record.Parts.Count; index++) WriteLog(writer, record.Parts[index]);
        writer.WriteEndArray();
        if (record.Missing.Count > 0) writer.WriteTexts("missing", record.Missing);
        if (record.Beyond is { } beyond) writer.WriteString("beyond"u8, Names.Of(beyond));
        if (previous is null) writer.WriteNull("previous"u8);
        else writer.WriteString("previous"u8, previous);
    }

    private static void WriteLog(Utf8JsonWriter writer, RecordedDecision part)
    {
        writer.WriteStartObject();
        writer.WriteString("rulebook"u8, part.Rulebook);
        writer.WriteString("version"u8, part.Version);
        writer.WriteString("hash"u8, part.Hash);
        if (part.Data is { } data)
        {
            writer.WriteStartObject("data"u8);
            writer.WriteString("version"u8, data.Version);
            writer.WriteString("hash"u8, data.Hash);
            writer.WriteEndObject();
        }

        writer.WriteString("outcome"u8, Names.Of(part.Outcome));
        writer.WriteStartObject("findings"u8);
        for (var index = 0; index < part.Findings.Count; index++) writer.WriteString(part.Findings[index].Rule, RecordCodes.Of(part.Findings[index].Status));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The day of whatever calendar, as ISO has it.</summary>
    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));
}
