using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>The derived facts of depression, ideation and anxiety, whatever the policy.</summary>
public static class SymptomFacts
{
    /// <summary>Severe depression: a PHQ-9 total of 20 or more, or the clinician's rating.</summary>
    public static readonly DerivedFact<Candidate> SevereDepression = new(
        "severe-depression",
        "Is the candidate severely depressed?",
        new("phq9", Phq9Total.AtLeast(20)),
        new("depression-severity", DepressionRating.Is(Screening.DepressionSeverity.Severe)));

    /// <summary>Suicidal ideation, by interview, questionnaire or finding. A PHQ-2, or a PHQ-9 with item nine blank, says nothing.</summary>
    public static readonly DerivedFact<Candidate> SuicidalIdeation = new(
        "suicidal-ideation",
        "Does the candidate have suicidal ideation?",
        new("columbia", ColumbiaIdeation.Holds),
        new("asq", AsqPositive.Holds),
        new("clinician-finding", SuicidalIdeationFinding.Holds),
        new("phq9", Phq9ItemNine.AtLeast(1)));

    /// <summary>Social anxiety, by finding or questionnaire.</summary>
    public static readonly DerivedFact<Candidate> SocialAnxiety = new(
        "social-anxiety",
        "Is the candidate socially anxious?",
        new("clinician-finding", SocialAnxietyFinding.Holds),
        new("spin", SpinTotal.AtLeast(19)),
        new("mini-spin", MiniSpinTotal.AtLeast(6)));
}
