using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>A group about substance use: that someone is a member is itself a protected record.</summary>
internal static class SubstanceUse
{
    /// <summary>Membership is protected.</summary>
    public static readonly Rule<Session> ProtectedRecords = new()
    {
        Id = "readiness/substance-use-records",
        Title = "A group about substance use: neutral names, restricted roster, consent before disclosure",
        Source = Regulations.SubstanceUseRecords.At("Records and identities of patients"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = SubstanceUseTheme.Holds,
        Requires = SessionFacts.SubstanceUseHandling.IncludesAll("neutralNames", "restrictedRoster", "consentBeforeDisclosure"),
        Force = Force.Must,
        Because = "The name of such a group on an invitation says what its members are treated for.",
        Remedy = "Keep the theme out of invitations, calendars and subjects, restrict who can read the roster, and disclose only with the member's consent, or where 42 CFR Part 2 allows it.",
    };

    /// <summary>From the day on which the amended rule must be kept.</summary>
    public static readonly Rule<Session> SeparateCounselingNotes = new()
    {
        Id = "readiness/substance-use-counseling-notes",
        Title = "A group about substance use: counselling notes are kept apart",
        Source = Regulations.SubstanceUseRecords.At("Counseling notes"),
        InForce = EffectivePeriod.Since(new(2026, 2, 16)),
        AppliesWhen = SubstanceUseTheme.Holds,
        Requires = SessionFacts.SubstanceUseHandling.IncludesAny("separateCounselingNotes"),
        Force = Force.Must,
        Because = "Notes on what was said in counselling need a consent of their own, which only notes kept apart can have.",
        Remedy = "Keep counselling notes apart from the record, and give them out only on a consent of their own.",
    };
}
