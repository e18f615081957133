namespace GroupTherapy.Cohorts;

/// <summary>What a channel carries.</summary>
public enum ChannelKind
{
    /// <summary>The session's picture and voice.</summary>
    Video = 1,

    /// <summary>Writing during or between sessions.</summary>
    Chat,

    /// <summary>Mail.</summary>
    Mail,

    /// <summary>Reminders, by text message or otherwise.</summary>
    Reminders,

    /// <summary>Homework, there and back.</summary>
    Homework,
}
