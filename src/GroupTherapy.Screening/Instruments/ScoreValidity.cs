namespace GroupTherapy.Screening;

/// <summary>How far a total can be relied on, given the answers left blank.</summary>
public enum ScoreValidity
{
    /// <summary>Every item was answered.</summary>
    Complete = 1,

    /// <summary>
    /// Few enough answers were blank for the instrument's published rule to scale the total up.
    /// Not comparable with a complete total when looking for change.
    /// </summary>
    Prorated,

    /// <summary>Too many answers were blank: there is no total and no band.</summary>
    Incomplete,
}
