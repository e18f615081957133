namespace GroupTherapy.Cohorts;

/// <summary>How support was given.</summary>
public enum SupportKind
{
    /// <summary>To the member alone, or as one of several talks at once.</summary>
    Individual,

    /// <summary>To several members together.</summary>
    Shared,
}
