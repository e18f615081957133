using static GroupTherapy.Screening.CandidateFacts;
using static GroupTherapy.Screening.SymptomFacts;

namespace GroupTherapy.Screening;

/// <summary>What keeps a person out of an online group for now.</summary>
internal static class Exclusions
{
    /// <summary>A severely depressed candidate with suicidal ideation does not join an online group.</summary>
    public static readonly Rule<Candidate> SevereDepressionWithSuicidalIdeation = new()
    {
        Id = "screening/severe-depression-with-suicidal-ideation",
        Title = "No severe depression together with suicidal ideation",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !(SevereDepression.Holds & SuicidalIdeation.Holds),
        Force = Force.Must,
        Because = "Crisis help is hard to bring to a person who is not in the room.",
        Remedy = "Offer individual care and assess safety today; screen again when it is safe.",
        Statements = ["R001"],
    };

    /// <summary>A candidate in acute crisis is deferred, not rejected.</summary>
    public static readonly Rule<Candidate> AcuteCrisis = new()
    {
        Id = "screening/acute-crisis",
        Title = "No acute crisis",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !RiskFacts.AcuteCrisis.Holds,
        Force = Force.MustUnlessJustified,
        Because = "A crisis takes help at once and more time than a group can give one member; it is a state that passes.",
        Remedy = "Offer crisis care now, and screen again once the crisis is resolved: this defers, it does not reject. A group on a recent trauma changes nothing here.",
        Statements = ["R002", "R021"],
    };

    /// <summary>An easily dysregulated candidate is kept out unless a clinician justifies otherwise.</summary>
    public static readonly Rule<Candidate> NotEasilyDysregulated = new()
    {
        Id = "screening/easily-dysregulated",
        Title = "Not easily dysregulated",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !EasilyDysregulated.Holds,
        Force = Force.MustUnlessJustified,
        Because = "Without bodies in one room, a leader has few ways to help a member regain calm. This is a clinician's judgement; no questionnaire has a validated limit for it.",
        Remedy = "Consider individual or in-person care first, with work on regulation; judge again afterwards.",
        Statements = ["R003"],
        Reasons = ["R006"],
    };

    /// <summary>Suicidal ideation without severe depression is for a clinician to judge.</summary>
    public static readonly Rule<Candidate> SuicidalIdeationAlone = new()
    {
        Id = "screening/suicidal-ideation-alone",
        Title = "Suicidal ideation without severe depression is judged by a clinician",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !(SuicidalIdeation.Holds & !SevereDepression.Holds),
        Force = Force.Review,
        Because = "The source excludes ideation only together with severe depression; ideation alone is neither excluded nor harmless.",
        Remedy = "Judge the ideation, its course and the crisis plan, and record the judgement.",
        Reasons = ["R001"],
    };

    /// <summary>Severe depression without suicidal ideation is for a clinician to judge.</summary>
    public static readonly Rule<Candidate> SevereDepressionAlone = new()
    {
        Id = "screening/severe-depression-alone",
        Title = "Severe depression without suicidal ideation is judged by a clinician",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !(SevereDepression.Holds & !SuicidalIdeation.Holds),
        Force = Force.Review,
        Because = "The source excludes severe depression only together with suicidal ideation; severe depression alone is neither excluded nor light.",
        Remedy = "Judge whether a group is enough care now, and when to ask again about ideation; record the judgement.",
        Reasons = ["R001"],
    };
}
