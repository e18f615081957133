namespace GroupTherapy.Licensure.Data;

/// <summary>Days about which the sources disagree.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Until">The first day after them.</param>
/// <param name="Material">The days read as unknown. Otherwise the entry stands, and the window only tells of the disagreement.</param>
/// <param name="Why">The disagreement.</param>
/// <param name="Recorded">The day it was recorded.</param>
public sealed record UncertainWindow(LocalDate From, LocalDate Until, bool Material, string Why, LocalDate Recorded);
