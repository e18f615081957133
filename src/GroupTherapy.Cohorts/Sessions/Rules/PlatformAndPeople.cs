using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What the session is held on, and that everyone is there by it.</summary>
internal static class PlatformAndPeople
{
    /// <summary>Approved by name and by edition; what is not on the list is not approved.</summary>
    public static readonly Rule<Session> OnApprovedPlatform = new()
    {
        Id = "readiness/platform-approved",
        Title = "The platform is approved, in the edition that is used",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.PlatformApproval.Stands,
        Force = Force.Must,
        Because = "The same program can be fit in one edition and unfit in another; what was not looked at is not approved.",
        Remedy = "Hold the session on an approved edition, or have this one looked at and put on the list.",
        Statements = ["R088", "R089"],
        Reasons = ["R068"],
    };

    /// <summary>Nobody joins another way.</summary>
    public static readonly Rule<Session> EveryoneThroughPlatform = new()
    {
        Id = "readiness/through-platform",
        Title = "Everyone joins through the approved platform",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = FacilitatorsThroughPlatform.Holds & ThroughPlatform.Holds,
        Force = Force.Must,
        Because = "One person on a telephone line or in another program takes the whole group out of the protected room.",
        Remedy = "Have whoever joined another way join again through the platform.",
        Confidential = true,
        Statements = ["R099"],
    };
}
