namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>sessions/readiness</c>: can this online session begin?</summary>
/// <remarks>It is asked before a session, when what concerns each member is still open, and again when the members are there.</remarks>
public static class ReadinessRulebook
{
    /// <summary>The rulebook; it has no options.</summary>
    public static Rulebook<Session> Default { get; } = new(
        "sessions/readiness",
        "1.0.0",
        SessionFacts.All,
        [
            PlatformAndPeople.OnApprovedPlatform,
            Agreements.BeforeDiscretion,
            Agreements.InTransition,
            Agreements.InForce,
            Protection.EncryptedChannels,
            Protection.NothingIsRecorded,
            SubstanceUse.ProtectedRecords,
            SubstanceUse.SeparateCounselingNotes,
            PlanOfTheSession.StructureAndGoals,
            PlatformAndPeople.EveryoneThroughPlatform,
            EachMember.RecheckedIdentity,
            EachMember.KnownLocation,
            EachMember.EmergencyNumber,
            EachMember.PrivateSpace,
            EachMember.CameraAsAgreed,
            EachMember.Licensed,
            EachMember.LicensedWithoutReview,
            Agreements.NotOnPublicPlatform,
            Protection.EndpointControls,
            Protection.IntruderControls,
            Protection.BeyondHipaa,
            PlanOfTheSession.AgendaBeforehand,
            PlanOfTheSession.GivesHomework,
            PlanOfTheSession.ReviewsHomework,
            PlanOfTheSession.DiscussesPrivacy,
            PlanOfTheSession.HearsReactions,
            Agreements.DuringDiscretion,
            PlanOfTheSession.NoDistractions,
        ])
    { Description = Descriptions.Readiness };
}
