using static GroupTherapy.Cohorts.DesignAnswers;

namespace GroupTherapy.Cohorts;

/// <summary>The questions asked about a group before it starts.</summary>
public static partial class GroupDesignFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<GroupDesign> All { get; } = new(HandOver);

    // Purpose

    /// <summary>Online or in person.</summary>
    public static readonly ChoiceFact<GroupDesign, MeetingFormat> Format = All.Choice("format", "Does the group meet online or in person?", MeetingFormats.Formats, g => g.Format);

    /// <summary>How many problems the group is for.</summary>
    public static readonly CountFact<GroupDesign> TargetProblems = All.Count("target-problems", "How many specific problems is the group for?", "problems", g => g.TargetProblems?.Count);

    /// <summary>For whatever members come with.</summary>
    public static readonly YesNoFact<GroupDesign> GeneralPurpose = All.YesNo("general-purpose", "Is the group for whatever problem members come with?", g => g.GeneralPurpose);

    /// <summary>The group's goals.</summary>
    public static readonly CountFact<GroupDesign> GroupGoals = All.Count("group-goals", "How many goals does the group as a whole have?", "goals", g => g.GroupGoals, most: 1_000);

    /// <summary>Evidence cited for the method.</summary>
    public static readonly CountFact<GroupDesign> EvidenceForMethod = All.Count("evidence-for-method", "How many sources of evidence are cited for the group's method?", "citations", g => g.EvidenceForMethod?.Count);

    // Form

    /// <summary>Together, or each at a time of their own.</summary>
    public static readonly ChoiceFact<GroupDesign, GroupTiming> Timing = All.Choice("timing", "Are the members there at one time?", DesignCodes.Timings, g => g.Timing);

    /// <summary>Video, voice or text.</summary>
    public static readonly ChoiceFact<GroupDesign, GroupMedium> Medium = All.Choice("medium", "What does the group meet by?", DesignCodes.Media, g => g.Medium);

    /// <summary>What the plan of the group answers.</summary>
    public static readonly CodesFact<GroupDesign> ObstaclesPlanned = All.Codes("obstacles-planned", "Which obstacles of the online setting does the plan of the group answer?", DesignCodes.Obstacles, g => g.ObstaclesPlanned);

    /// <summary>What of the frame is set down.</summary>
    public static readonly CodesFact<GroupDesign> FrameDeclared = All.Codes("frame-declared", "What of the group's frame is set down?", DesignCodes.Frame, g => g.FrameDeclared);

    /// <summary>There in a comparable way.</summary>
    public static readonly YesNoFact<GroupDesign> ComparablePresence = All.YesNo("comparable-presence", "Are leaders and members there in a comparable way?", g => g.ComparablePresence);

    /// <summary>Met in person before.</summary>
    public static readonly YesNoFact<GroupDesign> MovedOnline = All.YesNo("moved-online", "Did the group meet in person before?", g => g.MovedOnline);

    /// <summary>What was done again for everyone.</summary>
    public static readonly CodesFact<GroupDesign> DoneForMove = All.Codes("done-for-move", "What was done again, for everyone, for the move online?", DesignCodes.MoveSteps, g => g.DoneForMove);

    /// <summary>The planned number of members.</summary>
    public static readonly CountFact<GroupDesign> PlannedMembers = All.Count("planned-members", "How many members is the group planned for?", "members", g => g.PlannedMembers, most: 1_000);

    // Those who lead

    /// <summary>How many lead.</summary>
    public static readonly CountFact<GroupDesign> Facilitators = All.Count("facilitators", "How many facilitators lead the group?", "facilitators", g => g.Facilitators?.Count);

    /// <summary>At least one leads as a treatment provider.</summary>
    public static readonly YesNoFact<GroupDesign> TreatmentProviderLeads = All.YesNo("treatment-provider-leads", "Does a treatment provider lead the group?", LedByTreatmentProvider);

    /// <summary>Competence in the group's problems.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> CompetentInTheme = Each("competent-in-theme", "Is each facilitator competent in the group's problems?", f => f.CompetentInTheme);

    /// <summary>Competence with the people.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> CompetentInPopulation = Each("competent-in-population", "Is each facilitator competent with the people the group is for?", f => f.CompetentInPopulation);

    /// <summary>Competence in the method.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> CompetentInMethod = Each("competent-in-method", "Is each facilitator competent in the group's method?", f => f.CompetentInMethod);

    /// <summary>Competence in the medium.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> CompetentInMedium = Each("competent-in-medium", "Is each facilitator competent in the group's medium?", f => f.CompetentInMedium);

    /// <summary>Training for groups.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> TrainedForGroups = Each("trained-for-groups", "Has each facilitator completed a training for groups?", f => Trained(f, TrainingKind.Group));

    /// <summary>The day from which each had it.</summary>
    public static readonly DayFact<GroupDesign> TrainedForGroupsOn = All.Day("trained-for-groups-on", "On which day was the last facilitator to be trained for groups trained, of those on record?", g => LastTrainedOn(g, TrainingKind.Group));

    /// <summary>Training for online groups.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> TrainedForOnlineGroups = Each("trained-for-online-groups", "Has each facilitator completed a training for online groups?", f => Trained(f, TrainingKind.OnlineGroup));

    /// <summary>The day from which each had it.</summary>
    public static readonly DayFact<GroupDesign> TrainedForOnlineGroupsOn = All.Day("trained-for-online-groups-on", "On which day was the last facilitator to be trained for online groups trained, of those on record?", g => LastTrainedOn(g, TrainingKind.OnlineGroup));

    /// <summary>It taught the alliance.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> TrainedInAlliance = Each("trained-in-alliance", "Has each facilitator learned how the alliance is made online?", f => TrainedIn(f, "alliance"));

    /// <summary>It taught cohesion.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> TrainedInCohesion = Each("trained-in-cohesion", "Has each facilitator learned how cohesion is made online?", f => TrainedIn(f, "cohesion"));

    /// <summary>It taught presence.</summary>
    public static readonly EachFact<GroupDesign, Facilitator> TrainedInPresence = Each("trained-in-presence", "Has each facilitator learned how to be present online?", f => TrainedIn(f, "presence"));

    /// <summary>Open talk of co-leaders.</summary>
    public static readonly YesNoFact<GroupDesign> OpenTalkPlanned = All.YesNo("open-talk-planned", "Is it planned how co-leaders talk to each other openly in the group?", g => g.OpenTalkPlanned);

    /// <summary>What co-leaders write unseen.</summary>
    public static readonly ChoiceFact<GroupDesign, BackChannel> CoLeaderBackChannel = All.Choice("co-leader-back-channel", "What do co-leaders write to each other during a session, unseen by the group?", DesignCodes.BackChannels, g => g.CoLeaderBackChannel);

    // What is agreed

    /// <summary>The group's rules.</summary>
    public static readonly YesNoFact<GroupDesign> RulesPublished = All.YesNo("rules-published", "Are the group's rules written and given to every member?", g => g.RulesPublished);

    /// <summary>The policy for verifying identity.</summary>
    public static readonly YesNoFact<GroupDesign> IdentityPolicy = All.YesNo("identity-policy", "Is there a policy for verifying who members are?", g => g.IdentityPolicy);

    /// <summary>What the safety plan covers.</summary>
    public static readonly CodesFact<GroupDesign> SafetyPlanCovers = All.Codes("safety-plan-covers", "What does the group's safety plan cover?", DesignCodes.SafetyTopics, g => g.SafetyPlanCovers);

    /// <summary>The kinds of incident with an agreed response.</summary>
    public static readonly CodesFact<GroupDesign> ResponsesAgreedFor = All.Codes("responses-agreed-for", "For which kinds of incident is a response agreed?", IncidentCodes.KindNames, g => g.ResponsesAgreedFor);

    private static readonly FactSet<GroupDesign> Complete = All.Declare().Seal();

    /// <summary>What is asked of each facilitator.</summary>
    internal static IReadOnlyList<EachFact<GroupDesign, Facilitator>> OfEachFacilitator { get; } =
    [
        CompetentInTheme, CompetentInPopulation, CompetentInMethod, CompetentInMedium,
        TrainedForGroups, TrainedForOnlineGroups, TrainedInAlliance, TrainedInCohesion, TrainedInPresence,
    ];

    private static partial void HandOver(GroupDesign group, AnswerSheet<GroupDesign> sheet);

    private static EachFact<GroupDesign, Facilitator> Each(string id, string question, Func<Facilitator, bool?> ask) =>
        new(All, id, question, group => group.Facilitators, (_, facilitator) => ask(facilitator));
}
