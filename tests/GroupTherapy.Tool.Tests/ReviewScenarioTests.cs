using System.Text.Json.Nodes;

namespace GroupTherapy.Tool.Tests;

/// <summary>What a rulebook says of a story, it says within a review of it too, to the letter; and the whole is never better than the worst of its parts.</summary>
/// <remarks>The stories of cohorts and sessions are told to reviews in the first place: <c>admit</c> and <c>session</c> have no other way to judge them.</remarks>
public sealed class ReviewScenarioTests
{
    private static readonly string[] Outcomes = ["clear", "review", "open", "blocked"];

    public static TheoryData<string> Screening => [.. Scenario.PathsOf(ScenarioRulebook.Of("screening"))];

    /// <summary>The stories of one session with one client: an admission has no series, and no other clients at the same place.</summary>
    public static TheoryData<string> Licensure =>
        [.. Scenario.PathsOf(ScenarioRulebook.Of("licensure")).Where(path => Scenario.Read(path).Input() is var input && input["sessions"] is null && input["modality"] is not null && input["clients"]!.AsArray().Count == 1)];

    [Theory]
    [MemberData(nameof(Screening))]
    public void Screening_within_an_admission_is_screening(string path)
    {
        var input = Scenario.Read(path).Input();
        var reviews = Run("admit", input);
        var screened = Run("screen", input);
        reviews.Count.ShouldBe(screened.Count);
        for (var place = 0; place < reviews.Count; place++)
        {
            JsonNode.DeepEquals(reviews[place]!["parts"]![0], screened[place]).ShouldBeTrue(path);
            reviews[place]!["missing"]!.AsArray().Select(part => (string)part!).ShouldBe(input["group"]!["targetProblems"] is null ? ["target-problems", "facilitators", "cohort"] : ["facilitators", "cohort"]);
            ShouldBeNoBetterThanItsParts(reviews[place]!, path);
        }
    }

    [Theory]
    [MemberData(nameof(Licensure))]
    public void Licensure_within_an_admission_is_licensure(string path)
    {
        var input = Scenario.Read(path).Input();
        var judged = Run("licensure", input);
        var client = input["clients"]![0]!.AsObject();
        var candidate = new JsonObject { ["id"] = (string)client["id"]!, ["location"] = (string?)client["location"] };
        client.Remove("id");
        client.Remove("location");
        candidate["client"] = client.DeepClone();
        var review = Run("admit", new()
        {
            ["asOf"] = (string)input["asOf"]!,
            ["group"] = new JsonObject { ["id"] = "g", ["format"] = (string?)input["modality"] == "telehealth" ? "online" : "inPerson", ["targetProblems"] = input["problems"]?.DeepClone() },
            ["facilitators"] = input["clinicians"]!.DeepClone(),
            ["candidates"] = new JsonArray(candidate),
        }).ShouldHaveSingleItem()!;
        var parts = review["parts"]!.AsArray().Skip(1).ToList();
        parts.Count.ShouldBe(judged.Count);
        for (var place = 0; place < parts.Count; place++) JsonNode.DeepEquals(parts[place], judged[place]).ShouldBeTrue($"{path}\n{parts[place]}\n{judged[place]}");
        ShouldBeNoBetterThanItsParts(review, path);
    }

    private static void ShouldBeNoBetterThanItsParts(JsonNode review, string path)
    {
        var worst = review["parts"]!.AsArray().Select(part => Place(part!)).Append(review["missing"]!.AsArray().Count > 0 ? Array.IndexOf(Outcomes, "open") : 0).Max();
        Place(review).ShouldBe(worst, path);
    }

    private static int Place(JsonNode decision) => Array.IndexOf(Outcomes, (string)decision["outcome"]!);

    private static JsonArray Run(string command, JsonObject input)
    {
        var run = ToolRun.With(input.ToJsonString(), command, "-", "--json", "--explain");
        run.Exit.ShouldBe(ExitStatus.Evaluated, $"{run.Out}{run.Error}");
        return JsonNode.Parse(run.Out)!["decisions"]!.AsArray();
    }
}
