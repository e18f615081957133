namespace GroupTherapy.EntityFrameworkCore;

/// <summary>What docs/engines.md shows is what the library does.</summary>
public class DocumentTests
{
    private static readonly Rulebook<Candidate> rulebook = ScreeningRulebook.Default;

    [Fact]
    public void A_database_is_asked_as_shown()
    {
        using var stored = new TestDatabase("SQLite");
        stored.Store([CandidateRows.Of(Candidates.Clear, 1), CandidateRows.Of(Candidates.Clear with { AcuteCrisis = true }, 2), CandidateRows.Of(Candidates.Unknown, 3)]);
        using var database = stored.Open();
        var map = CandidateMap.Default;
        var asOf = Candidates.Day;

        // QUERIES begins
        IQueryable<CandidateRow> blocked = database.Candidates.WhereOutcome(rulebook, map, Outcome.Blocked, asOf);
        IQueryable<EntityOutcome<int>> outcomes = database.Candidates.SelectOutcomes(rulebook, map, asOf, row => row.Number);
        IQueryable<EntityFindings<Candidate, int>> findings = blocked.SelectFindings(rulebook, map, asOf, row => row.Number);

        // QUERIES ends
        blocked.Single().Number.ShouldBe(2);
        outcomes.OrderBy(one => one.Key).Select(one => one.Outcome).ToList().ShouldBe([Outcome.Clear, Outcome.Blocked, Outcome.Open]);
        findings.Single().Findings.Select(finding => finding.ToString()).ShouldBe(["screening/acute-crisis: NotMet"]);
    }

    [Fact]
    public void A_condition_is_asked_as_shown()
    {
        using var stored = new TestDatabase("SQLite");
        stored.Store([CandidateRows.Of(Candidates.Clear with { AgreedGoals = null }, 1), CandidateRows.Of(Candidates.Clear with { AgreedGoals = 0 }, 2)]);
        using var database = stored.Open();
        var map = CandidateMap.Default;
        var asOf = Candidates.Day;

        // CONDITION begins
        ConditionQuery<CandidateRow> hasGoals = map.Translate(CandidateFacts.AgreedGoals.AtLeast(2), asOf);
        IQueryable<CandidateRow> toAsk = database.Candidates.Where(hasGoals.Unknown);

        // CONDITION ends
        toAsk.Single().Number.ShouldBe(1);
        database.Candidates.Where(hasGoals.Fails).Single().Number.ShouldBe(2);
    }

    [Theory]
    [InlineData("QUERIES")]
    [InlineData("CONDITION")]
    public void The_guide_shows_these_programs(string snippet) => Snippet.ShouldBeShown(snippet, "GroupTherapy.EntityFrameworkCore.Tests/DocumentTests.cs", "docs", "engines.md");

    [Fact]
    public void The_guide_shows_how_the_sample_maps_its_answers()
    {
        var map = File.ReadAllText(Repository.PathOf("samples", "07-screening-in-a-database", "CandidateMap.cs"));
        var guide = File.ReadAllText(Repository.PathOf("docs", "engines.md"));
        var shown = guide.Split('\n').Where(line => line.StartsWith("    { ", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();

        shown.Count.ShouldBeGreaterThan(4);
        foreach (var line in shown) map.ShouldContain(line);
    }
}
