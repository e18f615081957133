using Microsoft.Data.Sqlite;

namespace GroupTherapy.Ardalis.Tests;

public class OutcomeSpecificationTests
{
    private static readonly Rulebook<Candidate> Rulebook = ScreeningRulebook.Default;

    private static readonly List<Candidate> Some = [.. new RandomCandidates(61).Take(2_000)];

    private static readonly List<CandidateRow> Rows = [.. Some.Select(CandidateRows.Of)];

    private static readonly List<Outcome> Expected = [.. Some.Select(candidate => Rulebook.Decide(candidate, Candidates.Day))];

    public static TheoryData<Outcome> Outcomes => [.. Enum.GetValues<Outcome>()];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void It_is_satisfied_in_memory_by_whoever_comes_out_so(Outcome outcome)
    {
        var specification = new OutcomeSpecification<Candidate, CandidateRow>(Rulebook, CandidateMap.Default, outcome, Candidates.Day);

        specification.Evaluate(Rows).Select(row => row.Number).ShouldBe(NumbersOf(outcome));

        // It compiles what it is asked each time: a few are enough.
        foreach (var row in Rows.Take(20)) specification.IsSatisfiedBy(row).ShouldBe(Expected[row.Number] == outcome);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_database_finds_whoever_comes_out_so(Outcome outcome)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var database = new ScreeningDatabase(new DbContextOptionsBuilder<ScreeningDatabase>().UseSqlite(connection).Options);
        database.Database.EnsureCreated();
        database.Candidates.AddRange(Rows);
        database.SaveChanges();
        var specification = new OutcomeSpecification<Candidate, CandidateRow>(Rulebook, CandidateMap.Default, outcome, Candidates.Day);

        // As a repository of the library's applies it.
        var query = specification.WhereExpressions.Aggregate(database.Candidates.AsNoTracking(), (rows, where) => rows.Where(where.Filter));

        query.OrderBy(row => row.Number).Select(row => row.Number).ToList().ShouldBe(NumbersOf(outcome));
        specification.QueryTags.ShouldBe([$"screening/online 1.0.0 {Rulebook.Hash}"]);
    }

    [Theory]
    [InlineData(FindingStatus.Met)]
    [InlineData(FindingStatus.NotMet)]
    [InlineData(FindingStatus.NotApplicable)]
    [InlineData(FindingStatus.Undetermined)]
    public void A_finding_is_that_of_memory(FindingStatus status)
    {
        var rule = Rulebook.Rules.Single(rule => rule.Id == "screening/technology-access");

        new FindingSpecification<Candidate, CandidateRow>(Rulebook, CandidateMap.Default, rule, status, Candidates.Day).Evaluate(Rows).Select(row => row.Number)
            .ShouldBe(Some.Index().Where(one => Rulebook.Judge(one.Item, Candidates.Day).AllFindings().Any(finding => finding.Rule == rule && finding.Status == status)).Select(one => one.Index));
    }

    [Fact]
    public void A_map_that_misses_a_fact_is_an_error_when_the_specification_is_made() =>
        Should.Throw<ArgumentException>(() => new OutcomeSpecification<Candidate, CandidateRow>(Rulebook, [], Outcome.Clear, Candidates.Day)).Message.ShouldContain("'agreed-goals'");

    private static IEnumerable<int> NumbersOf(Outcome outcome) => Expected.Index().Where(one => one.Item == outcome).Select(one => one.Index);
}
