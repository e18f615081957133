using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Writes a JSON document, over several lines or on one.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How a document on one line is written.</summary>
    public static JsonWriterOptions OnOneLine { get; } = Options with { Indented = false };

    public static void Write(Stream stream, Action<Utf8JsonWriter> write) => Write(stream, Options, write);

    /// <summary>Writes a document part by part, so that a long one is on its way while it is made.</summary>
    public static void Write(Stream stream, IEnumerable<Action<Utf8JsonWriter>> parts) => Write(stream, writer =>
    {
        foreach (var part in parts)
        {
            part(writer);
            writer.Flush();
        }
    });

    /// <inheritdoc cref="Write(Stream, IEnumerable{Action{Utf8JsonWriter}})"/>
    [SuppressMessage("Performance", "CA1835", Justification = "netstandard2.0 has no other.")]
    public static async Task WriteAsync(Stream stream, IEnumerable<Action<Utf8JsonWriter>> parts, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(stream ?? throw new ArgumentNullException(nameof(stream)), Options);
        await using var ends = writer.ConfigureAwait(false);
        try
        {
            foreach (var part in parts)
            {
                part(writer);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await stream.WriteAsync([(byte)'\n'], 0, 1, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Disposing would write what is left.
            writer.Reset();
            throw;
        }
    }

    /// <summary>Writes a document on one line.</summary>
    public static void WriteLine(Stream stream, Action<Utf8JsonWriter> write) => Write(stream, OnOneLine, write);

    public static void WriteDay(this Utf8JsonWriter writer, string name, LocalDate day) => writer.WriteString(name, LocalDatePattern.Iso.Format(day));

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>An answer, or null when unknown.</summary>
    public static void WriteAnswer(this Utf8JsonWriter writer, string name, object? answer)
    {
        switch (answer)
        {
            case bool yes: writer.WriteBoolean(name, yes); break;
            case int count: writer.WriteNumber(name, count); break;
            case decimal amount: writer.WriteNumber(name, amount); break;
            case LocalDate day: writer.WriteDay(name, day); break;
            case string text: writer.WriteString(name, text); break;
            case IReadOnlyList<string> codes: writer.WriteTexts(name, codes); break;
            default: writer.WriteNull(name); break;
        }
    }

    private static void Write(Stream stream, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, options)) write(writer);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }
}
