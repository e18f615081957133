using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Tests;

/// <summary>One folder of <c>tests/scenarios</c>: the stories about one rulebook, and what they may tell and expect.</summary>
/// <param name="Name">The folder's name, which is the first part of the rulebook's id and of every rule's.</param>
/// <param name="Command">The command that judges by the rulebook.</param>
/// <param name="Values">What is told once: a property of the story replaces or, in an object, overlays the base's.</param>
/// <param name="Lists">What is told of each of several, and the base that each starts from. <c>startsFrom</c> names another base for the first list.</param>
/// <param name="Expects">What may be expected besides what every decision has.</param>
/// <param name="Rules">The ids of the rules.</param>
/// <param name="FewestStories">Fewer would mean that the folder was not found.</param>
internal sealed record ScenarioRulebook(
    string Name,
    string Command,
    IReadOnlyList<string> Values,
    IReadOnlyList<(string Name, string Base)> Lists,
    IReadOnlyList<string> Expects,
    IReadOnlyList<string> Rules,
    int FewestStories)
{
    public static IReadOnlyList<ScenarioRulebook> All { get; } =
    [
        new(
            "screening",
            "screen",
            ["asOf", "group"],
            [("candidates", "candidate")],
            ["overridden", "favours", "format", "confidential", "totals"],
            [.. ScreeningRulebook.Default.Rules.Select(rule => rule.Id)],
            FewestStories: 40),
        new(
            "licensure",
            "licensure",
            ["asOf", "sessions", "modality", "problems"],
            [("clinicians", "clinician"), ("clients", "client")],
            ["basis", "whyNot", "toConfirm"],
            [.. LicensureRulebook.Default.Rules.Select(rule => rule.Id)],
            FewestStories: 100),
    ];

    public static ScenarioRulebook Of(string name) => All.Single(rulebook => rulebook.Name == name);
}
