using static GroupTherapy.Screening.CandidateFacts;
using static GroupTherapy.Screening.SymptomFacts;

namespace GroupTherapy.Screening;

/// <summary>What speaks for an online group. None of it ever offsets a duty.</summary>
internal static class Favours
{
    private const string NothingToDo = "Nothing to mend: weigh it when choosing the format.";

    /// <summary>Stuck in person with problems of intimacy; both are needed.</summary>
    public static readonly Rule<Candidate> IntimacyProblemsStuckInPerson = Favour(
        "intimacy-problems-stuck-in-person",
        "Problems with intimacy, and too little progress in person",
        IntimacyProblems.Holds & InsufficientInPersonProgress.Holds,
        "The distance of a screen can make closeness bearable to someone who is stuck in a room.",
        "R022");

    /// <summary>Dismissive-avoidant attachment.</summary>
    public static readonly Rule<Candidate> DismissiveAvoidantAttachment = Favour(
        "dismissive-avoidant-attachment",
        "Dismissive-avoidant attachment",
        Attachment.Is(AttachmentStyle.DismissiveAvoidant),
        "Online may be an easier start; in person such members tend to drop out. Measuring attachment at intake is optional, and no limit is validated.",
        "R023",
        "R024", "R124");

    /// <summary>Dissociative symptoms, where neither dysregulation nor crisis stands against it.</summary>
    public static readonly Rule<Candidate> DissociativeSymptomsAlone = Favour(
        "dissociative-symptoms",
        "Dissociative symptoms without dysregulation or crisis",
        Condition<Candidate>.All(DissociativeSymptoms.Holds, !EasilyDysregulated.Holds, !RiskFacts.AcuteCrisis.Holds),
        "At a distance there may be less that triggers dissociation. High scores on any scale still need assessment first.",
        "R025",
        "R026");

    /// <summary>Social anxiety.</summary>
    public static readonly Rule<Candidate> SociallyAnxious = Favour(
        "social-anxiety",
        "Social anxiety",
        SocialAnxiety.Holds,
        "A screen can make it easier to be with others at all.",
        "R027");

    /// <summary>Borderline personality: a group, rather than individual therapy alone.</summary>
    public static readonly Rule<Candidate> BorderlinePersonalityInGroup = Favour(
        "borderline-personality-in-group",
        "Borderline personality: a group over individual therapy",
        BorderlinePersonality.Holds,
        "In a group, closeness is spread over several people. This speaks for a group, not for an online one.",
        "R028");

    /// <summary>Borderline personality online, the weakest evidence, where nothing stands against it.</summary>
    public static readonly Rule<Candidate> BorderlinePersonalityOnline = Favour(
        "borderline-personality-online",
        "Borderline personality: online may be safer",
        Condition<Candidate>.All(BorderlinePersonality.Holds, !EasilyDysregulated.Holds, !RiskFacts.AcuteCrisis.Holds, !(SevereDepression.Holds & SuicidalIdeation.Holds)),
        "It is possible that the distance makes feelings more bearable. The weakest evidence of all here.",
        "R029");

    /// <summary>Stigma.</summary>
    public static readonly Rule<Candidate> LessStigma = Favour(
        "less-stigma",
        "Fears the stigma of going to therapy",
        ReasonsForOnline.IncludesAny("stigma"),
        "There is less stigma in a call from home than in a waiting room.",
        "R031");

    /// <summary>Travel or cost.</summary>
    public static readonly Rule<Candidate> TravelOrCostBarrier = Favour(
        "travel-or-cost-barrier",
        "Travel or cost stands in the way",
        ReasonsForOnline.IncludesAny("travel", "cost"),
        "Online saves the way, and what it costs.",
        "R033");

    private static Rule<Candidate> Favour(string id, string title, Condition<Candidate> requires, string because, string statement, params string[] reasons) => new()
    {
        Id = $"screening/{id}",
        Title = title,
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = requires,
        Force = Force.Favours,
        Because = because,
        Remedy = NothingToDo,
        Statements = [statement],
        Reasons = reasons,
    };
}
