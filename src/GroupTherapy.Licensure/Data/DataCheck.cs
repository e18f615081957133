namespace GroupTherapy.Licensure.Data;

/// <summary>A day on which a table was checked, and the last day for which what was then read is good.</summary>
/// <param name="Recorded">The day it was recorded.</param>
/// <param name="Until">The last day, included, for which the table answers.</param>
public sealed record DataCheck(LocalDate Recorded, LocalDate Until);
