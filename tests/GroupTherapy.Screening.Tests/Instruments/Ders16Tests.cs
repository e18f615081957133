namespace GroupTherapy.Screening.Tests;

public class Ders16Tests
{
    [Theory]
    [InlineData(1, 16)]   // 16 × 1
    [InlineData(3, 48)]   // 16 × 3
    [InlineData(5, 80)]   // 16 × 5
    public void The_total_runs_from_sixteen_to_eighty_without_a_band(int answer, int total)
    {
        var score = new Ders16(Answers.Day, Answers.All(16, answer)).Score;

        score.Total.ShouldBe(total);
        score.Band.ShouldBeNull();
    }

    [Fact]
    public void No_item_is_reversed() =>
        new Ders16(Answers.Day, Answers.All(16, 1).With(5, 1)).Score.Total
            .ShouldBe(new Ders16(Answers.Day, Answers.All(16, 1).With(5, 16)).Score.Total);   // 15 × 1 + 5 = 20 either way

    [Fact]
    public void A_zero_is_no_answer_of_this_questionnaire() =>
        Should.Throw<ArgumentException>(() => new Ders16(Answers.Day, Answers.All(16, 1).With(0, 4))).Message
            .ShouldStartWith("Item 4 of the DERS-16 must be an integer from 1 to 5");
}
