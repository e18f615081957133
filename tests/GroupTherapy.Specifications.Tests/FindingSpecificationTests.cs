namespace GroupTherapy.Specifications.Tests;

public sealed class FindingSpecificationTests
{
    private static readonly Rule<Candidate> TechnologyAccess = ScreeningRulebook.Default.Rules.Single(rule => rule.Id == "screening/technology-access");

    [Theory]
    [InlineData(FindingStatus.Met)]
    [InlineData(FindingStatus.NotMet)]
    [InlineData(FindingStatus.NotApplicable)]
    [InlineData(FindingStatus.Undetermined)]
    public void It_is_satisfied_by_those_of_whom_the_rule_says_so(FindingStatus status)
    {
        using var stored = new StoredCandidates(StoredCandidates.Rows);
        var specification = new FindingSpecification<Candidate, CandidateRow>(ScreeningRulebook.Default, CandidateMap.Default, TechnologyAccess, status, Candidates.Day);
        var expected = NumbersOf(TechnologyAccess.Id, status);

        specification.Evaluate(StoredCandidates.Rows).Select(row => row.Number).ShouldBe(expected);
        StoredCandidates.Rows.Where(specification.IsSatisfiedBy).Select(row => row.Number).ShouldBe(expected);
        stored.Database.Candidates.WithSpecification(specification).OrderBy(row => row.Number).Select(row => row.Number).ToList().ShouldBe(expected);
    }

    [Fact]
    public async Task A_question_with_a_name_has_an_order_and_a_page_of_its_own()
    {
        using var stored = new StoredCandidates(StoredCandidates.Rows.Reverse());

        (await new CandidateRepository(stored.Database).ListAsync(new CandidatesWithoutGoals(Candidates.Day, atMost: 3))).Select(row => row.Number)
            .ShouldBe(NumbersOf("screening/individual-goals", FindingStatus.Undetermined).Take(3));
    }

    [Fact]
    public void A_rule_of_another_rulebook_is_an_error_when_the_specification_is_made()
    {
        var northland = new Rulebook<Candidate>("northland/technology", "1.0.0", CandidateFacts.All, [TechnologyAccess]);

        Should.Throw<ArgumentException>(() => new FindingSpecification<Candidate, CandidateRow>(northland, CandidateMap.Default, ScreeningRulebook.Default.Rules[0], FindingStatus.Met, Candidates.Day))
            .Message.ShouldContain(ScreeningRulebook.Default.Rules[0].Id);
    }

    private static IEnumerable<int> NumbersOf(string rule, FindingStatus status) =>
        StoredCandidates.NumbersOf(decision => decision.AllFindings().Any(finding => finding.Rule.Id == rule && finding.Status == status));
}
