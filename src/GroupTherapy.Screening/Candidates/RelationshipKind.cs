namespace GroupTherapy.Screening;

/// <summary>Kinds of relationship between a candidate and a member.</summary>
public enum RelationshipKind
{
    /// <summary>A partner.</summary>
    Partner = 1,

    /// <summary>A former partner.</summary>
    FormerPartner,

    /// <summary>A relative.</summary>
    Family,

    /// <summary>Someone of the same household.</summary>
    Household,

    /// <summary>Someone from whom, or for whom, there is reason to fear.</summary>
    SafetyConcern,

    /// <summary>A friend, colleague or neighbour.</summary>
    Acquaintance,
}
