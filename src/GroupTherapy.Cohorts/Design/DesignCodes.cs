namespace GroupTherapy.Cohorts;

/// <summary>The names of choices and codes in the design of a group, the same in rules, in findings and in the JSON contract.</summary>
public static class DesignCodes
{
    /// <summary>Timings.</summary>
    public static IReadOnlyList<(GroupTiming Choice, string Name)> Timings { get; } =
        [(GroupTiming.Synchronous, "synchronous"), (GroupTiming.Asynchronous, "asynchronous")];

    /// <summary>Media.</summary>
    public static IReadOnlyList<(GroupMedium Choice, string Name)> Media { get; } =
        [(GroupMedium.Video, "video"), (GroupMedium.AudioOnly, "audio"), (GroupMedium.Text, "text")];

    /// <summary>Kinds of training.</summary>
    public static IReadOnlyList<(TrainingKind Choice, string Name)> TrainingKinds { get; } =
        [(TrainingKind.Group, "group"), (TrainingKind.OnlineGroup, "onlineGroup")];

    /// <summary>What a training for online groups should teach.</summary>
    public static IReadOnlyList<string> TrainingTopics { get; } = ["alliance", "cohesion", "presence"];

    /// <summary>The four obstacles of the online setting.</summary>
    public static IReadOnlyList<string> Obstacles { get; } = ["setting", "embodiment", "presence", "background"];

    /// <summary>What makes the frame of a group.</summary>
    public static IReadOnlyList<string> Frame { get; } = ["schedule", "timeZone", "length", "boundaries"];

    /// <summary>What is done again for everyone when a group moves online.</summary>
    public static IReadOnlyList<string> MoveSteps { get; } = ["consent", "training", "environment", "screening"];

    /// <summary>What a safety plan of a group covers.</summary>
    public static IReadOnlyList<string> SafetyTopics { get; } = ["harmBetweenMembers", "removal"];

    /// <summary>What co-leaders write to each other unseen.</summary>
    public static IReadOnlyList<(BackChannel Choice, string Name)> BackChannels { get; } =
        [(BackChannel.None, "none"), (BackChannel.CrisisOnly, "crisisOnly"), (BackChannel.Open, "open")];
}
