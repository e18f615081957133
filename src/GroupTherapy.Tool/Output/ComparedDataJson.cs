using System.Text.Json;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Contract;

namespace GroupTherapy.Tool.Output;

/// <summary>Where data answer otherwise than older data, as JSON.</summary>
internal static class ComparedDataJson
{
    public static void Write(ComparedData compared, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteData("data", compared.Data);
        writer.WriteData("against", compared.Older);
        writer.WriteStartArray("differences");
        foreach (var one in compared.Compacts)
        {
            writer.WriteStartObject();
            writer.WriteString("jurisdiction", one.Jurisdiction.ToString());
            writer.WriteString("compact", PracticeCodes.Compacts.NameOf(one.Compact));
            WriteDays(writer, one.From, one.Until);
            WriteAnswer(writer, "old", one.Old);
            WriteAnswer(writer, "new", one.New);
            writer.WriteEndObject();
        }

        foreach (var one in compared.Routes)
        {
            writer.WriteStartObject();
            writer.WriteString("jurisdiction", one.Jurisdiction.ToString());
            writer.WriteString("route", PracticeCodes.RouteKinds.NameOf(one.Kind));
            writer.WriteString("profession", PracticeCodes.Professions.NameOf(one.Profession));
            WriteDays(writer, one.From, one.Until);
            WriteAnswer(writer, "old", one.Old);
            WriteAnswer(writer, "new", one.New);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteDays(Utf8JsonWriter writer, LocalDate? from, LocalDate? until)
    {
        writer.WriteAnswer("from", from);
        writer.WriteAnswer("until", until);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string property, CompactAnswer answer)
    {
        writer.WriteStartObject(property);
        writer.WriteStatus(answer);
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string property, RouteAnswer answer)
    {
        writer.WriteStartObject(property);
        writer.WriteAnswer("available", answer.Available);
        writer.WriteUnknown(answer.Unknown);
        if (answer.Route is { } route) WriteTerms(writer, route);
        writer.WriteEndObject();
    }

    /// <summary>What decisions read of a route, and the route in a sentence.</summary>
    private static void WriteTerms(Utf8JsonWriter writer, StateRoute route)
    {
        writer.WriteString("summary", route.Summary);
        writer.WriteAnswer("telehealth", route.Telehealth);
        writer.WriteAnswer("inPerson", route.InPerson);
        writer.WriteAnswer("filing", route.Filing);
        writer.WriteTexts("requires", route.Requires.Select(PracticeCodes.RouteRequirements.NameOf));
        if (route.Limit is not { } limit) return;
        writer.WriteStartObject("limit");
        writer.WriteNumber("count", limit.Count);
        writer.WriteString("unit", limit.Encounters ? "encounters" : "days");
        writer.WriteString("per", PracticeCodes.LimitPeriods.NameOf(limit.Period));
        writer.WriteEndObject();
    }
}
