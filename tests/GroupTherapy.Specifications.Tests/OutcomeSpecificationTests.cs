namespace GroupTherapy.Specifications.Tests;

public sealed class OutcomeSpecificationTests
{
    public static TheoryData<Outcome> Outcomes => [.. Enum.GetValues<Outcome>()];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void It_is_satisfied_in_memory_by_whoever_comes_out_so(Outcome outcome)
    {
        var (specification, expected) = (Of(outcome), NumbersOf(outcome));

        expected.ShouldNotBeEmpty();
        specification.Evaluate(StoredCandidates.Rows).Select(row => row.Number).ShouldBe(expected);
        StoredCandidates.Rows.Where(specification.IsSatisfiedBy).Select(row => row.Number).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_repository_finds_whoever_comes_out_so(Outcome outcome)
    {
        using var stored = new StoredCandidates(StoredCandidates.Rows);
        var query = stored.Database.Candidates.AsNoTracking().WithSpecification(Of(outcome));

        query.OrderBy(row => row.Number).Select(row => row.Number).ToList().ShouldBe(NumbersOf(outcome));
        query.ToQueryString().ShouldContain($"-- screening/online {ScreeningRulebook.Default.Version} {ScreeningRulebook.Default.Hash}");
    }

    [Fact]
    public async Task A_question_with_a_name_has_an_order_of_its_own()
    {
        using var stored = new StoredCandidates(StoredCandidates.Rows.Reverse());

        (await new CandidateRepository(stored.Database).ListAsync(new BlockedCandidates(Candidates.Day))).Select(row => row.Number).ShouldBe(NumbersOf(Outcome.Blocked));
    }

    [Fact]
    public void A_map_that_misses_a_fact_is_an_error_when_the_specification_is_made() =>
        Should.Throw<ArgumentException>(() => new OutcomeSpecification<Candidate, CandidateRow>(ScreeningRulebook.Default, [], Outcome.Clear, Candidates.Day)).Message.ShouldContain("'agreed-goals'");

    private static OutcomeSpecification<Candidate, CandidateRow> Of(Outcome outcome) => new(ScreeningRulebook.Default, CandidateMap.Default, outcome, Candidates.Day);

    private static IEnumerable<int> NumbersOf(Outcome outcome) => StoredCandidates.NumbersOf(decision => decision.Outcome == outcome);
}
