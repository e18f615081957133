namespace GroupTherapy.Screening.Tests;

public class ColumbiaTests
{
    /// <summary>
    /// Letters for items 1-5, then 6 (lifetime) and its recency after a space: y yes, n no, - unanswered. So "nn--- n-" is what an
    /// interviewer writes down when all that is asked is answered no.
    /// </summary>
    private static Columbia Answered(string letters)
    {
        letters.Length.ShouldBe(8);
        bool? At(int index) => letters[index] switch { 'y' => true, 'n' => false, _ => null };
        return new()
        {
            On = Answers.Day,
            WishToBeDead = At(0),
            NonSpecificThoughts = At(1),
            MethodsWithoutIntent = At(2),
            IntentWithoutPlan = At(3),
            PlanAndIntent = At(4),
            BehaviorLifetime = At(6),
            BehaviorPastThreeMonths = At(7),
        };
    }

    [Theory]
    [InlineData("nn--- n-", ColumbiaRisk.NoneReported)]
    [InlineData("nnnnn nn", ColumbiaRisk.NoneReported)]   // asked although not due, and answered no
    [InlineData("yn--- n-", ColumbiaRisk.Low)]
    [InlineData("nynnn n-", ColumbiaRisk.Low)]
    [InlineData("yynnn n-", ColumbiaRisk.Low)]
    [InlineData("nyynn n-", ColumbiaRisk.Moderate)]
    [InlineData("nn--- yn", ColumbiaRisk.Moderate)]       // behaviour, but longer than three months ago
    [InlineData("yynnn yn", ColumbiaRisk.Moderate)]
    [InlineData("nynyn n-", ColumbiaRisk.High)]           // intent without a plan is high, not moderate
    [InlineData("nynny n-", ColumbiaRisk.High)]
    [InlineData("nn--- yy", ColumbiaRisk.High)]
    [InlineData("yyyyy yy", ColumbiaRisk.High)]
    public void The_gravest_answer_decides_a_complete_screener(string letters, ColumbiaRisk risk)
    {
        var columbia = Answered(letters);

        columbia.Missing.ShouldBeEmpty();
        columbia.IsComplete.ShouldBeTrue();
        columbia.IsEvaluable.ShouldBeTrue();
        columbia.Risk.ShouldBe(risk);
        columbia.Floor.ShouldBe(risk);
        columbia.HighRisk.ShouldBe(risk == ColumbiaRisk.High);
    }

    [Theory]
    [InlineData("----- --", ColumbiaRisk.NoneReported)]   // never asked
    [InlineData("-n--- n-", ColumbiaRisk.NoneReported)]   // item 1 blank
    [InlineData("n---- n-", ColumbiaRisk.NoneReported)]   // item 2 blank
    [InlineData("nn--- --", ColumbiaRisk.NoneReported)]   // item 6 blank
    [InlineData("nn--- -n", ColumbiaRisk.NoneReported)]   // not lately, but ever?
    [InlineData("y---- n-", ColumbiaRisk.Low)]
    [InlineData("-ynnn n-", ColumbiaRisk.Low)]
    [InlineData("ny-nn n-", ColumbiaRisk.Low)]            // item 3 blank after a yes to 2
    [InlineData("nyn-n n-", ColumbiaRisk.Low)]            // item 4 blank
    [InlineData("nynn- n-", ColumbiaRisk.Low)]            // item 5 blank
    [InlineData("nyy-- n-", ColumbiaRisk.Moderate)]
    [InlineData("ny--- yn", ColumbiaRisk.Moderate)]
    [InlineData("--y-- --", ColumbiaRisk.Moderate)]
    public void A_needed_answer_that_is_missing_leaves_the_risk_open_above_its_floor(string letters, ColumbiaRisk floor)
    {
        var columbia = Answered(letters);

        columbia.IsComplete.ShouldBeFalse();
        columbia.IsEvaluable.ShouldBeFalse();
        columbia.Risk.ShouldBeNull();
        columbia.HighRisk.ShouldBeNull();
        columbia.Floor.ShouldBe(floor);
    }

    [Theory]
    [InlineData("---y- --")]
    [InlineData("----y --")]
    [InlineData("----- -y")]   // behaviour in the past three months, whatever the lifetime item says
    [InlineData("-n--- ny")]
    [InlineData("nn--- y-")]   // behaviour of unknown recency counts as recent
    [InlineData("----- y-")]
    [InlineData("ny-y- n-")]
    public void High_is_known_whatever_else_is_blank(string letters)
    {
        var columbia = Answered(letters);

        columbia.IsEvaluable.ShouldBeFalse();
        columbia.HighRisk.ShouldBe(true);
        columbia.Risk.ShouldBe(ColumbiaRisk.High);
        columbia.Floor.ShouldBe(ColumbiaRisk.High);
    }

    [Theory]
    [InlineData("nny-- n-", ColumbiaRisk.Moderate, null)]   // no to 2, yes to 3
    [InlineData("yny-- n-", ColumbiaRisk.Moderate, null)]
    [InlineData("nn-y- n-", ColumbiaRisk.High, true)]       // no to 2, yes to 4
    [InlineData("nn--y n-", ColumbiaRisk.High, true)]       // no to 2, yes to 5
    [InlineData("nn--- ny", ColumbiaRisk.High, true)]       // never, and in the past three months
    public void Answers_that_contradict_each_other_are_never_not_high(string letters, ColumbiaRisk floor, bool? high)
    {
        var columbia = Answered(letters);

        columbia.IsInconsistent.ShouldBeTrue();
        columbia.IsComplete.ShouldBeTrue();
        columbia.IsEvaluable.ShouldBeFalse();
        columbia.Floor.ShouldBe(floor);
        columbia.HighRisk.ShouldBe(high);
        columbia.Risk.ShouldBe(high == true ? ColumbiaRisk.High : null);
    }

    [Theory]
    [InlineData("nn--- n-")]
    [InlineData("nyyyy yy")]
    [InlineData("--yyy -y")]   // nothing contradicts a blank
    public void Answers_that_agree_are_not_inconsistent(string letters) => Answered(letters).IsInconsistent.ShouldBeFalse();

    [Theory]
    [InlineData("y---- --", true)]
    [InlineData("-y--- --", true)]
    [InlineData("--y-- --", true)]
    [InlineData("---y- --", true)]
    [InlineData("----y --", true)]
    [InlineData("nny-- n-", true)]    // contradictory, but a yes is a yes
    [InlineData("nn-y- n-", true)]
    [InlineData("nn--y n-", true)]
    [InlineData("nn--- n-", false)]   // items 3-5 are not asked
    [InlineData("nnnnn n-", false)]
    [InlineData("nn--- --", null)]    // item 6 is about behaviour, but only a complete screener says no
    [InlineData("nn--- y-", null)]
    [InlineData("nn--- yy", false)]   // behaviour alone is not ideation
    [InlineData("-n--- n-", null)]
    [InlineData("n---- n-", null)]
    [InlineData("n-nnn n-", null)]    // item 2 is still open
    [InlineData("----- yy", null)]
    [InlineData("----- --", null)]
    public void Ideation_needs_one_yes_or_a_complete_screener_without_one(string letters, bool? expected) =>
        Answered(letters).Ideation.ShouldBe(expected);

    [Theory]
    [InlineData("----- --", "wishToBeDead nonSpecificThoughts behaviorLifetime")]
    [InlineData("nn--- --", "behaviorLifetime")]
    [InlineData("ny--- n-", "methodsWithoutIntent intentWithoutPlan planAndIntent")]
    [InlineData("nynn- n-", "planAndIntent")]
    [InlineData("nn--- y-", "behaviorPastThreeMonths")]
    [InlineData("nn--- -y", "behaviorLifetime")]
    [InlineData("-y--- y-", "wishToBeDead methodsWithoutIntent intentWithoutPlan planAndIntent behaviorPastThreeMonths")]
    [InlineData("nn--- n-", "")]   // what was not asked is not missing
    public void Missing_names_what_is_still_needed_in_the_words_of_the_contract(string letters, string names) =>
        Answered(letters).Missing.ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Over_every_possible_screener_an_unknown_clears_nothing()
    {
        foreach (var columbia in EveryScreener())
        {
            if (columbia.HighRisk == false)
                columbia.IsEvaluable.ShouldBeTrue();
            if (columbia.Risk is { } risk)
                risk.ShouldBe(columbia.Floor);
            if (columbia.IsInconsistent)
                columbia.HighRisk.ShouldNotBe(false);
            if (columbia.Risk is ColumbiaRisk.NoneReported)
                columbia.Ideation.ShouldBe(false);
            columbia.IsComplete.ShouldBe(columbia.Missing.Count == 0);
        }
    }

    [Fact]
    public void Over_every_possible_screener_answering_a_blank_never_withdraws_a_known_level()
    {
        // Behaviour of unknown recency is the one exception: it counts as recent until the recency is answered.
        foreach (var (before, after) in EveryAnswerToABlank())
        {
            if (before.BehaviorLifetime == true && before.BehaviorPastThreeMonths is null)
                continue;
            if (after.BehaviorLifetime == true && after.BehaviorPastThreeMonths is null)
                continue;
            ((int)after.Floor).ShouldBeGreaterThanOrEqualTo((int)before.Floor);
            if (before.HighRisk == true)
                after.HighRisk.ShouldBe(true);
            if (before.Ideation == true)
                after.Ideation.ShouldBe(true);
        }
    }

    private static IEnumerable<string> EveryLetters() =>
        // 3^7 = 2187 ways to answer seven items with yes, no or nothing
        Enumerable.Range(0, 2187).Select(number =>
        {
            var letters = new char[7];
            for (var index = 0; index < 7; index++, number /= 3)
                letters[index] = "yn-"[number % 3];
            return $"{new string(letters, 0, 5)} {new string(letters, 5, 2)}";
        });

    private static IEnumerable<Columbia> EveryScreener() => EveryLetters().Select(Answered);

    private static IEnumerable<(Columbia Before, Columbia After)> EveryAnswerToABlank() =>
        from letters in EveryLetters()
        from index in Enumerable.Range(0, letters.Length)
        where letters[index] == '-'
        from answer in "yn"
        select (Answered(letters), Answered(letters.Remove(index, 1).Insert(index, answer.ToString())));
}
