namespace GroupTherapy.Specifications.Tests;

/// <summary>What docs/engines.md and the README show is what a specification does.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task A_repository_is_asked_as_shown()
    {
        using var stored = new StoredCandidates([CandidateRows.Of(Candidates.Clear, 1), CandidateRows.Of(Candidates.Clear with { AcuteCrisis = true }, 2)]);
        var repository = new CandidateRepository(stored.Database);
        var (asOf, row) = (Candidates.Day, CandidateRows.Of(Candidates.Clear, 3));

        // QUESTION begins
        var blocked = new OutcomeSpecification<Candidate, CandidateRow>(ScreeningRulebook.Default, CandidateMap.Default, Outcome.Blocked, asOf);
        List<CandidateRow> stopped = await repository.ListAsync(blocked);
        bool isStopped = blocked.IsSatisfiedBy(row);

        // QUESTION ends
        stopped.Single().Number.ShouldBe(2);
        isStopped.ShouldBeFalse();
    }

    [Theory]
    [InlineData("docs/engines.md")]
    [InlineData("README.md")]
    public void The_documents_show_this_program(string document) =>
        Snippet.ShouldBeShown("QUESTION", "GroupTherapy.Specifications.Tests/DocumentTests.cs", document.Split('/'));

    [Fact]
    public void The_guide_shows_how_the_sample_names_its_questions()
    {
        var question = File.ReadAllText(Repository.PathOf("samples", "09-specifications", "BlockedCandidates.cs"));

        File.ReadAllText(Repository.PathOf("docs", "engines.md")).ShouldContain(question[question.IndexOf("public sealed class", StringComparison.Ordinal)..].TrimEnd());
    }
}
