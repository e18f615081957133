namespace GroupTherapy.Cohorts;

/// <summary>How support was given.</summary>
public enum SupportKind
{
    /// <summary>To the member alone, or as one of several talks at once.</summary>
    Individual = 1,

    /// <summary>To several members together.</summary>
    Shared,
}
