using System.Text.Json;
using System.Text.Json.Nodes;

namespace GroupTherapy.Tool.Tests;

/// <summary>One story of <c>tests/scenarios</c>: the base it starts from, what is told differently, and what should come of it.</summary>
internal sealed class Scenario
{
    private static readonly string[] Outcomes = ["clear", "review", "open", "blocked"];
    private static readonly string[] Keys = ["clinician", "client"];
    private static readonly string Root = Repository.PathOf("tests/scenarios");

    private readonly JsonObject _story;

    private Scenario(string path, JsonObject story)
    {
        Path = path;
        _story = story;
        Rulebook = ScenarioRulebook.Of(path.Split('/')[0]);
        Check(story, ["story", "startsFrom", "input", "expect", "expectEach"]);
        Check(story["input"]!.AsObject(), [.. Rulebook.Values, .. Rulebook.Lists.Select(list => list.Name)]);
        story.ContainsKey("expect").ShouldNotBe(story.ContainsKey("expectEach"), path);
        Expectations = story["expectEach"] is JsonArray each ? [.. each.Select(one => one!.AsObject())] : [story["expect"]!.AsObject()];
        foreach (var expected in Expectations) Check(expected, ["outcome", "notMet", "undetermined", "unanswered", "stillNeeded", .. Rulebook.Expects, .. IsEach ? Keys : []]);
    }

    /// <summary>The rulebook, the outcome, then the story's name, with slashes between.</summary>
    public string Path { get; }

    public ScenarioRulebook Rulebook { get; }

    public string Outcome => Path.Split('/')[1];

    /// <summary>The worst outcome that is expected.</summary>
    public string Expected => Outcomes[Expectations.Max(expected => Array.IndexOf(Outcomes, (string?)expected["outcome"]))];

    public string Text => (string)_story["story"]!;

    /// <summary>What is expected: of every decision the same, or of each its own.</summary>
    public IReadOnlyList<JsonObject> Expectations { get; }

    private bool IsEach => _story.ContainsKey("expectEach");

    /// <summary>The paths of a rulebook's stories.</summary>
    public static IEnumerable<string> PathsOf(ScenarioRulebook rulebook) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, rulebook.Name), "*.json", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => path != BaseOf(rulebook))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<Scenario> All(ScenarioRulebook rulebook) => [.. PathsOf(rulebook).Select(Read)];

    public static Scenario Read(string path) => new(path, Load(path));

    /// <summary>What is expected of each decision. Where each is told of, every decision is told of once.</summary>
    public IEnumerable<(JsonNode Decision, IEnumerable<KeyValuePair<string, JsonNode?>> Expected)> Match(JsonArray decisions)
    {
        if (!IsEach) return decisions.Select(decision => (decision!, Expectations[0].AsEnumerable()));
        Expectations.Count.ShouldBe(decisions.Count, Path);
        return decisions.Select(decision => (decision!, Expectations.Single(expected => Keys.All(key => (string?)expected[key] == (string?)decision![key])).Where(part => !Keys.Contains(part.Key))));
    }

    /// <summary>What is judged: the base, with each property of the story in place of the base's.</summary>
    public JsonObject Input()
    {
        var told = _story["input"]!.AsObject();
        var start = Load(BaseOf(Rulebook));
        var input = new JsonObject();
        foreach (var name in Rulebook.Values)
        {
            if (start[name] is JsonObject overlaid) input[name] = Over(overlaid, told[name]);
            else if (told.ContainsKey(name) || start.ContainsKey(name)) input[name] = (told.ContainsKey(name) ? told : start)[name]?.DeepClone();
        }

        for (var list = 0; list < Rulebook.Lists.Count; list++)
        {
            var (name, own) = Rulebook.Lists[list];
            var from = (list == 0 ? (string?)_story["startsFrom"] : null) ?? own;
            var one = from == "nothing" ? [] : start[from].ShouldNotBeNull($"{from} in {BaseOf(Rulebook)}, for {Path}").AsObject();
            input[name] = new JsonArray([.. (told[name]?.AsArray() ?? [null]).Select(other => Over(one, other))]);
        }

        return input;
    }

    /// <summary>A misspelt name must not become an expectation that is never checked.</summary>
    private void Check(JsonObject part, string[] names) => part.Select(property => property.Key).Except(names).ShouldBeEmpty(Path);

    private static string BaseOf(ScenarioRulebook rulebook) => $"{rulebook.Name}/base.json";

    private static JsonObject Over(JsonObject start, JsonNode? told)
    {
        var merged = start.DeepClone().AsObject();
        foreach (var (name, value) in told?.AsObject() ?? []) merged[name] = value?.DeepClone();
        return merged;
    }

    private static JsonObject Load(string path) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Root, path)), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();
}
