namespace GroupTherapy.Cohorts;

/// <summary>Reads the answers about a group: the few that take more than a property.</summary>
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
