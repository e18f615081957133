namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>sessions/close</c>: is this session complete?</summary>
public static class CloseRulebook
{
    /// <summary>The rulebook with the default policy.</summary>
    public static Rulebook<SessionClose> Default { get; } = For(ClosePolicy.Default);

    /// <summary>The rulebook with a policy of the practice's own. Build it once and keep it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An interval below 1 day.</exception>
    public static Rulebook<SessionClose> For(ClosePolicy policy)
    {
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        if (policy.CohesionEveryDays < 1) throw new ArgumentOutOfRangeException(nameof(policy), "Cohesion is measured every day at the most often.");
        return new(
            "sessions/close",
            "1.0.0",
            SessionCloseFacts.All,
            [
                EachMembersShare.SupportsEachMember,
                EachMembersShare.RecordsTime,
                FacilitatorsShare.FacilitatorsContributed,
                IncidentsAtClose.IntervenesInEach,
                IncidentsAtClose.RemovesThirdParties,
                IncidentsAtClose.MeetsBackgroundPersons,
                FacilitatorsShare.MaterialIsProtected,
                EachMembersShare.ChecksWellBeing,
                FacilitatorsShare.DocumentsBoth,
                FacilitatorsShare.RepairsRuptures,
                IncidentsAtClose.AnswersTheBackground,
                IncidentsAtClose.OwesNothing,
                WhatWasNoticed.AddressesHarm,
                WhatWasNoticed.AddressesRepetition,
                WhatWasNoticed.MeasuresCohesion(policy),
                WhatWasNoticed.CohesionHolds,
            ],
            policy: policy.Options)
        { Description = Descriptions.Close };
    }
}
