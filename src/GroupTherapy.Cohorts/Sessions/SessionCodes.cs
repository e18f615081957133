namespace GroupTherapy.Cohorts;

/// <summary>The names of choices and codes about sessions, the same in rules, in findings and in the JSON contract.</summary>
public static class SessionCodes
{
    /// <summary>Channels.</summary>
    public static IReadOnlyList<(ChannelKind Choice, string Name)> Channels { get; } =
    [
        (ChannelKind.Video, "video"),
        (ChannelKind.Chat, "chat"),
        (ChannelKind.Mail, "mail"),
        (ChannelKind.Reminders, "reminders"),
        (ChannelKind.Homework, "homework"),
    ];

    /// <summary>Controls: first those against misuse of a device, then those against false invitations and intruders.</summary>
    public static IReadOnlyList<string> Controls { get; } = ["deviceLock", "updates", "sharedDevicesAsked", "uniqueLinks", "waitingRoom", "secondFactor"];

    /// <summary>What can keep a record of a session.</summary>
    public static IReadOnlyList<string> Records { get; } = ["recording", "chatLog", "transcript", "automaticNotes"];

    /// <summary>What an agenda can make room for.</summary>
    public static IReadOnlyList<string> AgendaTopics { get; } = ["privacy", "onlineSetting"];

    /// <summary>Distractions to put out of the way.</summary>
    public static IReadOnlyList<string> Distractions { get; } = ["notifications", "otherTasks"];

    /// <summary>Policies on cameras.</summary>
    public static IReadOnlyList<(CameraPolicy Choice, string Name)> CameraPolicies { get; } =
        [(CameraPolicy.On, "on"), (CameraPolicy.Free, "free")];

    /// <summary>How records of a group about substance use are handled: no theme in names and subjects, a roster few can read, consent before anything is disclosed, counselling notes apart.</summary>
    public static IReadOnlyList<string> SubstanceUseHandling { get; } = ["neutralNames", "restrictedRoster", "consentBeforeDisclosure", "separateCounselingNotes"];

    /// <summary>The names of the channels, in order.</summary>
    internal static IReadOnlyList<string> ChannelNames { get; } = [.. Channels.Select(channel => channel.Name)];

    /// <summary>The name of a kind of channel.</summary>
    internal static string NameOf(ChannelKind kind) =>
        kind is >= ChannelKind.Video and <= ChannelKind.Homework ? ChannelNames[(int)kind - 1] : throw new ArgumentOutOfRangeException(nameof(kind), "Not one of the declared kinds of channel.");
}
