namespace GroupTherapy.Cohorts;

/// <summary>What an online group meets by.</summary>
public enum GroupMedium
{
    /// <summary>Picture and voice.</summary>
    Video = 1,

    /// <summary>Voice alone.</summary>
    AudioOnly,

    /// <summary>Text.</summary>
    Text,
}
