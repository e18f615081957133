using System.Text.Json;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A statement of the source documents, as <c>data/statements.json</c> lists it.</summary>
/// <param name="Id">Its number, such as <c>R141</c>.</param>
/// <param name="Name">What it is about, in a few words.</param>
/// <param name="Source">The document's id.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Rulebooks">The rulebooks that are to put it into effect; none for evidence.</param>
internal sealed record Statement(string Id, string Name, string Source, string Section, IReadOnlyList<string> Rulebooks)
{
    private static readonly JsonElement Document = Read();

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Statement> All { get; } =
        [.. Document.GetProperty("statements").EnumerateArray().Select(statement => new Statement(
            statement.GetProperty("id").GetString()!,
            statement.GetProperty("name").GetString()!,
            statement.GetProperty("source").GetString()!,
            statement.GetProperty("section").GetString()!,
            [.. statement.GetProperty("rulebooks").EnumerateArray().Select(rulebook => rulebook.GetString()!)]))];

    /// <summary>The documents they come from.</summary>
    public static IReadOnlyList<(string Id, string Citation)> Sources { get; } =
        [.. Document.GetProperty("sources").EnumerateObject().Select(source => (source.Name, source.Value.GetString()!))];

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(typeof(Statement).Assembly.GetManifestResourceStream("statements.json")!);
        return document.RootElement.Clone();
    }
}
