namespace GroupTherapy.Licensure.Tests;

public class ArchiveTests
{
    [Theory]
    [InlineData(42, true)]
    [InlineData(43, false)]
    public void The_rulebook_judges_the_same_from_its_text_and_from_what_was_given(int seed, bool invented) =>
        LicensureRulebook.Default.ShouldJudgeTheSame(new RandomPractices(seed, invented).Take(400).Select(practice => (practice, practice.On)));
}
