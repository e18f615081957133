namespace GroupTherapy.Licensure.Data;

/// <summary>Why the data do not answer for a day.</summary>
public enum UnknownBecause
{
    /// <summary>The sources disagree about the day.</summary>
    SourcesDisagree = 1,

    /// <summary>The day lies past the last one to which the table was checked.</summary>
    PastChecked,

    /// <summary>Nothing had been recorded yet on the day as of which it is asked.</summary>
    NotYetRecorded,

    /// <summary>The jurisdiction's routes were not researched.</summary>
    NotResearched,

    /// <summary>The first day is known only to lie before a later one.</summary>
    FirstDayNotKnown,

    /// <summary>The sources are too weak to rely on.</summary>
    WeakSources,
}
