using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>What must be known and ready before anything can go wrong.</summary>
internal static class Safety
{
    /// <summary>A high suicide risk keeps a candidate out, whatever else is known.</summary>
    public static readonly Rule<Candidate> HighSuicideRisk = new()
    {
        Id = "screening/high-suicide-risk",
        Title = "No high suicide risk",
        Source = Sources.ColumbiaTriage.At("Triage: high risk"),
        InForce = EffectivePeriod.Always,
        Requires = !RiskFacts.HighSuicideRisk.Holds,
        Force = Force.Must,
        Because = "Intent, a plan or recent suicidal behaviour asks for a safety assessment the same day, not for a place in a group.",
        Remedy = "Assess safety the same day; in the US, call or text 988. Screen again when the risk is no longer high.",
    };

    /// <summary>A moderate risk in the clinician's own assessment is for a clinician to judge.</summary>
    public static readonly Rule<Candidate> NoModerateSuicideRisk = new()
    {
        Id = "screening/moderate-suicide-risk",
        Title = "No moderate suicide risk in the clinician's assessment",
        Source = Sources.ColumbiaTriage.At("Triage: moderate risk"),
        InForce = EffectivePeriod.Always,
        Requires = !ModerateRiskAssessed.Holds,
        Force = Force.Review,
        Because = "A moderate risk is neither excluded nor harmless; someone must have weighed it for this group.",
        Remedy = "Judge the risk, the crisis plan and the care beside the group, and record the judgement.",
    };

    /// <summary>Suicide risk was assessed, whatever the result.</summary>
    public static readonly Rule<Candidate> SuicideRiskAssessed = new()
    {
        Id = "screening/suicide-risk-assessed",
        Title = "Suicide risk is assessed",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = RiskFacts.SuicideRiskAssessed.Holds,
        Force = Force.Must,
        Because = "An exclusion for suicidal ideation protects no one when nobody has asked.",
        Remedy = "Give a C-SSRS screener or an ASQ, or record a clinician's assessment.",
        Statements = ["R001", "R011"],
    };

    /// <summary>A danger to others is for a clinician to judge.</summary>
    public static readonly Rule<Candidate> NoDangerToOthers = new()
    {
        Id = "screening/danger-to-others",
        Title = "No known danger to others",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = !DangerToOthers.Holds,
        Force = Force.Review,
        Because = "To know whom one treats includes whom that person might harm; there may be a duty to protect.",
        Remedy = "Assess the danger and any duty to protect, and record the judgement.",
        Statements = ["R011"],
    };

    /// <summary>Help can be brought to where the candidate is.</summary>
    public static readonly Rule<Candidate> CrisisPlanReady = new()
    {
        Id = "screening/crisis-plan",
        Title = "Crisis plan, emergency contact, location and local emergency services are known",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = Condition<Candidate>.All(CrisisPlan.Holds, EmergencyContact.Holds, LocationKnown.Holds, LocalEmergencyServices.Holds),
        Force = Force.Must,
        Because = "A leader who sees a crisis on a screen can only send help to a place that is known.",
        Remedy = "Agree a crisis plan, and take down an emergency contact, where the candidate will be, and that place's emergency services.",
        Statements = ["R004", "R011", "R110"],
    };
}
