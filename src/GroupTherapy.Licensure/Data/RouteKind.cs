namespace GroupTherapy.Licensure.Data;

/// <summary>A state's own way for clinicians without its licence.</summary>
public enum RouteKind
{
    /// <summary>A filing that is held, such as a telehealth registration.</summary>
    Registration = 1,

    /// <summary>Practice that is counted, or tied to an existing client, with or without a permit.</summary>
    TemporaryPractice,
}
