using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Contract;

/// <summary>What the data say of every jurisdiction on a day.</summary>
/// <param name="Data">The data.</param>
/// <param name="On">The day.</param>
/// <param name="Compact">The compact that is asked about; null for all of them, and the routes.</param>
internal sealed record JurisdictionList(LicensureData Data, LocalDate On, Compact? Compact)
{
    /// <summary>The compacts that are told of.</summary>
    public IReadOnlyList<(Compact Compact, string Name)> Compacts => [.. PracticeCodes.Compacts.Where(compact => Compact is null || compact.Choice == Compact)];

    public CompactInfo InfoOf(Compact compact) => Data.Compacts.Single(info => info.Compact == compact);

    public CompactAnswer AnswerOf(Compact compact, Jurisdiction jurisdiction) => Data.AnswerOf(compact, jurisdiction, On);

    /// <summary>How many jurisdictions are told to stand so to a compact; null for the unknown ones.</summary>
    public int Count(Compact compact, CompactStatus? status) => Jurisdictions.All.Count(jurisdiction => AnswerOf(compact, jurisdiction).Status == status);

    /// <summary>How many are recorded as in force, whatever doubt there is about the day.</summary>
    public int CountRecordedInForce(Compact compact) => Jurisdictions.All.Count(jurisdiction =>
        AnswerOf(compact, jurisdiction) is var answer && (answer.Status ?? answer.Entry?.Status) == CompactStatus.InForce);

    /// <summary>Whether there is a route of the kind, by profession.</summary>
    public IReadOnlyList<(string Profession, RouteAnswer Answer)> RoutesOf(RouteKind kind, Jurisdiction jurisdiction) =>
        [.. PracticeCodes.Professions.Select(profession => (profession.Name, Data.RouteOf(kind, jurisdiction, profession.Choice, On)))];

    /// <summary>What the sources are: citations, not ids.</summary>
    public IReadOnlyList<string> SourcesOf(Jurisdiction jurisdiction, IReadOnlyList<string> ids) =>
        [.. ids.Select(id => Data[jurisdiction].Sources.First(source => source.Id == id).Citation)];
}
