namespace GroupTherapy.Screening.Tests;

public class Gad7Tests
{
    [Theory]
    [InlineData(0, "minimal")]
    [InlineData(4, "minimal")]
    [InlineData(5, "mild")]
    [InlineData(9, "mild")]
    [InlineData(10, "moderate")]
    [InlineData(14, "moderate")]
    [InlineData(15, "severe")]
    [InlineData(21, "severe")]
    public void Each_band_begins_and_ends_where_it_is_published(int total, string band)
    {
        var score = new Gad7(Answers.Day, Gad7.Form.Summing(total)).Score;

        score.Total.ShouldBe(total);
        score.Band.ShouldBe(band);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_blank_anywhere_leaves_no_total(int number)
    {
        var score = new Gad7(Answers.Day, Answers.All(7, 3).With(null, number)).Score;

        score.Validity.ShouldBe(ScoreValidity.Incomplete);
        score.Total.ShouldBeNull();
        score.Band.ShouldBeNull();
        score.Missing.ShouldBe([number]);
    }
}
