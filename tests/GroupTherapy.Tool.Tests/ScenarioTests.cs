using System.Text.Json.Nodes;
using GroupTherapy.Licensure;

namespace GroupTherapy.Tool.Tests;

/// <summary>Runs every story of <c>tests/scenarios</c>. Where a story tells of several people, the same is expected of each unless it says what of whom.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Paths => [.. ScenarioRulebook.All.SelectMany(Scenario.PathsOf)];

    public static TheoryData<string> Rulebooks => [.. ScenarioRulebook.All.Select(rulebook => rulebook.Name)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_story_ends_as_it_is_told(string path)
    {
        var scenario = Scenario.Read(path);
        var told = $"{path}: {scenario.Text}";
        scenario.Expected.ShouldBe(scenario.Outcome, told);
        var decisions = Decisions(scenario, told);
        decisions.Count.ShouldBeGreaterThan(0, told);
        foreach (var (decision, expectations) in scenario.Match(decisions))
        {
            foreach (var (part, expected) in expectations)
                PrintedDecision.Normal(PrintedDecision.Find(decision, part, expected)).ShouldBe(PrintedDecision.Normal(expected), $"{part} of {(string?)decision["subject"]}{(string?)decision["clinician"]} {(string?)decision["client"]} in {told}");
        }
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Every_rule_is_what_some_story_is_about(string name)
    {
        var rulebook = ScenarioRulebook.Of(name);
        var scenarios = Scenario.All(rulebook);
        scenarios.Count.ShouldBeGreaterThanOrEqualTo(rulebook.FewestStories);
        scenarios.Select(scenario => scenario.Outcome).Distinct().Order(StringComparer.Ordinal).ShouldBe(rulebook.Outcomes);
        string[] parts = ["notMet", "undetermined", "unanswered", "overridden", "favours"];
        var named = scenarios.SelectMany(scenario => scenario.Expectations).SelectMany(expected => parts.SelectMany(part => Names(expected[part]))).ToHashSet();
        rulebook.Rules.Except(named).ShouldBeEmpty("rules without a story");
        named.Except(rulebook.Rules).ShouldBeEmpty("stories about rules that do not exist");
    }

    [Fact]
    public void Every_basis_of_authority_holds_in_some_story_and_is_refused_in_another()
    {
        var expectations = Scenario.All(ScenarioRulebook.Of("licensure")).SelectMany(scenario => scenario.Expectations).ToList();
        var bases = Bases.All.Select(basis => basis.Id).ToList();
        var holds = expectations.SelectMany(expected => Names(expected["basis"])).ToHashSet();
        var refused = Against(expected => (string?)expected["outcome"] != "open");
        var open = Against(expected => (string?)expected["outcome"] == "open");

        // No multistate licence had been issued by the last day that was checked: the nearest that a story can come is open.
        bases.Except(holds).ShouldBe([Bases.SocialWorkMultistate.Id]);
        open.ShouldContain(Bases.SocialWorkMultistate.Id);
        bases.Except(refused).ShouldBeEmpty("bases that no story refuses");
        holds.Union(refused).Union(open).Except(bases).ShouldBeEmpty("stories about bases that do not exist");

        HashSet<string> Against(Func<JsonObject, bool> which) => [.. expectations.Where(which).SelectMany(expected => expected["whyNot"]?.AsObject().Select(basis => basis.Key) ?? [])];
    }

    private static IEnumerable<string> Names(JsonNode? list) => list?.AsArray().Select(name => (string)name!) ?? [];

    /// <summary>What the command says of a story: the decisions of the rulebook it is about, which stand inside a review where there is one.</summary>
    private static JsonArray Decisions(Scenario scenario, string told)
    {
        var run = ToolRun.With(scenario.Rulebook.DocumentOf(scenario).ToJsonString(), scenario.Rulebook.Command, "-", "--json", "--explain");
        run.Exit.ShouldBe(ExitStatus.Evaluated, $"{told}\n{run.Out}{run.Error}");
        var decisions = JsonNode.Parse(run.Out)!["decisions"]!.AsArray().SelectMany(decision => (IEnumerable<JsonNode?>?)decision!["parts"]?.AsArray() ?? [decision]);
        return new([.. decisions.Where(decision => (string?)decision!["rulebook"]!["id"] == scenario.Rulebook.Id).Select(decision => decision!.DeepClone())]);
    }
}
