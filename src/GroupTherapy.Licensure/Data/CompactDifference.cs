namespace GroupTherapy.Licensure.Data;

/// <summary>Days on which two data packs say different things of a jurisdiction and a compact.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="Compact">The compact.</param>
/// <param name="From">The first of the days; null where they reach back without end.</param>
/// <param name="Until">The first day after them; null where they have no end.</param>
/// <param name="Old">What the older data said on the first of the days.</param>
/// <param name="New">What the data say then.</param>
public sealed record CompactDifference(Jurisdiction Jurisdiction, Compact Compact, LocalDate? From, LocalDate? Until, CompactAnswer Old, CompactAnswer New);
