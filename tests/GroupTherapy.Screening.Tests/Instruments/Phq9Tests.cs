namespace GroupTherapy.Screening.Tests;

public class Phq9Tests
{
    private static Phq9 Answered(params int?[] items) => new(Answers.Day, items);

    private static Score Scored(int sum, int blanks = 0) => Answered(Phq9.Form.Summing(sum, blanks)).Score;

    [Theory]
    [InlineData(0, "minimal")]
    [InlineData(4, "minimal")]
    [InlineData(5, "mild")]
    [InlineData(9, "mild")]
    [InlineData(10, "moderate")]
    [InlineData(14, "moderate")]
    [InlineData(15, "moderately-severe")]   // some software counts 15 as moderate
    [InlineData(19, "moderately-severe")]
    [InlineData(20, "severe")]
    [InlineData(27, "severe")]
    public void Each_band_begins_and_ends_where_it_is_published(int total, string band)
    {
        var score = Scored(total);

        score.Total.ShouldBe(total);
        score.Band.ShouldBe(band);
        score.Validity.ShouldBe(ScoreValidity.Complete);
        score.Answered.ShouldBe(9);
        score.Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, "minimal")]
    [InlineData(3, 3, "minimal")]               // 3 × 9/8 = 3.375
    [InlineData(4, 5, "mild")]                  // 4 × 9/8 = 4.5: half up, out of minimal
    [InlineData(5, 6, "mild")]                  // 5 × 9/8 = 5.625
    [InlineData(12, 14, "moderate")]            // 12 × 9/8 = 13.5
    [InlineData(13, 15, "moderately-severe")]   // 13 × 9/8 = 14.625
    [InlineData(17, 19, "moderately-severe")]   // 17 × 9/8 = 19.125
    [InlineData(18, 20, "severe")]              // 18 × 9/8 = 20.25
    [InlineData(20, 23, "severe")]              // 20 × 9/8 = 22.5
    [InlineData(24, 27, "severe")]              // 24 × 9/8 = 27, the highest total there is
    public void One_blank_scales_the_sum_by_nine_eighths_rounding_half_up(int sum, int total, string band)
    {
        var score = Scored(sum, blanks: 1);

        score.Total.ShouldBe(total);
        score.Band.ShouldBe(band);
        score.Validity.ShouldBe(ScoreValidity.Prorated);
        score.Answered.ShouldBe(8);
        score.Missing.ShouldBe([9]);
    }

    [Theory]
    [InlineData(0, 0, "minimal")]
    [InlineData(3, 4, "minimal")]               // 3 × 9/7 = 3.857
    [InlineData(4, 5, "mild")]                  // 4 × 9/7 = 5.143
    [InlineData(11, 14, "moderate")]            // 11 × 9/7 = 14.143
    [InlineData(12, 15, "moderately-severe")]   // 12 × 9/7 = 15.429
    [InlineData(15, 19, "moderately-severe")]   // 15 × 9/7 = 19.286
    [InlineData(16, 21, "severe")]              // 16 × 9/7 = 20.571
    [InlineData(21, 27, "severe")]              // 21 × 9/7 = 27
    public void Two_blanks_scale_the_sum_by_nine_sevenths(int sum, int total, string band)
    {
        var score = Scored(sum, blanks: 2);

        score.Total.ShouldBe(total);
        score.Band.ShouldBe(band);
        score.Validity.ShouldBe(ScoreValidity.Prorated);
        score.Missing.ShouldBe([8, 9]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(18)]   // the other six at their highest: still no total
    public void Three_blanks_leave_no_total(int sum)
    {
        var score = Scored(sum, blanks: 3);

        score.Total.ShouldBeNull();
        score.Band.ShouldBeNull();
        score.Validity.ShouldBe(ScoreValidity.Incomplete);
        score.Answered.ShouldBe(6);
        score.Missing.ShouldBe([7, 8, 9]);
    }

    [Fact]
    public void Missing_items_are_named_wherever_they_stand() =>
        Answered(null, 1, 1, 1, null, 1, 1, 1, 1).Score.Missing.ShouldBe([1, 5]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Item_nine_is_what_was_answered(int answer) =>
        Answered(0, 0, 0, 0, 0, 0, 0, 0, answer).ItemNine.ShouldBe(answer);

    [Fact]
    public void A_blank_item_nine_stays_blank_though_the_total_is_prorated()
    {
        var phq9 = Answered(3, 3, 3, 3, 3, 3, 3, 3, null);

        phq9.Score.Total.ShouldBe(27);   // 24 × 9/8
        phq9.ItemNine.ShouldBeNull();
    }

    [Fact]
    public void An_interview_that_stopped_after_two_items_has_neither_total_nor_item_nine()
    {
        var phq9 = Answered(1, 1, null, null, null, null, null, null, null);

        phq9.Score.Validity.ShouldBe(ScoreValidity.Incomplete);
        phq9.Score.Total.ShouldBeNull();
        phq9.ItemNine.ShouldBeNull();
    }

    [Fact]
    public void The_published_us_core_example_scores_twelve()
    {
        // HL7 US Core, QuestionnaireResponse phq-9-example (CC0): 2+2+2+2+1+1+2+0+0 = 12
        var phq9 = Answered(2, 2, 2, 2, 1, 1, 2, 0, 0);

        phq9.Score.Total.ShouldBe(12);
        phq9.Score.Band.ShouldBe("moderate");
        phq9.ItemNine.ShouldBe(0);
    }

    [Fact]
    public void The_highest_answers_give_twenty_seven()
    {
        var phq9 = Answered(Answers.All(9, 3));   // 9 × 3 = 27

        phq9.Score.Total.ShouldBe(27);
        phq9.Score.Band.ShouldBe("severe");
        phq9.ItemNine.ShouldBe(3);
    }
}
