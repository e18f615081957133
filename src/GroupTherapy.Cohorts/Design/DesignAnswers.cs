using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>Reads the answers about a group: the few that take more than a property, and all of them in one straight line.</summary>
internal static class DesignAnswers
{
    /// <summary>One who is known to be a treatment provider is enough; nobody is, only when all are known.</summary>
    internal static bool? LedByTreatmentProvider(GroupDesign group)
    {
        if (group.Facilitators is not { } facilitators) return null;
        bool? answer = false;
        for (var index = 0; index < facilitators.Count; index++)
        {
            switch (facilitators[index].TreatmentProvider)
            {
                case true: return true;
                case null: answer = null; break;
            }
        }

        return answer;
    }

    internal static bool? Trained(Facilitator facilitator, TrainingKind kind) => facilitator.Trainings is null ? null : FirstTrained(facilitator, kind) is not null;

    /// <summary>The latest of the days on which a facilitator was first trained, of those whose day is recorded; null when none is.</summary>
    /// <remarks>Whether each is trained is a question of its own: a day still to come must not be lost beside one that is not known.</remarks>
    internal static LocalDate? LastTrainedOn(GroupDesign group, TrainingKind kind)
    {
        LocalDate? latest = null;
        for (var index = 0; index < (group.Facilitators?.Count ?? 0); index++)
        {
            if (FirstTrained(group.Facilitators![index], kind) is { } day && (latest is null || day > latest)) latest = day;
        }

        return latest;
    }

    /// <summary>Whether one of the trainings for online groups taught it; unknown while one that could have is not described.</summary>
    internal static bool? TrainedIn(Facilitator facilitator, string topic)
    {
        if (facilitator.Trainings is not { } trainings) return null;
        bool? answer = false;
        for (var index = 0; index < trainings.Count; index++)
        {
            if (trainings[index].Kind != TrainingKind.OnlineGroup) continue;
            if (trainings[index].Covers is not { } topics) answer = null;
            else if (Includes(CodeLists.Checked(topics, DesignCodes.TrainingTopics), topic)) return true;
        }

        return answer;
    }

    /// <summary>Every answer in one straight line; a test holds it against the facts' own readers.</summary>
    internal static void HandOver(GroupDesign group, AnswerSheet<GroupDesign> sheet)
    {
        sheet.Put(Format, group.Format);
        sheet.Put(TargetProblems, group.TargetProblems?.Count);
        sheet.Put(GeneralPurpose, group.GeneralPurpose);
        sheet.Put(GroupGoals, group.GroupGoals);
        sheet.Put(EvidenceForMethod, group.EvidenceForMethod?.Count);
        sheet.Put(Timing, group.Timing);
        sheet.Put(Medium, group.Medium);
        sheet.Put(ObstaclesPlanned, group.ObstaclesPlanned);
        sheet.Put(FrameDeclared, group.FrameDeclared);
        sheet.Put(ComparablePresence, group.ComparablePresence);
        sheet.Put(MovedOnline, group.MovedOnline);
        sheet.Put(DoneForMove, group.DoneForMove);
        sheet.Put(PlannedMembers, group.PlannedMembers);
        sheet.Put(OpenTalkPlanned, group.OpenTalkPlanned);
        sheet.Put(CoLeaderBackChannel, group.CoLeaderBackChannel);
        sheet.Put(RulesPublished, group.RulesPublished);
        sheet.Put(IdentityPolicy, group.IdentityPolicy);
        sheet.Put(SafetyPlanCovers, group.SafetyPlanCovers);
        sheet.Put(ResponsesAgreedFor, group.ResponsesAgreedFor);
        if (group.Facilitators is null) return;
        sheet.Put(Facilitators, group.Facilitators.Count);
        sheet.Put(TreatmentProviderLeads, LedByTreatmentProvider(group));
        sheet.Put(TrainedForGroupsOn, LastTrainedOn(group, TrainingKind.Group));
        sheet.Put(TrainedForOnlineGroupsOn, LastTrainedOn(group, TrainingKind.OnlineGroup));
        for (var index = 0; index < OfEachFacilitator.Count; index++) sheet.Put(OfEachFacilitator[index].ForAll, OfEachFacilitator[index].OfAll(group));
    }

    private static LocalDate? FirstTrained(Facilitator facilitator, TrainingKind kind)
    {
        LocalDate? first = null;
        for (var index = 0; index < (facilitator.Trainings?.Count ?? 0); index++)
        {
            var training = facilitator.Trainings![index];
            if (training.Kind == kind && (first is null || training.On < first)) first = training.On;
        }

        return first;
    }

    private static bool Includes(IReadOnlyList<string> topics, string topic)
    {
        for (var index = 0; index < topics.Count; index++)
        {
            if (string.Equals(topics[index], topic, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
