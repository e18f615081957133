namespace GroupTherapy.Licensure.Data;

/// <summary>How much a counted route allows.</summary>
/// <param name="Count">The number of days, or of encounters.</param>
/// <param name="Encounters">Encounters with a client are counted, not days.</param>
/// <param name="Period">The span in which they are counted.</param>
public sealed record RouteLimit(int Count, bool Encounters, LimitPeriod Period);
