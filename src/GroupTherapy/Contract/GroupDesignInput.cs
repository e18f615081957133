using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Reads a group as it is planned; only the id is required.</summary>
internal static class GroupDesignInput
{
    private static readonly IReadOnlyList<string> Kinds = [.. IncidentCodes.Kinds.Select(kind => kind.Name)];

    /// <returns>Null, with faults, when there is no id.</returns>
    public static GroupDesign? Read(InputObject input)
    {
        var id = input.Id("id");
        var group = new GroupDesign
        {
            Id = id ?? InputObject.NoId,
            Format = input.Choice("format", MeetingFormats.Formats),
            TargetProblems = input.Texts("targetProblems"),
            GeneralPurpose = input.YesNo("generalPurpose"),
            GroupGoals = input.Listed("goals", "goal", GroupDesignFacts.GroupGoals.Most),
            EvidenceForMethod = input.Texts("evidenceForMethod"),
            Facilitators = input.ObjectsById("facilitators", "facilitator", ReadFacilitator, facilitator => facilitator.Id),
            RulesPublished = input.YesNo("rulesPublished"),
            Timing = input.Choice("timing", DesignCodes.Timings),
            Medium = input.Choice("medium", DesignCodes.Media),
            ObstaclesPlanned = input.Codes("obstaclesPlanned", DesignCodes.Obstacles),
            FrameDeclared = input.Codes("frameDeclared", DesignCodes.Frame),
            ComparablePresence = input.YesNo("comparablePresence"),
            MovedOnline = input.YesNo("movedOnline"),
            DoneForMove = input.Codes("doneForMove", DesignCodes.MoveSteps),
            OpenTalkPlanned = input.YesNo("openTalkPlanned"),
            CoLeaderBackChannel = input.Choice("coLeaderBackChannel", DesignCodes.BackChannels),
            IdentityPolicy = input.YesNo("identityPolicy"),
            SafetyPlanCovers = input.Codes("safetyPlanCovers", DesignCodes.SafetyTopics),
            PlannedMembers = input.Count("plannedMembers", 0, GroupDesignFacts.PlannedMembers.Most),
            ResponsesAgreedFor = input.Codes("responsesAgreedFor", Kinds),
        };
        return id is null ? null : group;
    }

    private static Facilitator? ReadFacilitator(InputObject input)
    {
        var id = input.Id("id");
        var facilitator = new Facilitator
        {
            Id = id ?? InputObject.NoId,
            TreatmentProvider = input.YesNo("treatmentProvider"),
            CompetentInTheme = input.YesNo("competentInTheme"),
            CompetentInPopulation = input.YesNo("competentInPopulation"),
            CompetentInMethod = input.YesNo("competentInMethod"),
            CompetentInMedium = input.YesNo("competentInMedium"),
            Trainings = input.Objects("trainings", ReadTraining),
        };
        return id is null ? null : facilitator;
    }

    private static Training? ReadTraining(InputObject input)
    {
        var kind = input.RequiredChoice("kind", DesignCodes.TrainingKinds);
        var on = input.RequiredDay("on");
        var covers = input.Codes("covers", DesignCodes.TrainingTopics);
        return kind is { } known && on is { } day ? new() { Kind = known, On = day, Covers = covers } : null;
    }
}
