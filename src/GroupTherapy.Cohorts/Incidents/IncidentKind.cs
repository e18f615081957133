namespace GroupTherapy.Cohorts;

/// <summary>What a facilitator can record as having happened. Which kind it was is the facilitator's judgement; nothing here reads behaviour.</summary>
public enum IncidentKind
{
    /// <summary>A member was bullied.</summary>
    Bullying = 1,

    /// <summary>What belongs to the group was told, shown or heard outside it.</summary>
    PrivacyViolation,

    /// <summary>Someone recorded, or is suspected to have recorded, without everyone's consent.</summary>
    UnauthorizedRecording,

    /// <summary>Someone took part, or listened, who is not of the group.</summary>
    ThirdPartyPresent,

    /// <summary>A person appeared behind a member.</summary>
    BackgroundPerson,

    /// <summary>An animal appeared behind a member.</summary>
    BackgroundPet,

    /// <summary>A sound came in from a member's place.</summary>
    BackgroundSound,

    /// <summary>A rule of the group was broken.</summary>
    RuleViolation,

    /// <summary>The group turned on one member.</summary>
    Scapegoating,

    /// <summary>Members were in contact outside the group against its rules.</summary>
    ContactOutsideGroup,

    /// <summary>A member dropped out of the connection.</summary>
    Disconnection,

    /// <summary>A member was in crisis.</summary>
    Crisis,

    /// <summary>Anything else that someone holds to be an incident.</summary>
    Other,
}
