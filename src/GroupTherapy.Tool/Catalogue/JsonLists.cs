using System.Text.Json;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Lists of objects in JSON.</summary>
internal static class JsonLists
{
    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
