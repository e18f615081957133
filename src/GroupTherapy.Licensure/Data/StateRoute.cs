namespace GroupTherapy.Licensure.Data;

/// <summary>A state's route for clinicians without its licence, or the finding that there is none.</summary>
public sealed record StateRoute
{
    /// <summary>The kind of route.</summary>
    public required RouteKind Kind { get; init; }

    /// <summary>There is such a route; false where the source says that it gives no authority.</summary>
    public required bool Available { get; init; }

    /// <summary>The kind in the source's words, such as <c>telehealth-registration</c>.</summary>
    public required string Mechanism { get; init; }

    /// <summary>The professions it is for.</summary>
    public required IReadOnlyList<Profession> Professions { get; init; }

    /// <summary>Whether it covers telehealth; null where it was not read.</summary>
    public bool? Telehealth { get; init; }

    /// <summary>Whether it covers practice in person; null where it was not read.</summary>
    public bool? InPerson { get; init; }

    /// <summary>Whether something must be filed, and held, before practice; null where it was not read.</summary>
    public bool? Filing { get; init; }

    /// <summary>How much it allows; null where nothing is counted.</summary>
    public RouteLimit? Limit { get; init; }

    /// <summary>The limit as its source states it; null where nothing is counted.</summary>
    public string? LimitAsStated { get; init; }

    /// <summary>What it asks of this clinician and this client.</summary>
    public IReadOnlyList<RouteRequirement> Requires { get; init; } = [];

    /// <summary>What else it asks, in words; the state checks it when a filing is made, the host where none is.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The route in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The statute or rule; null where it was not gathered.</summary>
    public string? Statute { get; init; }

    /// <summary>The first day; null where the sources reach back without one.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The law's own day is not known; by <see cref="From"/> the route was in force. Before, it is unknown.</summary>
    public bool AtTheLatest { get; init; }

    /// <summary>The first day on which it is no longer in force; null while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>How far to rely on it; below medium it reads as unknown.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The day it was recorded.</summary>
    public required LocalDate Recorded { get; init; }

    /// <summary>How far it was checked, in order of the day that was recorded.</summary>
    public required IReadOnlyList<DataCheck> Checked { get; init; }
}
