namespace GroupTherapy.Licensure.Data;

/// <summary>Days on which two data packs say different things of a jurisdiction's route for a profession.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="Kind">The kind of route.</param>
/// <param name="Profession">The profession.</param>
/// <param name="From">The first of the days; null where they reach back without end.</param>
/// <param name="Until">The first day after them; null where they have no end.</param>
/// <param name="Old">What the older data said on the first of the days.</param>
/// <param name="New">What the data say then.</param>
public sealed record RouteDifference(Jurisdiction Jurisdiction, RouteKind Kind, Profession Profession, LocalDate? From, LocalDate? Until, RouteAnswer Old, RouteAnswer New);
