namespace GroupTherapy.Screening;

/// <summary>How a group meets.</summary>
public enum GroupFormat
{
    /// <summary>By video, voice or text.</summary>
    Online,

    /// <summary>In one room.</summary>
    InPerson,
}
