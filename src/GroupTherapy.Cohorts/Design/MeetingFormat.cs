namespace GroupTherapy.Cohorts;

/// <summary>How a group is planned to meet.</summary>
public enum MeetingFormat
{
    /// <summary>By video, voice or text.</summary>
    Online,

    /// <summary>In one room.</summary>
    InPerson,
}
