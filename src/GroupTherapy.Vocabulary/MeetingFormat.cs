namespace GroupTherapy;

/// <summary>How a group, or a clinician and a client, meet. The default of the type is none of them.</summary>
public enum MeetingFormat
{
    /// <summary>By video, voice or text.</summary>
    Online = 1,

    /// <summary>In one room.</summary>
    InPerson,
}
