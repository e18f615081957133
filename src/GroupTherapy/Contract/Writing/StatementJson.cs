using System.Text.Json;

namespace GroupTherapy;

/// <summary>Writes what was stated, as <see cref="StatementInput"/> reads it: one plain value as it is, everything else as statements.</summary>
internal static class StatementJson
{
    public static void PutStatements(this Utf8JsonWriter writer, string name, Statements<bool>? statements) =>
        writer.PutPlain(name, statements, static (json, value) => json.WriteBooleanValue(value));

    public static void PutStatements(this Utf8JsonWriter writer, string name, Statements<int>? statements) =>
        writer.PutPlain(name, statements, static (json, value) => json.WriteNumberValue(value));

    public static void PutStatements<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct, Enum =>
        writer.PutPlain(name, statements, (json, value) => json.PutChoice(value, choices));

    /// <summary>Forms, assessments and checks, each an object.</summary>
    public static void PutStatements<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, T> put)
        where T : class =>
        writer.PutAll(name, statements, statements is not { Count: 1 }, (json, statement) => PutObject(json, statement, put));

    /// <summary>Documents of which there are several by their nature: a list, even of one.</summary>
    public static void PutStatementList<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, T> put)
        where T : class =>
        writer.PutAll(name, statements, true, (json, statement) => PutObject(json, statement, put));

    /// <summary>What is on record of a clinician: a list, even of one or none.</summary>
    public static void PutRecords<T>(this Utf8JsonWriter writer, string name, Statements<T> records, Action<Utf8JsonWriter, T> put)
        where T : class =>
        writer.PutStatementList<T>(name, records, put);

    /// <summary>What is recorded once as a rule: one as it is, several as a list, and nothing where there is none.</summary>
    public static void PutRecord<T>(this Utf8JsonWriter writer, string name, Statements<T> records, Action<Utf8JsonWriter, T> put)
        where T : class
    {
        if (records.Count > 0) writer.PutStatements<T>(name, records, put);
    }

    private static void PutPlain<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, T> put)
        where T : struct =>
        writer.PutAll(name, statements, statements is not { Count: 1 }, (json, statement) =>
        {
            if (statement is { On: null, Source: null })
            {
                put(json, statement.Value);
                return;
            }

            json.WriteStartObject();
            json.WritePropertyName("value");
            put(json, statement.Value);
            json.Put("on", statement.On);
            json.Put("source", statement.Source);
            json.WriteEndObject();
        });

    private static void PutObject<T>(Utf8JsonWriter writer, Statement<T> statement, Action<Utf8JsonWriter, T> put)
    {
        writer.WriteStartObject();
        put(writer, statement.Value);
        if (statement.Value is not IDated) writer.Put("on", statement.On);
        if (statement.Value is not ISourced) writer.Put("source", statement.Source);
        writer.WriteEndObject();
    }

    private static void PutAll<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, bool asList, Action<Utf8JsonWriter, Statement<T>> put)
    {
        if (statements is not { } given) return;
        writer.WritePropertyName(name);
        if (asList) writer.WriteStartArray();
        foreach (ref readonly var statement in given) put(writer, statement);
        if (asList) writer.WriteEndArray();
    }
}
