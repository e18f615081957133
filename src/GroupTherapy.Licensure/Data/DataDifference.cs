namespace GroupTherapy.Licensure.Data;

/// <summary>On which days two data packs answer differently: what a change of the data changes in decisions.</summary>
/// <param name="Compacts">By jurisdiction, then compact, then day.</param>
/// <param name="Routes">By jurisdiction, then kind, then profession, then day.</param>
public sealed record DataDifference(IReadOnlyList<CompactDifference> Compacts, IReadOnlyList<RouteDifference> Routes);
