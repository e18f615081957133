namespace GroupTherapy.Rules.Catalogue;

/// <summary>Kinds of data about a person whose use a decision support intervention discloses: source attributes 5 to 13 of 45 CFR 170.315(b)(11)(iv)(A), in their order.</summary>
public enum DataElement
{
    /// <summary>Race.</summary>
    Race = 5,

    /// <summary>Ethnicity.</summary>
    Ethnicity,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Sexual orientation.</summary>
    SexualOrientation,

    /// <summary>Gender identity.</summary>
    GenderIdentity,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Date of birth, and age with it.</summary>
    DateOfBirth,

    /// <summary>Social determinants of health: means, housing, relationships and their safety, access to technology.</summary>
    SocialDeterminants,

    /// <summary>Health status assessments: questionnaires, interviews and findings on a person's mental state.</summary>
    HealthStatusAssessments,
}
