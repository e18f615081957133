using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class SafetyTests
{
    private const string HighRisk = "high-suicide-risk";
    private const string Assessed = "suicide-risk-assessed";
    private const string Danger = "danger-to-others";
    private const string Plan = "crisis-plan";

    [Theory]
    [InlineData(Early)]
    [InlineData(Late)]
    public void Each_safety_rule_is_in_force_on_an_early_and_on_a_late_day(string day)
    {
        var on = On(day);

        StatusOf(HighRisk, ClearOn(on) with { SuicideRiskAssessment = new SuicideRiskAssessment(on, SuicideRisk.High) }, on).ShouldBe(NotMet);
        StatusOf(Assessed, UnassessedOn(on), on).ShouldBe(Undetermined);
        StatusOf(Danger, ClearOn(on) with { DangerToOthers = true }, on).ShouldBe(NotMet);
        StatusOf(Plan, ClearOn(on) with { CrisisPlan = false }, on).ShouldBe(NotMet);
        foreach (var rule in new[] { HighRisk, Assessed, Danger, Plan }) StatusOf(rule, ClearOn(on), on).ShouldBe(Met);
    }

    [Theory]
    [InlineData(SuicideRisk.Low, Met)]
    [InlineData(SuicideRisk.Moderate, Met)]      // the last level that is not high
    [InlineData(SuicideRisk.High, NotMet)]
    [InlineData(null, Undetermined)]             // an assessment that came to no conclusion
    public void The_clinicians_assessment_can_find_a_high_risk(SuicideRisk? risk, FindingStatus expected) =>
        StatusOf(HighRisk, Unassessed with { SuicideRiskAssessment = new SuicideRiskAssessment(Day, risk) }).ShouldBe(expected);

    [Theory]
    [InlineData(true, false, false, false, Met)]       // a method: moderate
    [InlineData(false, true, false, false, NotMet)]    // intent
    [InlineData(false, false, true, false, NotMet)]    // a plan
    [InlineData(false, false, false, true, NotMet)]    // behaviour within three months
    public void Intent_a_plan_or_recent_behaviour_is_a_high_risk_by_the_columbia(bool method, bool intent, bool plan, bool recent, FindingStatus expected)
    {
        var columbia = ColumbiaOf(Day, wish: true, thoughts: true, method, intent, plan, lifetime: true, recent);

        StatusOf(HighRisk, Unassessed with { Columbia = columbia }).ShouldBe(expected);
    }

    [Theory]
    [InlineData(AsqAnswer.Yes, NotMet)]
    [InlineData(AsqAnswer.No, Met)]
    [InlineData(AsqAnswer.Refused, Undetermined)]
    [InlineData(null, Undetermined)]
    public void A_positive_asq_is_a_high_risk_when_it_is_acute(AsqAnswer? acute, FindingStatus expected) =>
        StatusOf(HighRisk, Unassessed with { Asq = AsqOf(Day, positive: true, acute) }).ShouldBe(expected);

    [Theory]
    [InlineData(30, Met)]              // the last day on which an assessment is current
    [InlineData(31, Undetermined)]     // the first on which it no longer is
    public void An_assessment_is_current_for_thirty_days(int daysAgo, FindingStatus expected)
    {
        var day = Day.PlusDays(-daysAgo);
        Candidate[] candidates =
        [
            Unassessed with { SuicideRiskAssessment = new SuicideRiskAssessment(day, SuicideRisk.Low) },
            Unassessed with { Columbia = ColumbiaOf(day) },
            Unassessed with { Asq = AsqOf(day, false) },
            Unassessed with { Phq9 = Phq9Of(0, 0, day) },
        ];

        foreach (var candidate in candidates)
        {
            StatusOf(HighRisk, candidate).ShouldBe(expected);
            StatusOf(Assessed, candidate).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_stale_high_risk_is_no_longer_a_finding_and_clears_nothing_either()
    {
        var candidate = Unassessed with { AcuteCrisis = false, SuicideRiskAssessment = new SuicideRiskAssessment(Day.PlusDays(-31), SuicideRisk.High) };

        Judge(HighRisk, candidate).ShouldBe((Outcome.Open, Undetermined));
    }

    [Fact]
    public void Nothing_known_of_suicide_risk_leaves_both_rules_undetermined()
    {
        Judge(HighRisk, Unassessed with { AcuteCrisis = false }).ShouldBe((Outcome.Open, Undetermined));
        StatusOf(Assessed, Unassessed).ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData(0, true, Met)]
    [InlineData(0, false, Undetermined)]      // the policy does not accept item nine
    [InlineData(1, true, Undetermined)]       // a positive item nine asks for an assessment; it is none
    [InlineData(null, true, Undetermined)]    // a blank one says nothing
    public void Item_nine_answered_zero_counts_as_an_assessment_where_the_policy_accepts_it(int? itemNine, bool accepts, FindingStatus expected)
    {
        var rulebook = ScreeningRulebook.For(new() { AcceptsPhq9ItemNine = accepts });

        StatusOf(Assessed, Unassessed with { Phq9 = Phq9Of(3, itemNine) }, null, rulebook).ShouldBe(expected);
    }

    [Fact]
    public void A_phq2_is_no_assessment_of_suicide_risk() =>
        StatusOf(Assessed, Unassessed with { Phq2 = new Phq2(Day, [0, 0]) }).ShouldBe(Undetermined);

    [Fact]
    public void A_columbia_that_cannot_be_evaluated_is_no_assessment() =>
        StatusOf(Assessed, Unassessed with { Columbia = ColumbiaOf(Day, lifetime: null) }).ShouldBe(Undetermined);

    [Theory]
    [InlineData(true, NotMet, Outcome.Review)]
    [InlineData(false, Met, Outcome.Clear)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void A_danger_to_others_is_for_a_clinician_to_judge(bool? danger, FindingStatus status, Outcome outcome) =>
        Judge(Danger, Clear with { DangerToOthers = danger }).ShouldBe((outcome, status));

    [Theory]
    [InlineData(true, true, true, Met, Outcome.Clear)]
    [InlineData(false, true, true, NotMet, Outcome.Blocked)]
    [InlineData(true, false, true, NotMet, Outcome.Blocked)]
    [InlineData(true, true, false, NotMet, Outcome.Blocked)]
    [InlineData(null, true, true, Undetermined, Outcome.Open)]
    [InlineData(true, null, true, Undetermined, Outcome.Open)]
    [InlineData(true, true, null, Undetermined, Outcome.Open)]
    [InlineData(null, false, null, NotMet, Outcome.Blocked)]     // one known gap is enough
    public void A_crisis_plan_needs_a_plan_a_contact_and_the_local_services(bool? plan, bool? contact, bool? services, FindingStatus status, Outcome outcome) =>
        Judge(Plan, Clear with { CrisisPlan = plan, EmergencyContact = contact, LocalEmergencyServices = services }).ShouldBe((outcome, status));

    [Theory]
    [InlineData("CO", Met)]
    [InlineData(null, Undetermined)]
    [InlineData("abroad", Met)]
    public void Help_can_only_be_sent_to_a_known_place(string? location, FindingStatus expected) =>
        StatusOf(Plan, Clear with { Location = location is null ? default : Location.Parse(location) }).ShouldBe(expected);

    [Theory]
    [InlineData(HighRisk)]
    [InlineData(Assessed)]
    [InlineData(Danger)]
    [InlineData(Plan)]
    public void Every_safety_rule_applies_in_person_too(string rule) =>
        FindingOf(rule, Unknown with { Group = ClearInPerson.Group }).Status.ShouldBe(Undetermined);

    [Fact]
    public void Story_a_plan_told_in_the_columbia_blocks_though_every_other_source_says_no()
    {
        var candidate = Clear with { Columbia = ColumbiaOf(Day, thoughts: true, plan: true) };

        var finding = FindingOf(HighRisk, candidate);

        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
        finding.Facts.Select(fact => (fact.Fact, fact.Value, fact.Needed)).ShouldBe([("columbia-high-risk", true, "no")]);
        finding.Rule.Remedy.ShouldContain("same day");
        finding.Rule.Remedy.ShouldContain("988");
    }

    [Fact]
    public void Story_no_one_has_asked_about_suicide_and_the_decision_says_how_to()
    {
        var need = ScreeningRulebook.Default.Judge(Unassessed with { AcuteCrisis = false, DepressionSeverity = DepressionSeverity.Mild }, Day)
            .StillNeeded().Single(need => need.Fact == "suicide-risk-assessed");

        need.Alternatives.ShouldContain(way => way.SequenceEqual(new[] { "columbia" }));
        need.Alternatives.ShouldContain(way => way.SequenceEqual(new[] { "asq" }));
    }

    [Fact]
    public void Story_an_asq_left_open_after_a_yes_is_not_cleared_by_a_zero_on_the_phq9()
    {
        // The ASQ is positive and nobody asked "right now?". Item nine, of another day's mind, says nothing of that.
        var candidate = Unassessed with
        {
            AcuteCrisis = false,
            DepressionSeverity = DepressionSeverity.Mild,
            Asq = AsqOf(Day, positive: true),
            Phq9 = Phq9Of(3, 0, Day.PlusDays(-20)),
        };

        Judge(HighRisk, candidate).ShouldBe((Outcome.Open, Undetermined));
    }

    [Fact]
    public void Story_a_threat_against_a_neighbour_goes_to_the_clinician()
    {
        var candidate = Clear with { DangerToOthers = true };

        OutcomeOf(candidate).ShouldBe(Outcome.Review);
        FindingOf(Danger, candidate).Rule.Remedy.ShouldContain("duty to protect");
    }

    [Fact]
    public void Story_a_candidate_whose_place_is_not_known_stays_open_on_that_alone()
    {
        var decision = ScreeningRulebook.Default.Judge(Clear with { Location = default }, Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.SettledBy().ShouldHaveSingleItem().ShouldBe(["location"]);
    }
}
