using static GroupTherapy.Screening.CandidateFacts;
using static GroupTherapy.Screening.SymptomFacts;

namespace GroupTherapy.Screening;

/// <summary>The derived facts of suicide risk and crisis. Item nine of the PHQ-9 counts for them where the policy accepts it.</summary>
public static class RiskFacts
{
    /// <summary>High by C-SSRS, acute by ASQ, or high in the clinician's assessment. Not high when one of them says so, or when no ideation is found and nothing says otherwise.</summary>
    /// <remarks>A finding of no ideation, or a zero on item nine, says nothing of the risk while another source shows ideation, or while a form that asks about the risk was begun and left open.</remarks>
    public static readonly DerivedFact<Candidate> HighSuicideRisk = new(
        "high-suicide-risk",
        "Is the candidate's suicide risk high?",
        new("columbia", ColumbiaHighRisk.Holds),
        new("asq", AsqAcute.Holds),
        new("suicide-risk-assessment", AssessedSuicideRisk.Is(SuicideRisk.High)),
        new("clinician-finding", Condition<Candidate>.Any(SuicidalIdeationFinding.Holds, SuicidalIdeation.Holds, RiskFormLeftOpen.Holds), EvidenceWeight.AgainstOnly),
        new("phq9", Condition<Candidate>.Any(Phq9ItemNine.AtLeast(1), SuicidalIdeation.Holds, RiskFormLeftOpen.Holds), EvidenceWeight.AgainstOnly) { CountsWhen = ScreeningParameters.AcceptsPhq9ItemNine });

    /// <summary>The clinician's finding, or a high suicide risk. Only the clinician's "no" makes it false.</summary>
    public static readonly DerivedFact<Candidate> AcuteCrisis = new(
        "acute-crisis",
        "Is the candidate in acute crisis?",
        new("clinician-finding", AcuteCrisisFinding.Holds),
        new("high-suicide-risk", HighSuicideRisk.Holds, EvidenceWeight.ForOnly));

    /// <summary>Someone has looked: a current C-SSRS or ASQ that can be evaluated, or the clinician.</summary>
    public static readonly DerivedFact<Candidate> SuicideRiskAssessed = new(
        "suicide-risk-assessed",
        "Has the candidate's suicide risk been assessed?",
        new("columbia", ColumbiaHighRisk.IsAnswered, EvidenceWeight.ForOnly),
        new("asq", AsqAcute.IsAnswered, EvidenceWeight.ForOnly),
        new("suicide-risk-assessment", AssessedSuicideRisk.IsAnswered, EvidenceWeight.ForOnly),
        new("clinician-finding", SuicidalIdeationFinding.IsAnswered, EvidenceWeight.ForOnly),
        new("phq9", Phq9ItemNine.AtMost(0), EvidenceWeight.ForOnly) { CountsWhen = ScreeningParameters.AcceptsPhq9ItemNine });
}
