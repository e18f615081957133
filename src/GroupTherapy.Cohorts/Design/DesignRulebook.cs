namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>cohorts/design</c>: is this group ready to be offered?</summary>
public static class DesignRulebook
{
    /// <summary>The rulebook with the default policy.</summary>
    public static Rulebook<GroupDesign> Default { get; } = new(
        "cohorts/design",
        "1.0.0",
        GroupDesignFacts.All,
        [
            Leadership.Facilitated,
            Leadership.LedByTreatmentProvider,
            Leadership.Competent,
            Leadership.TrainedForGroups,
            Leadership.TrainedForOnlineGroups,
            Purpose.HasGroupGoals,
            MediumAndTiming.Declared,
            MediumAndTiming.AsynchronousMeansText,
            FrameOfTheGroup.BegunAgainOnline,
            AgreedBeforehand.RulesArePublished,
            AgreedBeforehand.HasIdentityPolicy,
            AgreedBeforehand.HasSafetyPlan,
            AgreedBeforehand.AgreesOnIncidents,
            Purpose.SpecificTheme,
            Purpose.MethodHasEvidence,
            FrameOfTheGroup.AnswersTheObstacles,
            FrameOfTheGroup.DeclaresItsFrame,
            Leadership.TrainedInWhatIsHardOnline,
            CoLeaders.TalkOpenly,
            CoLeaders.NoPrivateBackChannel,
            Size.Online,
            Size.InPerson,
            Purpose.NotGeneralPurpose,
            MediumAndTiming.Synchronous,
            MediumAndTiming.NotByText,
            FrameOfTheGroup.ComparablyPresent,
            Size.IdeallyOnline,
            Size.IdeallyInPerson,
        ],
        parameters: DesignParameters.All)
    { Description = Descriptions.Design };

    /// <summary>The rulebook with a policy of the practice's own. Build it once and keep it.</summary>
    public static Rulebook<GroupDesign> For(DesignPolicy policy) => Default.With((policy ?? throw new ArgumentNullException(nameof(policy))).Options);
}
