using System.Text;
using System.Text.Json.Nodes;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Tests;

/// <summary>Runs every story of <c>tests/scenarios</c>. Where a story tells of several candidates, the same is expected of each.</summary>
public sealed class ScenarioTests
{
    private const int FewestStories = 40;

    private static readonly string[] Deciding = ["must", "must-unless-justified", "review"];

    public static TheoryData<string> Paths => [.. Scenario.All().Select(scenario => scenario.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_story_ends_as_it_is_told(string path)
    {
        var scenario = Scenario.Read(path);
        var told = $"{path}: {scenario.Text}";
        ((string?)scenario.Expect["outcome"]).ShouldBe(scenario.Folder, told);
        var decisions = Decisions(scenario, told);
        decisions.Count.ShouldBeGreaterThan(0, told);
        foreach (var decision in decisions)
        {
            foreach (var (part, expected) in scenario.Expect) Normal(Found(decision!, part)).ShouldBe(Normal(expected), $"{part} in {told}");
        }
    }

    [Fact]
    public void Every_rule_of_the_screening_rulebook_is_what_some_story_is_about()
    {
        var scenarios = Scenario.All();
        scenarios.Count.ShouldBeGreaterThanOrEqualTo(FewestStories);
        scenarios.Select(scenario => scenario.Folder).Distinct().Order(StringComparer.Ordinal).ShouldBe(["blocked", "clear", "open", "review"]);
        string[] parts = ["notMet", "undetermined", "overridden", "favours"];
        var named = scenarios.SelectMany(scenario => parts.SelectMany(part => scenario.Names(part) ?? [])).ToHashSet();
        var rules = ScreeningRulebook.Default.Rules.Select(rule => rule.Id).ToList();
        rules.Except(named).ShouldBeEmpty("rules without a story");
        named.Except(rules).ShouldBeEmpty("stories about rules that do not exist");
    }

    private static JsonArray Decisions(Scenario scenario, string told)
    {
        using var written = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(scenario.Input()));
        using var error = new StringWriter();
        var status = Tool.Run(["screen", "-", "--json", "--explain"], new() { In = input, Out = written, Error = error });
        var printed = Encoding.UTF8.GetString(written.ToArray());
        status.ShouldBe(ExitStatus.Evaluated, $"{told}\n{printed}{error}");
        return JsonNode.Parse(printed)!["decisions"]!.AsArray();
    }

    private static JsonNode? Found(JsonNode decision, string part) => part switch
    {
        "outcome" => decision["outcome"],
        "format" => decision["format"]!["recommended"],
        "notMet" => Rules(decision, finding => Says(finding, "status", "notMet")),
        "undetermined" => Rules(decision, finding => Says(finding, "status", "undetermined") && Deciding.Contains((string?)finding["force"])),
        "overridden" => Rules(decision, finding => finding["overriddenBy"] is not null),
        "favours" => Rules(decision, finding => Says(finding, "status", "met") && Says(finding, "force", "favours")),
        "confidential" => Rules(decision, finding => Says(finding, "status", "notMet") && (bool?)finding["confidential"] == true),
        "stillNeeded" => new JsonArray([.. decision["stillNeeded"]!.AsArray().Select(need => need!["fact"]!.DeepClone())]),
        "totals" => new JsonObject(decision["instruments"]!.AsArray().Where(one => one!["total"] is not null).Select(one => KeyValuePair.Create((string)one!["instrument"]!, (JsonNode?)one["total"]!.DeepClone()))),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Nothing of that name can be expected."),
    };

    private static JsonArray Rules(JsonNode decision, Func<JsonNode, bool> which) =>
        new([.. decision["findings"]!.AsArray().Where(finding => which(finding!)).Select(finding => finding!["rule"]!.DeepClone())]);

    private static bool Says(JsonNode finding, string property, string value) => (string?)finding[property] == value;

    /// <summary>Lists are compared as sets.</summary>
    private static string Normal(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => string.Join('\n', list.Select(item => (string?)item).Order(StringComparer.Ordinal)),
        _ => node.ToJsonString(),
    };
}
