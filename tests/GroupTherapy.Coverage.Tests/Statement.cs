using System.Text.Json;

namespace GroupTherapy.Coverage.Tests;

/// <summary>A statement of the source documents, as <c>data/statements.json</c> lists it.</summary>
internal sealed record Statement(string Id, string Name, string Source, string Section, IReadOnlyList<string> Rulebooks)
{
    private static readonly JsonDocument Document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data", "statements.json")));

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Statement> All { get; } =
        [.. Document.RootElement.GetProperty("statements").EnumerateArray().Select(statement => new Statement(
            statement.GetProperty("id").GetString()!,
            statement.GetProperty("name").GetString()!,
            statement.GetProperty("source").GetString()!,
            statement.GetProperty("section").GetString()!,
            [.. statement.GetProperty("rulebooks").EnumerateArray().Select(rulebook => rulebook.GetString()!)]))];

    /// <summary>The documents they come from.</summary>
    public static IReadOnlyList<(string Id, string Citation)> Sources { get; } =
        [.. Document.RootElement.GetProperty("sources").EnumerateObject().Select(source => (source.Name, source.Value.GetString()!))];
}
