namespace GroupTherapy.Cohorts;

/// <summary>Groups to begin a test with: everything is known and nothing stands against them. Tests change them with <c>with</c>.</summary>
internal static class Groups
{
    /// <summary>Clear by every rule, for a group online with two facilitators that once met in person.</summary>
    public static GroupDesign Clear { get; } = new()
    {
        Id = "g-1",
        Format = MeetingFormat.Online,
        TargetProblems = ["grief"],
        GeneralPurpose = false,
        GroupGoals = 1,
        EvidenceForMethod = ["a trial"],
        Facilitators = [Able("f-1"), Able("f-2")],
        RulesPublished = true,
        Timing = GroupTiming.Synchronous,
        Medium = GroupMedium.Video,
        ObstaclesPlanned = ["setting", "embodiment", "presence", "background"],
        FrameDeclared = ["schedule", "timeZone", "length", "boundaries"],
        ComparablePresence = true,
        MovedOnline = true,
        DoneForMove = ["consent", "training", "environment", "screening"],
        OpenTalkPlanned = true,
        CoLeaderBackChannel = BackChannel.None,
        IdentityPolicy = true,
        SafetyPlanCovers = ["harmBetweenMembers", "removal"],
        PlannedMembers = 7,
        ResponsesAgreedFor = ["bullying", "privacyViolation", "other"],
    };

    /// <summary>Only the id.</summary>
    public static GroupDesign Unknown { get; } = new() { Id = "g-2" };

    /// <summary>A facilitator who has what each must have.</summary>
    public static Facilitator Able(string id) => new()
    {
        Id = id,
        TreatmentProvider = true,
        CompetentInTheme = true,
        CompetentInPopulation = true,
        CompetentInMethod = true,
        CompetentInMedium = true,
        Trainings = [GroupTraining, OnlineTraining],
    };

    public static Training GroupTraining => new() { Kind = TrainingKind.Group, On = new(2015, 3, 1), Covers = [] };

    public static Training OnlineTraining => new() { Kind = TrainingKind.OnlineGroup, On = new(2021, 6, 1), Covers = ["alliance", "cohesion", "presence"] };

    /// <summary>The group with its second facilitator other than it was.</summary>
    public static GroupDesign WithSecond(this GroupDesign group, Func<Facilitator, Facilitator> change) =>
        group with { Facilitators = [group.Facilitators![0], change(group.Facilitators[1])] };

    public static GroupDesign WithSecondTrained(this GroupDesign group, params Training[] trainings) => group.WithSecond(f => f with { Trainings = trainings });
}
