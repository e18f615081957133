using System.Text.Json;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Contract;

namespace GroupTherapy.Tool.Output;

/// <summary>What the data say of the jurisdictions, as JSON.</summary>
internal static class JurisdictionsJson
{
    // A repealed compact is told as in force, and later as none.
    private static readonly IReadOnlyList<(CompactStatus Choice, string Name)> Counted = [.. PracticeCodes.CompactStatuses.Where(status => status.Choice != CompactStatus.Repealed)];

    public static void Write(JurisdictionList list, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteDay("on", list.On);
        writer.WriteData("data", list.Data);
        WriteCounts(writer, list);
        writer.WriteStartArray("jurisdictions");
        foreach (var jurisdiction in Jurisdictions.All)
        {
            writer.WriteStartObject();
            writer.WriteString("code", jurisdiction.ToString());
            writer.WriteString("name", list.Data[jurisdiction].Name);
            foreach (var (compact, name) in list.Compacts) WriteCompact(writer, name, list, compact, jurisdiction);
            if (list.Compact is null) WriteRoutes(writer, list, jurisdiction);
            writer.WriteEndObject();
            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>A compact's status, or null and why there is none.</summary>
    public static void WriteStatus(this Utf8JsonWriter writer, CompactAnswer answer)
    {
        writer.WriteAnswer("status", answer.Status is { } status ? PracticeCodes.CompactStatuses.NameOf(status) : null);
        writer.WriteUnknown(answer.Unknown);
    }

    /// <summary>Why the data do not answer; absent where they do.</summary>
    public static void WriteUnknown(this Utf8JsonWriter writer, UnknownBecause? unknown)
    {
        if (unknown is { } why) writer.WriteString("unknown", PracticeCodes.ReasonsForUnknown.NameOf(why));
    }

    /// <summary>The counts of the compact that was asked about, or of each.</summary>
    private static void WriteCounts(Utf8JsonWriter writer, JurisdictionList list)
    {
        if (list.Compact is { } only)
        {
            writer.WriteString("compact", PracticeCodes.Compacts.NameOf(only));
            WriteCounts(writer, "counts", list, only);
            return;
        }

        writer.WriteStartObject("counts");
        foreach (var (compact, name) in list.Compacts) WriteCounts(writer, name, list, compact);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string property, JurisdictionList list, Compact compact)
    {
        writer.WriteStartObject(property);
        foreach (var (status, name) in Counted) writer.WriteNumber(name, list.Count(compact, status));
        writer.WriteNumber("unknown", list.Count(compact, null));
        writer.WriteNumber("recordedInForce", list.CountRecordedInForce(compact));
        writer.WriteEndObject();
    }

    private static void WriteCompact(Utf8JsonWriter writer, string property, JurisdictionList list, Compact compact, Jurisdiction jurisdiction)
    {
        var answer = list.AnswerOf(compact, jurisdiction);
        var entry = answer.Entry;
        writer.WriteStartObject(property);
        writer.WriteStatus(answer);
        if (answer.Unknown is not null && entry is not null) writer.WriteString("recordedStatus", PracticeCodes.CompactStatuses.NameOf(entry.Status));
        writer.WriteAnswer("since", entry is { Status: not CompactStatus.Repealed, From: { } from } ? from : null);
        if (entry is { AtTheLatest: true }) writer.WriteBoolean("sinceAtTheLatest", true);
        if (entry is { Status: CompactStatus.Repealed, From: { } repealed }) writer.WriteDay("repealedOn", repealed);
        writer.WriteAnswer("confidence", entry is null ? null : PracticeCodes.Confidences.NameOf(entry.Confidence));
        writer.WriteAnswer("checkedUntil", answer.CheckedUntil);
        writer.WriteTexts("sources", list.SourcesOf(jurisdiction, entry?.Sources ?? []));
        writer.WriteAnswer("note", entry?.Note);
        if (answer.Window is { } window) WriteWindow(writer, window);
        writer.WriteString("confirmWith", list.InfoOf(compact).ConfirmWith);
        writer.WriteEndObject();
    }

    private static void WriteWindow(Utf8JsonWriter writer, UncertainWindow window)
    {
        writer.WriteStartObject("uncertain");
        writer.WriteDay("from", window.From);
        writer.WriteDay("until", window.Until);
        writer.WriteBoolean("material", window.Material);
        writer.WriteString("why", window.Why);
        writer.WriteEndObject();
    }

    private static void WriteRoutes(Utf8JsonWriter writer, JurisdictionList list, Jurisdiction jurisdiction)
    {
        writer.WriteStartObject("routes");
        foreach (var (kind, name) in PracticeCodes.RouteKinds)
        {
            var routes = list.RoutesOf(kind, jurisdiction);
            writer.WriteStartObject(name);
            writer.WriteTexts("available", routes.Where(route => route.Answer.Available == true).Select(route => route.Profession));
            writer.WriteTexts("none", routes.Where(route => route.Answer.Available == false).Select(route => route.Profession));
            writer.WriteStartArray("unknown");
            foreach (var (profession, answer) in routes.Where(route => route.Answer.Available is null))
            {
                writer.WriteStartObject();
                writer.WriteString("profession", profession);
                writer.WriteUnknown(answer.Unknown);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
