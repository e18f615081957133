using System.Text.Json;
using GroupTherapy.Tool.Commands;

namespace GroupTherapy.Tool.Output;

/// <summary>A replay as the contract's JSON, written as it goes.</summary>
internal static class ReplayJson
{
    private const int FlushAt = 64 * 1024;

    public static void Write(ReplayedFile file, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("records");
        foreach (var (line, replayed) in file.Replay())
        {
            Write(writer, line, replayed);
            if (writer.BytesPending > FlushAt) writer.Flush();
        }

        writer.WriteEndArray();
        foreach (var verdict in new[] { ReplayVerdict.Unchanged, ReplayVerdict.Changed, ReplayVerdict.NotReplayable }) writer.WriteNumber(ReplayNames.Of(verdict), file.Count(verdict));
        writer.WriteNumber("unreadable", file.Unread);
        WriteChain(writer, file);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, long line, ReplayedRecord? replayed)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        if (replayed is { Record: var record })
        {
            writer.WriteString("id", record.Id);
            writer.WriteString("subject", record.Subject);
            writer.WriteDay("asOf", record.AsOf);
            writer.WriteString("verdict", ReplayNames.Of(replayed.Verdict));
            writer.WriteString("recorded", Names.Of(record.Outcome));
            if (replayed.Outcome is { } outcome) writer.WriteString("outcome", Names.Of(outcome));
            writer.WriteStartArray("parts");
            foreach (var part in replayed.Parts) Write(writer, part);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("verdict", "unreadable");
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReplayedDecision part)
    {
        writer.WriteStartObject();
        if (part.Recorded.Subject is { } subject) writer.WriteString("subject", subject);
        writer.WriteString("rulebook", part.Recorded.Rulebook);
        writer.WriteString("verdict", ReplayNames.Of(part.Verdict));
        writer.WriteString("recorded", Names.Of(part.Recorded.Outcome));
        if (part.Outcome is { } outcome) writer.WriteString("outcome", Names.Of(outcome));
        if (part.NotReplayableBecause is { } because) writer.WriteString("because", because);
        WriteRulebook(writer, "recordedBy", part.Recorded.Version, part.Recorded.Hash);
        if (part.Version is { } version) WriteRulebook(writer, "replayedBy", version, part.Hash!);
        writer.WriteStartArray("changes");
        foreach (var change in part.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", change.Rule);
            writer.WriteString("from", change.From);
            writer.WriteString("to", change.To);
            writer.WriteString("because", ReplayNames.Of(change.Because).Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRulebook(Utf8JsonWriter writer, string name, string version, string hash)
    {
        writer.WriteStartObject(name);
        writer.WriteString("version", version);
        writer.WriteString("hash", hash);
        writer.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter writer, ReplayedFile file)
    {
        writer.WriteStartObject("chain");
        writer.WriteBoolean("intact", file.Broken is null);
        writer.WriteString("head", file.Head);
        if (file.Broken is { } broken)
        {
            writer.WriteStartObject("broken");
            writer.WriteNumber("line", broken.Line);
            writer.WriteString("found", broken.Found);
            writer.WriteString("expected", broken.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
