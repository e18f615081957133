namespace GroupTherapy.Screening.Tests;

public class Pcl5Tests
{
    // The fewest symptoms that meet every cluster: item 1 (B), 6 (C), 8 and 9 (D), 15 and 16 (E).
    private static readonly int?[] JustEnough = Answers.All(20, 0).With(2, 1, 6, 8, 9, 15, 16);

    private static Pcl5 Answered(int?[] items) => new(Answers.Day, items);

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(80)]   // 20 × 4
    public void The_total_is_the_sum_and_has_no_band(int total)
    {
        var score = Answered(Pcl5.Form.Summing(total)).Score;

        score.Total.ShouldBe(total);
        score.Band.ShouldBeNull();
    }

    [Fact]
    public void One_symptom_in_b_and_c_and_two_in_d_and_e_suffice() => Answered(JustEnough).ProvisionalDiagnosis.ShouldBe(true);

    [Theory]
    [InlineData(5, 7, 14, 20)]   // the last item of each cluster
    [InlineData(2, 6, 10, 17)]
    public void Any_item_of_a_cluster_counts(int b, int c, int d, int e) =>
        Answered(Answers.All(20, 0).With(4, b, c, d, 8, e, 15)).ProvisionalDiagnosis.ShouldBe(true);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(15)]
    [InlineData(16)]
    public void A_rating_of_one_is_no_symptom(int number) => Answered(JustEnough.With(1, number)).ProvisionalDiagnosis.ShouldBe(false);

    [Theory]
    [InlineData(1, 6)]     // items 1-5 all high but none in C: neighbours do not spill over
    [InlineData(8, 15)]
    public void A_cluster_is_not_helped_by_its_neighbour(int from, int upTo) =>
        Answered(Answers.All(20, 0).With(4, [.. Enumerable.Range(from, upTo - from)])).ProvisionalDiagnosis.ShouldBe(false);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(16)]
    public void A_blank_that_could_decide_leaves_it_open(int number) =>
        Answered(JustEnough.With(null, number)).ProvisionalDiagnosis.ShouldBeNull();

    [Fact]
    public void Blanks_do_not_matter_once_every_cluster_is_met()
    {
        var pcl5 = Answered(JustEnough.With(null, 2, 7, 14, 20));

        pcl5.ProvisionalDiagnosis.ShouldBe(true);
        pcl5.Score.Total.ShouldBeNull();   // the total still needs every answer
    }

    [Fact]
    public void One_cluster_out_of_reach_decides_whatever_else_is_blank() =>
        // C is answered and not met; everything else is blank.
        Answered(Answers.All(20, null).With(1, 6, 7)).ProvisionalDiagnosis.ShouldBe(false);

    [Fact]
    public void A_single_blank_cannot_supply_the_two_symptoms_that_d_needs() =>
        Answered(JustEnough.With(0, 9).With(0, 8).With(null, 10)).ProvisionalDiagnosis.ShouldBe(false);

    [Fact]
    public void Two_blanks_could_supply_them() =>
        Answered(JustEnough.With(0, 9).With(0, 8).With(null, 10, 11)).ProvisionalDiagnosis.ShouldBeNull();

    [Fact]
    public void Nothing_answered_leaves_it_open() => Answered(Answers.All(20, null)).ProvisionalDiagnosis.ShouldBeNull();
}
