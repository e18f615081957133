namespace GroupTherapy.Screening.Tests;

public class MsiBpdTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(10, true)]
    public void Seven_itself_is_positive(int total, bool expected)
    {
        var answered = new MsiBpd(Answers.Day, MsiBpd.Form.Summing(total));

        answered.Score.Total.ShouldBe(total);
        answered.IsPositive.ShouldBe(expected);
    }

    [Fact]
    public void A_blank_leaves_it_open_even_when_the_other_answers_pass_the_cut_off() =>
        new MsiBpd(Answers.Day, Answers.All(MsiBpd.Form.ItemCount, MsiBpd.Form.Highest).With(null, 1)).IsPositive.ShouldBeNull();
}
