using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Writes what is known of a subject as the contract has it, so that it reads as the same subject: what is unknown is left out, and what the contract refuses is written as it is.</summary>
internal static class SubjectJson
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static void Put(this Utf8JsonWriter writer, string name, bool? answer)
    {
        if (answer is { } known) writer.WriteBoolean(name, known);
    }

    public static void Put(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known) writer.WriteNumber(name, known);
    }

    public static void Put(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } known) writer.WriteNumber(name, known);
    }

    public static void Put(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null) return;
        writer.WritePropertyName(name);
        PutValue(writer, text);
    }

    public static void Put(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known) writer.WriteString(name, TextOf(known));
    }

    /// <summary>A time, to the minute: what is finer is no answer of its own.</summary>
    public static void Put(this Utf8JsonWriter writer, string name, LocalDateTime? time)
    {
        if (time is { } known) writer.WriteString(name, Minutes.Format(known.WithCalendar(CalendarSystem.Iso)));
    }

    public static void Put(this Utf8JsonWriter writer, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null) return;
        writer.WriteStartArray(name);
        foreach (var text in texts) PutValue(writer, text);
        writer.WriteEndArray();
    }

    public static void Put(this Utf8JsonWriter writer, string name, IReadOnlyList<LocalDate>? days)
    {
        if (days is null) return;
        writer.WriteStartArray(name);
        foreach (var day in days) writer.WriteStringValue(TextOf(day));
        writer.WriteEndArray();
    }

    /// <summary>A choice by its name; one that has none by its number.</summary>
    public static void Put<T>(this Utf8JsonWriter writer, string name, T? choice, IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct, Enum
    {
        if (choice is not { } known) return;
        writer.WritePropertyName(name);
        writer.PutChoice(known, choices);
    }

    /// <summary>The same as a value by itself.</summary>
    public static void PutChoice<T>(this Utf8JsonWriter writer, T choice, IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct, Enum
    {
        foreach (var (one, name) in choices)
        {
            if (!EqualityComparer<T>.Default.Equals(one, choice)) continue;
            writer.WriteStringValue(name);
            return;
        }

        writer.WriteRawValue(choice.ToString("D"));
    }

    public static void Put<T>(this Utf8JsonWriter writer, string name, T? one, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (one is null) return;
        writer.WriteStartObject(name);
        write(writer, one);
        writer.WriteEndObject();
    }

    public static void Put<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T>? all, Action<Utf8JsonWriter, T> write)
    {
        if (all is null) return;
        writer.WriteStartArray(name);
        foreach (var one in all)
        {
            writer.WriteStartObject();
            write(writer, one);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>What the contract lists and a subject counts, one more than there may be at most; a number where nothing can be listed.</summary>
    public static void PutListed(this Utf8JsonWriter writer, string name, string noun, int? count, int most)
    {
        if (count >= 0) writer.Put(name, (IReadOnlyList<string>)[.. Enumerable.Repeat(noun, Math.Min(count.Value, most + 1))]);
        else writer.Put(name, count);
    }

    /// <summary>The days on which something holds.</summary>
    public static void PutPeriod(this Utf8JsonWriter writer, LocalDate? from, LocalDate? until)
    {
        writer.Put("from", from);
        writer.Put("until", until);
    }

    public static void PutOverrides(this Utf8JsonWriter writer, IReadOnlyList<Override> overrides)
    {
        if (overrides.Count == 0) return;
        writer.Put("overrides", overrides, (json, entry) =>
        {
            json.Put("rule", entry.Rule);
            json.Put("who", entry.Who);
            json.Put("on", entry.On);
            json.Put("reason", entry.Reason);
        });
    }

    private static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>A text as it is; the writer would mend one that is broken.</summary>
    private static void PutValue(Utf8JsonWriter writer, string text)
    {
        if (!IsBroken(text))
        {
            writer.WriteStringValue(text);
            return;
        }

        var escaped = new StringBuilder("\"");
        foreach (var half in text) escaped.Append(FormattableString.Invariant($"\\u{(int)half:x4}"));
        writer.WriteRawValue(escaped.Append('"').ToString(), skipInputValidation: true);
    }

    /// <summary>Whether a surrogate stands alone.</summary>
    private static bool IsBroken(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (!char.IsSurrogate(text[place])) continue;
            if (!char.IsSurrogatePair(text, place)) return true;
            place++;
        }

        return false;
    }
}
