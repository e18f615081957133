using static GroupTherapy.Cohorts.SessionCloseFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What those who lead did, and wrote down.</summary>
internal static class FacilitatorsShare
{
    /// <summary>They took part.</summary>
    public static readonly Rule<SessionClose> FacilitatorsContributed = new()
    {
        Id = "close/facilitators-contributed",
        Title = "Those who lead took an active part",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        Requires = FacilitatorsPresent.AtLeast(1) & Contributed.Holds,
        Force = Force.Must,
        Because = "A session that no one leads is a conversation, not therapy.",
        Remedy = "Record who led and what they contributed; a session without a facilitator does not count as therapy.",
        Statements = ["R069"],
        Reasons = ["R070"],
    };

    /// <summary>Support and intervention.</summary>
    public static readonly Rule<SessionClose> DocumentsBoth = new()
    {
        Id = "close/both-documented",
        Title = "Support and clinical intervention are both documented",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        Requires = SupportDocumented.Holds & InterventionDocumented.Holds,
        Force = Force.Should,
        Because = "Support without intervention is company, intervention without support is a lecture; the record shows the balance.",
        Remedy = "Add to the record what is missing.",
        Statements = ["R071"],
    };

    /// <summary>A mistake is mended.</summary>
    public static readonly Rule<SessionClose> RepairsRuptures = new()
    {
        Id = "close/rupture-repaired",
        Title = "A rupture that was noticed was met with a step to repair it",
        Source = PracticeLiterature.Presence,
        InForce = EffectivePeriod.Always,
        AppliesWhen = RuptureNoticed.Holds,
        Requires = SessionCloseFacts.RuptureRepaired.Holds,
        Force = Force.Should,
        Because = "A leader who owns a mistake can bring the group closer than before it.",
        Remedy = "Come back to it, in the session or at the next, and say one's own part in it.",
        Confidential = true,
        Statements = ["R074"],
    };

    /// <summary>What leaves the room.</summary>
    public static readonly Rule<SessionClose> MaterialIsProtected = new()
    {
        Id = "close/case-material",
        Title = "Material used outside names no one and has consent",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = CaseMaterialTaken.Holds,
        Requires = CaseMaterialDeidentified.Holds & CaseMaterialConsented.Holds,
        Force = Force.Must,
        Because = "What is told in a group belongs to those who told it.",
        Remedy = "Take out whatever shows who it was, and have the consent of everyone it is about; otherwise do not use it.",
        Confidential = true,
        Statements = ["R086"],
    };
}
