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

    /// <summary>Forms, assessments, documents and checks, each an object.</summary>
    public static void PutStatements<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, T> put)
        where T : class =>
        writer.PutList(name, statements, (json, statement) =>
        {
            json.WriteStartObject();
            put(json, statement.Value);
            if (statement.Value is not IDated) json.Put("on", statement.On);
            json.Put("source", statement.Source);
            json.WriteEndObject();
        });

    private static void PutPlain<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, T> put)
        where T : struct =>
        writer.PutList(name, statements, (json, statement) =>
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

    private static void PutList<T>(this Utf8JsonWriter writer, string name, Statements<T>? statements, Action<Utf8JsonWriter, Statement<T>> put)
    {
        if (statements is not { } given) return;
        writer.WritePropertyName(name);
        if (given.Count == 1)
        {
            put(writer, given[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (ref readonly var statement in given) put(writer, statement);
        writer.WriteEndArray();
    }
}
