namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>sessions/close</c>: is this session complete?</summary>
public static class CloseRulebook
{
    /// <summary>The rulebook with the default policy.</summary>
    public static Rulebook<SessionClose> Default { get; } = new(
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
            WhatWasNoticed.MeasuresCohesion,
            WhatWasNoticed.CohesionHolds,
        ],
        parameters: CloseParameters.All)
    { Description = Descriptions.Close };

    /// <summary>The rulebook with a policy of the practice's own. Build it once and keep it.</summary>
    public static Rulebook<SessionClose> For(ClosePolicy policy) => Default.With((policy ?? throw new ArgumentNullException(nameof(policy))).Options);
}
