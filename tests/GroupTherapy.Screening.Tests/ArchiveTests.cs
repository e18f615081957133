namespace GroupTherapy.Screening;

public class ArchiveTests
{
    private const int Count = 400;

    public static TheoryData<int, bool, bool, int> Policies => new()
    {
        { 30, true, false, 75 },
        { 7, false, true, 90 },
        { 0, true, true, 1 },
        { 365, false, false, 100 },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_rulebook_of_any_policy_judges_the_same_from_its_text_and_from_what_was_given(int days, bool acceptsItemNine, bool publicNetworkBlocks, int percent) =>
        ScreeningRulebook.For(new() { AnswersCurrentForDays = days, AcceptsPhq9ItemNine = acceptsItemNine, PublicNetworkBlocks = publicNetworkBlocks, MinimumAttendancePercent = percent })
            .ShouldJudgeTheSame(new RandomCandidates(41).Take(Count).Select(candidate => (candidate, Candidates.Day.PlusDays(-1))));
}
