namespace GroupTherapy.Screening;

/// <summary>What a candidate signs before the first session.</summary>
public enum ConsentKind
{
    /// <summary>Informed consent to treatment in an online group.</summary>
    Online = 1,

    /// <summary>The members' agreement to keep what is said confidential.</summary>
    Confidentiality,

    /// <summary>The agreement not to record and to let no third person in.</summary>
    NoRecording,

    /// <summary>The acknowledgement of the group's rules.</summary>
    GroupRules,
}
