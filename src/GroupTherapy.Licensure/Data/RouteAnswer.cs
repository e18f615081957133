namespace GroupTherapy.Licensure.Data;

/// <summary>Whether a jurisdiction has a route of a kind for a profession on a day, and what says so.</summary>
public sealed record RouteAnswer
{
    /// <summary>There is one, there is none, or null where the data do not answer.</summary>
    public bool? Available { get; init; }

    /// <summary>Why they do not; null where they do.</summary>
    public UnknownBecause? Unknown { get; init; }

    /// <summary>The route that the answer rests on; null when none was found or nothing was researched.</summary>
    public StateRoute? Route { get; init; }

    /// <summary>The last day for which the route was checked; null without a route.</summary>
    public LocalDate? CheckedUntil { get; init; }
}
