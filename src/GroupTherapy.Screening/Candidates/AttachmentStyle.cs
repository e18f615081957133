namespace GroupTherapy.Screening;

/// <summary>Styles of adult attachment.</summary>
public enum AttachmentStyle
{
    /// <summary>Low avoidance, low anxiety.</summary>
    Secure = 1,

    /// <summary>Low avoidance, high anxiety.</summary>
    Preoccupied,

    /// <summary>High avoidance, low anxiety.</summary>
    DismissiveAvoidant,

    /// <summary>High avoidance, high anxiety.</summary>
    FearfulAvoidant,
}
