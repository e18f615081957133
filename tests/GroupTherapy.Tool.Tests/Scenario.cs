using System.Text.Json;
using System.Text.Json.Nodes;

namespace GroupTherapy.Tool.Tests;

/// <summary>One story of <c>tests/scenarios</c>: the base it starts from, what is told differently, and what should come of it.</summary>
internal sealed class Scenario
{
    private readonly JsonObject _story;

    private Scenario(string path, JsonObject story)
    {
        Path = path;
        _story = story;
        Check(story, ["story", "startsFrom", "input", "expect"]);
        Check(story["input"]!.AsObject(), ["asOf", "group", "candidates"]);
        Check(Expect, ["outcome", "notMet", "undetermined", "overridden", "favours", "format", "stillNeeded", "confidential", "totals"]);
    }

    /// <summary>The folder of the stories about one rulebook.</summary>
    public static string Screening { get; } = System.IO.Path.Combine(Root(), "tests", "scenarios", "screening");

    /// <summary>The path below <see cref="Screening"/>: the outcome, then the story's name.</summary>
    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public string Text => (string)_story["story"]!;

    public JsonObject Expect => _story["expect"]!.AsObject();

    public static IReadOnlyList<Scenario> All() =>
    [
        .. Directory.EnumerateFiles(Screening, "*.json", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Screening, file))
            .Where(path => path != "base.json")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public static Scenario Read(string path) => new(path, Load(path));

    /// <summary>The names listed for one part of what is expected; null when the story leaves it open.</summary>
    public IReadOnlyList<string>? Names(string part) => Expect[part]?.AsArray().Select(name => (string)name!).ToArray();

    /// <summary>The document for the command: the base, with each property of the story in place of the base's.</summary>
    public string Input()
    {
        var told = _story["input"]!.AsObject();
        var start = Load("base.json");
        var candidate = (string?)_story["startsFrom"] == "nothing" ? [] : start["candidate"]!.AsObject();
        return new JsonObject
        {
            ["asOf"] = (told["asOf"] ?? start["asOf"]!).DeepClone(),
            ["group"] = Over(start["group"]!.AsObject(), told["group"]),
            ["candidates"] = new JsonArray([.. told["candidates"]!.AsArray().Select(one => Over(candidate, one))]),
        }.ToJsonString();
    }

    /// <summary>A misspelt name must not become an expectation that is never checked.</summary>
    private void Check(JsonObject part, string[] names) => part.Select(property => property.Key).Except(names).ShouldBeEmpty(Path);

    private static JsonObject Over(JsonObject start, JsonNode? told)
    {
        var merged = start.DeepClone().AsObject();
        foreach (var (name, value) in told?.AsObject() ?? []) merged[name] = value?.DeepClone();
        return merged;
    }

    private static JsonObject Load(string path) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Screening, path)), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "GroupTherapy.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds GroupTherapy.sln.");
        return folder.FullName;
    }
}
