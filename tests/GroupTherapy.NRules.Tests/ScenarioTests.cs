using GroupTherapy.Tool.Tests;

namespace GroupTherapy.NRules.Tests;

/// <summary>On every story of <c>tests/scenarios</c> a session of NRules finds what the kernel finds, by all six rulebooks.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Paths => [.. ScenarioRulebook.All.SelectMany(Scenario.PathsOf)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_session_finds_what_the_kernel_finds(string path)
    {
        var scenario = Scenario.Read(path);
        var told = Told.In(scenario);

        told.Select(one => one.Rulebook).ShouldContain(scenario.Rulebook.Id, path);
        foreach (var one in told) one.ShouldBeFoundInASession($"{one.Rulebook} in {path}: {scenario.Text}");
    }

    [Fact]
    public void There_are_stories_of_all_six()
    {
        ScenarioRulebook.All.Select(rulebook => rulebook.Id).ShouldBe(["screening/online", "licensure/practice", "cohorts/design", "cohorts/admission", "sessions/readiness", "sessions/close"]);
        foreach (var rulebook in ScenarioRulebook.All) Scenario.PathsOf(rulebook).Count().ShouldBeGreaterThanOrEqualTo(rulebook.FewestStories);
    }
}
