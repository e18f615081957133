namespace GroupTherapy.Screening;

public class AllocationTests
{
    [Fact]
    public void Deciding_on_a_candidate_of_whom_everything_is_known_allocates_nothing() =>
        AllocatedBy(Candidates.Clear).ShouldBe(0);

    [Fact]
    public void Deciding_on_any_other_candidate_allocates_nothing_either()
    {
        AllocatedBy(Candidates.Unknown).ShouldBe(0);
        AllocatedBy(Candidates.Clear with { AcuteCrisis = true, Group = Candidates.Clear.Group with { MovedOnlineOn = Candidates.Day } }).ShouldBe(0);
    }

    [Fact]
    public void Judging_a_clear_candidate_without_findings_allocates_nothing()
    {
        Allocation.Of(() => ScreeningRulebook.Default.Judge(Candidates.Clear, Candidates.Day).Outcome);

        Allocation.Of(() => ScreeningRulebook.Default.Judge(Candidates.Clear, Candidates.Day).Outcome).ShouldBe(0);
    }

    private static long AllocatedBy(Candidate candidate) => Allocation.Of(() => ScreeningRulebook.Default.Decide(candidate, Candidates.Day));
}
