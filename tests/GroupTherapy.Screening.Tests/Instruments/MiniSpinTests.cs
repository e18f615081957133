namespace GroupTherapy.Screening.Tests;

public class MiniSpinTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(12, true)]     // 3 × 4
    public void Six_itself_is_elevated(int total, bool expected)
    {
        var answered = new MiniSpin(Answers.Day, MiniSpin.Form.Summing(total));

        answered.Score.Total.ShouldBe(total);
        answered.IsElevated.ShouldBe(expected);
    }

    [Fact]
    public void A_blank_leaves_it_open_even_when_the_other_answers_pass_the_cut_off() =>
        new MiniSpin(Answers.Day, Answers.All(MiniSpin.Form.ItemCount, MiniSpin.Form.Highest).With(null, 1)).IsElevated.ShouldBeNull();
}
