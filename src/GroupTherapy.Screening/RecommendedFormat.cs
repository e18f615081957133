namespace GroupTherapy.Screening;

/// <summary>Formats a screening decision can point to.</summary>
public enum RecommendedFormat
{
    /// <summary>The online group.</summary>
    Online = 1,

    /// <summary>A group in person.</summary>
    InPerson,

    /// <summary>Individual care before any group.</summary>
    IndividualCareFirst,
}
