using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>Says why the data do not answer for a day.</summary>
public static class UnknownWords
{
    /// <summary>Why the data are silent, as half a sentence.</summary>
    /// <param name="unknown">The reason.</param>
    /// <param name="checkedUntil">The last day for which the table was checked; null when it was not.</param>
    /// <param name="window">The disagreement, where the sources disagree.</param>
    /// <param name="note">What a reader should know of weak sources.</param>
    public static string Of(UnknownBecause unknown, LocalDate? checkedUntil, UncertainWindow? window, string? note = null) => unknown switch
    {
        UnknownBecause.SourcesDisagree => $"it is uncertain from {Iso.Format(window!.From)} until {Iso.Format(window.Until)} (not included): {window.Why}",
        UnknownBecause.PastChecked => $"the table was checked to {(checkedUntil is { } day ? Iso.Format(day) : "no day")}",
        UnknownBecause.NotYetRecorded => "nothing had been recorded yet",
        UnknownBecause.NotResearched => "it was not researched",
        UnknownBecause.FirstDayNotKnown => "the first day is not known",
        _ => $"the sources are too weak to rely on{(note is null ? "" : $": {note}")}",
    };
}
