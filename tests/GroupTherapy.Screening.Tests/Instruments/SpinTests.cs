namespace GroupTherapy.Screening.Tests;

public class SpinTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(18, false)]
    [InlineData(19, true)]
    [InlineData(68, true)]     // 17 × 4
    public void Nineteen_itself_is_elevated(int total, bool expected)
    {
        var answered = new Spin(Answers.Day, Spin.Form.Summing(total));

        answered.Score.Total.ShouldBe(total);
        answered.IsElevated.ShouldBe(expected);
    }

    [Fact]
    public void A_blank_leaves_it_open_even_when_the_other_answers_pass_the_cut_off() =>
        new Spin(Answers.Day, Answers.All(Spin.Form.ItemCount, Spin.Form.Highest).With(null, 1)).IsElevated.ShouldBeNull();
}
