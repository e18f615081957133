using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening.Rules;

/// <summary>A clinician's own "moderate" is never let pass unseen.</summary>
public sealed class ModerateRiskTests
{
    [Theory]
    [InlineData(null, Outcome.Clear)]
    [InlineData(SuicideRisk.Low, Outcome.Clear)]
    [InlineData(SuicideRisk.Moderate, Outcome.Review)]
    [InlineData(SuicideRisk.High, Outcome.Blocked)]
    public void The_assessed_risk_decides(SuicideRisk? risk, Outcome expected)
    {
        var candidate = risk is { } known ? Clear with { SuicideRiskAssessment = new SuicideRiskAssessment(Day, known) } : Clear;

        ScreeningRulebook.Default.Judge(candidate, Day).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void A_moderate_risk_does_not_vanish_when_the_assessment_has_aged() =>
        ScreeningRulebook.Default.Judge(Clear with { SuicideRiskAssessment = new SuicideRiskAssessment(Day.PlusDays(-31), SuicideRisk.Moderate) }, Day).Outcome.ShouldBe(Outcome.Review);

    [Fact]
    public void A_form_that_has_aged_is_named()
    {
        // Thirty days are current, thirty-one are not.
        ScreeningRulebook.Default.Judge(Clear with { SuicideRiskAssessment = new SuicideRiskAssessment(Day.PlusDays(-30), SuicideRisk.Low) }, Day).OutdatedForms().ShouldBeEmpty();
        ScreeningRulebook.Default.Judge(Clear with { SuicideRiskAssessment = new SuicideRiskAssessment(Day.PlusDays(-31), SuicideRisk.Low) }, Day).OutdatedForms().Select(form => form.Id).ShouldBe(["suicide-risk-assessment"]);
    }
}
