namespace GroupTherapy.Rules.Tests.Facts;

public class FormTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Theory]
    [InlineData(0, Outcome.Clear)]
    [InlineData(30, Outcome.Clear)] // the last day on which it is current
    [InlineData(31, Outcome.Open)] // the first on which it is not
    public void A_form_is_current_for_30_days(int age, Outcome expected) =>
        Decide(AsOf.PlusDays(-age), 30).ShouldBe(expected);

    [Fact]
    public void A_form_without_a_day_is_not_current() => Decide(null, 30).ShouldBe(Outcome.Open);

    [Fact]
    public void A_form_without_a_day_is_not_current_where_forms_do_not_age_either() => Decide(null, null).ShouldBe(Outcome.Open);

    [Fact]
    public void A_form_never_ages_without_a_window() => Decide(new(1900, 1, 1), null).ShouldBe(Outcome.Clear);

    [Fact]
    public void A_window_of_0_days_is_the_as_of_date_alone()
    {
        Decide(AsOf, 0).ShouldBe(Outcome.Clear);
        Decide(AsOf.PlusDays(-1), 0).ShouldBe(Outcome.Open);
        Should.Throw<ArgumentOutOfRangeException>(() => Book(-1)).ParamName.ShouldBe("answersCurrentForDays");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(null)]
    public void A_form_answered_after_the_as_of_date_is_an_error(int? window)
    {
        var decision = Book(window).Judge(new() { SelfReviewOn = AsOf.PlusDays(1), SelfReviewConcern = false }, AsOf);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.ShouldBe([new("self-review-concern", nameof(AnsweredLaterException))]);
    }

    [Fact]
    public void A_stale_yes_is_unknown_too() =>
        Book(30).Decide(new() { SelfReviewOn = AsOf.PlusDays(-31), SelfReviewConcern = true }, AsOf).ShouldBe(Outcome.Open);

    private static Outcome Decide(LocalDate? answeredOn, int? window) => Book(window).Decide(new() { SelfReviewOn = answeredOn, SelfReviewConcern = false }, AsOf);

    private static Rulebook<GroupLeader> Book(int? window) =>
        new("xa-nl/forms", "1", Facts.Set, [LeaderRules.Rule("no-concern", !Facts.SelfReviewConcern.Holds)], window);
}
