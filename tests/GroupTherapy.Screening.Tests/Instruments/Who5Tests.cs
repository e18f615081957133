namespace GroupTherapy.Screening.Tests;

public class Who5Tests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(12, 48, true)]      // 12 × 4 = 48
    [InlineData(13, 52, false)]     // 13 × 4 = 52
    [InlineData(25, 100, false)]
    public void Below_thirteen_raw_is_poor_well_being(int total, int percent, bool poor)
    {
        var who5 = new Who5(Answers.Day, Who5.Form.Summing(total));

        who5.Score.Total.ShouldBe(total);
        who5.Percent.ShouldBe(percent);
        who5.IsPoorWellBeing.ShouldBe(poor);
    }

    [Fact]
    public void A_blank_leaves_percent_and_well_being_open()
    {
        var who5 = new Who5(Answers.Day, Answers.All(5, 0).With(null, 5));

        who5.Percent.ShouldBeNull();
        who5.IsPoorWellBeing.ShouldBeNull();
    }
}
