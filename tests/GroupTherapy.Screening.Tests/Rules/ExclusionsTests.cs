using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class ExclusionsTests
{
    private const string Both = "severe-depression-with-suicidal-ideation";
    private const string IdeationAlone = "suicidal-ideation-alone";
    private const string DepressionAlone = "severe-depression-alone";
    private const string Crisis = "acute-crisis";
    private const string Dysregulated = "easily-dysregulated";

    private static Candidate Broken(string rule, LocalDate day) => rule switch
    {
        Both => ClearOn(day) with { DepressionSeverity = DepressionSeverity.Severe, SuicidalIdeation = true },
        IdeationAlone => ClearOn(day) with { SuicidalIdeation = true },
        DepressionAlone => ClearOn(day) with { DepressionSeverity = DepressionSeverity.Severe },
        Crisis => ClearOn(day) with { AcuteCrisis = true },
        Dysregulated => ClearOn(day) with { EasilyDysregulated = true },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    [Theory]
    [InlineData(Both)]
    [InlineData(IdeationAlone)]
    [InlineData(DepressionAlone)]
    [InlineData(Crisis)]
    [InlineData(Dysregulated)]
    public void Each_exclusion_is_in_force_on_an_early_and_on_a_late_day(string rule)
    {
        StatusOf(rule, Broken(rule, On(Early)), On(Early)).ShouldBe(NotMet);
        StatusOf(rule, Broken(rule, On(Late)), On(Late)).ShouldBe(NotMet);
        StatusOf(rule, ClearOn(On(Early)), On(Early)).ShouldBe(Met);
        StatusOf(rule, ClearOn(On(Late)), On(Late)).ShouldBe(Met);
    }

    [Theory]
    [InlineData(19, 1, Met, Outcome.Review)]       // the last total that is not severe: ideation alone, for a clinician
    [InlineData(20, 1, NotMet, Outcome.Blocked)]   // the first severe total, with item nine positive
    [InlineData(20, 0, Met, Outcome.Review)]       // severe without ideation: for a clinician
    [InlineData(27, 3, NotMet, Outcome.Blocked)]
    [InlineData(19, 0, Met, Outcome.Clear)]
    public void A_phq9_of_twenty_with_item_nine_positive_is_excluded(int total, int itemNine, FindingStatus status, Outcome outcome)
    {
        // The risk itself is assessed as low, so that only depression and ideation speak.
        var candidate = Unassessed with { AcuteCrisis = false, SuicideRiskAssessment = new SuicideRiskAssessment(Day, SuicideRisk.Low), Phq9 = Phq9Of(total, itemNine) };

        Judge(Both, candidate).ShouldBe((outcome, status));
    }

    [Theory]
    [InlineData(true, true, NotMet, Met, Met)]
    [InlineData(true, false, Met, Met, NotMet)]
    [InlineData(true, null, Undetermined, Met, Undetermined)]
    [InlineData(false, true, Met, NotMet, Met)]
    [InlineData(false, false, Met, Met, Met)]
    [InlineData(false, null, Met, Undetermined, Met)]       // nothing is severe, so R001 cannot be broken, but ideation alone might be
    [InlineData(null, true, Undetermined, Undetermined, Met)]
    [InlineData(null, false, Met, Met, Undetermined)]
    [InlineData(null, null, Undetermined, Undetermined, Undetermined)]
    public void The_two_halves_are_judged_together_and_each_alone(bool? severe, bool? ideation, FindingStatus both, FindingStatus ideationAlone, FindingStatus depressionAlone)
    {
        var candidate = Unassessed with
        {
            DepressionSeverity = severe switch { true => DepressionSeverity.Severe, false => DepressionSeverity.ModeratelySevere, null => null },
            SuicidalIdeation = ideation,
        };

        StatusOf(Both, candidate).ShouldBe(both);
        StatusOf(IdeationAlone, candidate).ShouldBe(ideationAlone);
        StatusOf(DepressionAlone, candidate).ShouldBe(depressionAlone);
    }

    [Theory]
    [InlineData(DepressionSeverity.ModeratelySevere, Met)]
    [InlineData(DepressionSeverity.Severe, NotMet)]
    public void A_rating_is_severe_only_when_it_says_severe(DepressionSeverity rating, FindingStatus expected) =>
        StatusOf(Both, Clear with { SuicidalIdeation = true, DepressionSeverity = rating }).ShouldBe(expected);

    [Theory]
    [InlineData(IdeationAlone)]
    [InlineData(DepressionAlone)]
    public void One_half_alone_asks_for_review_and_admits_no_override(string rule)
    {
        Judge(rule, Broken(rule, Day)).ShouldBe((Outcome.Review, NotMet));
        Should.Throw<ArgumentException>(() => FindingOf(rule, Broken(rule, Day), overrides: [new($"screening/{rule}", "Dr. A", Day, "judged")]));
    }

    [Theory]
    [InlineData(true, NotMet, Outcome.Blocked)]
    [InlineData(false, Met, Outcome.Clear)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void The_clinicians_finding_decides_an_acute_crisis(bool? found, FindingStatus status, Outcome outcome) =>
        Judge(Crisis, Clear with { AcuteCrisis = found }).ShouldBe((outcome, status));

    [Fact]
    public void A_high_suicide_risk_is_an_acute_crisis_whatever_the_clinician_found() =>
        StatusOf(Crisis, Clear with { AcuteCrisis = false, SuicideRiskAssessment = new SuicideRiskAssessment(Day, SuicideRisk.High) }).ShouldBe(NotMet);

    [Theory]
    [InlineData(true, NotMet, Outcome.Blocked)]
    [InlineData(false, Met, Outcome.Clear)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void The_clinicians_judgement_decides_dysregulation(bool? judged, FindingStatus status, Outcome outcome) =>
        Judge(Dysregulated, Clear with { EasilyDysregulated = judged }).ShouldBe((outcome, status));

    [Theory]
    [InlineData(1)]   // the lowest answer to each of the 16 items
    [InlineData(5)]   // the highest
    public void No_ders_score_settles_dysregulation(int answer)
    {
        var ders = new Ders16(Day, [.. Enumerable.Repeat((int?)answer, 16)]);

        StatusOf(Dysregulated, Clear with { Ders16 = ders, EasilyDysregulated = null }).ShouldBe(Undetermined);
        StatusOf(Dysregulated, Clear with { Ders16 = ders }).ShouldBe(Met);
    }

    [Theory]
    [InlineData(Both)]
    [InlineData(IdeationAlone)]
    [InlineData(DepressionAlone)]
    [InlineData(Crisis)]
    [InlineData(Dysregulated)]
    public void No_exclusion_is_waived_for_a_group_in_person(string rule) =>
        StatusOf(rule, Broken(rule, Day) with { Group = ClearInPerson.Group }).ShouldBe(NotMet);

    [Fact]
    public void Story_a_severely_depressed_candidate_who_wishes_to_be_dead_is_offered_individual_care_today()
    {
        // PHQ-9 of 2+3+3+3+3+2+2+2 = 20 and item nine 1: 21 points. The C-SSRS has a wish to be dead, and no behaviour: low.
        var candidate = Clear with
        {
            DepressionSeverity = null,
            SuicidalIdeation = null,
            Phq9 = new Phq9(Day.PlusDays(-3), [2, 3, 3, 3, 3, 2, 2, 2, 1]),
            Columbia = ColumbiaOf(Day.PlusDays(-3), wish: true),
            Asq = null,
        };

        var finding = FindingOf(Both, candidate);

        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
        finding.Status.ShouldBe(NotMet);
        finding.Facts.Select(fact => (fact.Fact, fact.Value, fact.Needed)).ShouldBe([
            ("phq9-total", 21, "below 20"),
            ("columbia-ideation", true, "no"),
            ("phq9-item-9", 1, "0"),   // a whole number below 1
        ]);
        finding.Rule.Remedy.ShouldContain("individual care");
    }

    [Fact]
    public void Story_a_candidate_in_crisis_after_an_accident_is_screened_again_a_fortnight_later()
    {
        var inCrisis = Clear with { AcuteCrisis = true };
        var later = Day.PlusDays(14);

        var finding = FindingOf(Crisis, inCrisis);

        OutcomeOf(inCrisis).ShouldBe(Outcome.Blocked);
        finding.Rule.Remedy.ShouldContain("screen again");
        ScreeningRulebook.Default.Decide(inCrisis with { AcuteCrisis = false }, later).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_a_clinician_justifies_admitting_a_dysregulated_candidate_and_it_stays_visible()
    {
        var candidate = Clear with { EasilyDysregulated = true };
        var justified = new Override("screening/easily-dysregulated", "Dr. A", Day, "A co-leader stays with the candidate.");

        var decision = ScreeningRulebook.Default.Judge(candidate, Day, [justified]);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.ShouldHaveSingleItem().OverriddenBy.ShouldBe(justified);
        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Story_an_override_written_before_anyone_asked_clears_nothing()
    {
        var candidate = Clear with { EasilyDysregulated = null };

        var decision = ScreeningRulebook.Default.Judge(candidate, Day, [new("screening/easily-dysregulated", "Dr. A", Day, "to save time")]);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Findings.ShouldHaveSingleItem().Status.ShouldBe(Undetermined);
    }

    [Fact]
    public void Story_ideation_alone_goes_to_a_clinician_and_so_does_severe_depression_alone()
    {
        var ideation = Clear with { Asq = AsqOf(Day, positive: true, AsqAnswer.No) };
        var depression = Clear with { Phq9 = Phq9Of(22, 0) };

        Judge(IdeationAlone, ideation).ShouldBe((Outcome.Review, NotMet));
        Judge(DepressionAlone, depression).ShouldBe((Outcome.Review, NotMet));
    }

    [Fact]
    public void Story_a_borderline_candidate_who_is_easily_dysregulated_shows_both_findings_and_stays_blocked()
    {
        var decision = ScreeningRulebook.Default.Judge(Clear with { BorderlinePersonality = true, EasilyDysregulated = true }, Day);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.AllFindings().Single(finding => finding.Rule.Id == "screening/easily-dysregulated").Status.ShouldBe(NotMet);
        decision.AllFindings().Single(finding => finding.Rule.Id == "screening/borderline-personality-in-group").Status.ShouldBe(Met);
        decision.AllFindings().Single(finding => finding.Rule.Id == "screening/borderline-personality-online").Status.ShouldBe(NotApplicable);
    }
}
