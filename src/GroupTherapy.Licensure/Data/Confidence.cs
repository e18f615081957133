namespace GroupTherapy.Licensure.Data;

/// <summary>How far the sources of an entry are to be relied on. Routes below <see cref="Medium"/> read as unknown: ask the board.</summary>
public enum Confidence
{
    /// <summary>Hearsay or memory.</summary>
    Low = 1,

    /// <summary>Partly read.</summary>
    MediumLow,

    /// <summary>Read in a secondary source, or undated.</summary>
    Medium,

    /// <summary>Read, with a detail open.</summary>
    MediumHigh,

    /// <summary>Read in the statute, on an official page, or in several sources that agree.</summary>
    High,
}
