namespace GroupTherapy.Screening.Tests;

public class Phq2Tests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]     // positive only at the other cut-off of the source
    [InlineData(3, true)]
    [InlineData(6, true)]
    public void Three_or_more_is_positive(int total, bool expected)
    {
        var answered = new Phq2(Answers.Day, Phq2.Form.Summing(total));

        answered.Score.Total.ShouldBe(total);
        answered.IsPositive.ShouldBe(expected);
    }

    [Fact]
    public void Both_items_are_required_even_when_one_alone_reaches_the_cut_off() =>
        new Phq2(Answers.Day, Answers.All(Phq2.Form.ItemCount, Phq2.Form.Highest).With(null, 1)).IsPositive.ShouldBeNull();
}
