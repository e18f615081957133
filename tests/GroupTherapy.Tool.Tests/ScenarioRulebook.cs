using System.Text.Json.Nodes;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Tests;

/// <summary>One folder of <c>tests/scenarios</c>: the stories about one rulebook, and what they may tell and expect.</summary>
internal sealed class ScenarioRulebook
{
    private ScenarioRulebook(string name, string id, IReadOnlyList<(string Id, Force Force)> rules)
    {
        Name = name;
        Id = id;
        Rules = [.. rules.Select(rule => rule.Id)];
        Outcomes = [.. new[] { "blocked", "clear", "open", "review" }.Where(outcome => outcome != "review" || rules.Any(rule => rule.Force == Force.Review))];
    }

    public static IReadOnlyList<ScenarioRulebook> All { get; } =
    [
        Of("screening", ScreeningRulebook.Default, "screen", ["asOf", "group"], [("candidates", "candidate")], ["overridden", "favours", "format", "confidential", "totals"], fewest: 40),
        Of("licensure", LicensureRulebook.Default, "licensure", ["asOf", "sessions", "modality", "problems"], [("clinicians", "clinician"), ("clients", "client")], ["basis", "whyNot", "toConfirm"], fewest: 100),
        Of("cohorts-design", DesignRulebook.Default, "session", ["asOf", "group"], [("facilitators", "facilitator")], ["lacking", "toAsk"], fewest: 15, input =>
        {
            Move(input, "facilitators", "group");
            input["session"] = new JsonObject { ["id"] = "none-yet" };
        }),
        Of("cohorts-admission", AdmissionRulebook.Default, "admit", ["asOf", "cohort", "history"], [("requests", "request")], ["overridden", "confidential"], fewest: 15, AdmissionStory.Tell),
        Of("sessions-readiness", ReadinessRulebook.Default, "session", ["asOf", "session", "plan"], [("members", "member")], ["confidential", "lacking", "toAsk"], fewest: 25, input =>
        {
            Move(input, "plan", "session");
            Move(input, "members", "session");
        }),
        Of("sessions-close", CloseRulebook.Default, "session", ["asOf", "session", "close"], [("members", "member")], ["confidential", "lacking", "toAsk", "owed"], fewest: 15, input => Move(input, "members", "close")),
    ];

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The rulebook's id; decisions of others are passed over.</summary>
    public string Id { get; }

    /// <summary>The ids of the rules.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The outcomes its decisions can have, in the order of their names.</summary>
    public IReadOnlyList<string> Outcomes { get; }

    /// <summary>What is told once: a property of the story replaces or, in an object, overlays the base's.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>What is told of each of several, and the base that each starts from. <c>startsFrom</c> names another base for the first list.</summary>
    public required IReadOnlyList<(string Name, string Base)> Lists { get; init; }

    /// <summary>What may be expected besides what every decision has.</summary>
    public required IReadOnlyList<string> Expects { get; init; }

    /// <summary>Fewer would mean that the folder was not found.</summary>
    public required int FewestStories { get; init; }

    /// <summary>The command that judges what a story tells.</summary>
    public required string Command { get; init; }

    /// <summary>Makes of what a story tells the document that the command is given.</summary>
    private Action<JsonObject>? Shape { get; init; }

    public static ScenarioRulebook Of(string name) => All.Single(rulebook => rulebook.Name == name);

    /// <summary>What the command is given of a story.</summary>
    public JsonObject DocumentOf(Scenario scenario)
    {
        var input = scenario.Input();
        Shape?.Invoke(input);
        return input;
    }

    private static ScenarioRulebook Of<TSubject>(string name, Rulebook<TSubject> rulebook, string command, string[] values, (string, string)[] lists, string[] expects, int fewest, Action<JsonObject>? shape = null) =>
        new(name, rulebook.Id, [.. rulebook.Rules.Select(rule => (rule.Id, rule.Force))]) { Values = values, Lists = lists, Expects = expects, FewestStories = fewest, Command = command, Shape = shape };

    /// <summary>Puts a property of the whole where the command has it: within one of its objects.</summary>
    private static void Move(JsonObject input, string name, string into)
    {
        if (!input.Remove(name, out var value)) return;
        input[into]!.AsObject()[name] = value;
    }
}
