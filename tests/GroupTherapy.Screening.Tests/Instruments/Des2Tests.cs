namespace GroupTherapy.Screening.Tests;

public class Des2Tests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 30)]
    [InlineData(100, 100)]
    public void The_total_is_the_mean_of_the_items(int answer, int mean)
    {
        var score = new Des2(Answers.Day, Answers.All(28, answer)).Score;

        score.Total.ShouldBe(mean);
        score.Band.ShouldBeNull();
    }

    [Fact]
    public void The_mean_is_not_rounded()
    {
        // 27 × 30 + 20 = 830; 830 / 28 = 29.642857…, which must not become 30
        var total = new Des2(Answers.Day, Answers.All(28, 30).With(20, 28)).Score.Total;

        total.ShouldBe(830m / 28);
        total!.Value.ShouldBeLessThan(30);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(37)]
    [InlineData(99)]
    public void An_answer_between_two_tens_is_refused(int answer)
    {
        var error = Should.Throw<ArgumentException>(() => new Des2(Answers.Day, Answers.All(28, 0).With(answer, 11)));

        error.ParamName.ShouldBe("items");
        error.Message.ShouldStartWith("Item 11 of the DES-II must be a multiple of 10 from 0 to 100, or null when unanswered.");
        error.Message.ShouldNotContain($"{answer}");
    }

    [Fact]
    public void One_blank_among_twenty_eight_leaves_no_total() =>
        new Des2(Answers.Day, Answers.All(28, 100).With(null, 28)).Score.Validity.ShouldBe(ScoreValidity.Incomplete);
}
