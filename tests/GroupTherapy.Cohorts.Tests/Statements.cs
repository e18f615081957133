using System.Text.Json;

namespace GroupTherapy.Cohorts;

/// <summary>A statement of the source documents, and the rulebooks it belongs to.</summary>
internal sealed record Statement(string Id, string Source, string Section, IReadOnlyList<string> Rulebooks);

/// <summary>data/statements.json.</summary>
internal static class Statements
{
    public static IReadOnlyDictionary<string, Statement> All { get; } = Read();

    private static Dictionary<string, Statement> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data", "statements.json")));
        return document.RootElement.GetProperty("statements").EnumerateArray()
            .Select(statement => new Statement(
                statement.GetProperty("id").GetString()!,
                statement.GetProperty("source").GetString()!,
                statement.GetProperty("section").GetString()!,
                [.. statement.GetProperty("rulebooks").EnumerateArray().Select(rulebook => rulebook.GetString()!)]))
            .ToDictionary(statement => statement.Id);
    }
}
