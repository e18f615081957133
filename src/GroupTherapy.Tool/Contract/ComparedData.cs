using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Contract;

/// <summary>Where data answer otherwise than older data.</summary>
internal sealed class ComparedData
{
    /// <param name="data">The data.</param>
    /// <param name="older">What they are compared with.</param>
    /// <param name="on">Only what differs on this day; null for every day.</param>
    /// <param name="compact">Only this compact; null for all of them, and the routes.</param>
    public ComparedData(LicensureData data, LicensureData older, LocalDate? on, Compact? compact)
    {
        var differences = data.DifferencesFrom(older);
        (Data, Older) = (data, older);
        Compacts = [.. differences.Compacts.Where(one => (compact is null || one.Compact == compact) && IsAsked(one.From, one.Until))];
        Routes = [.. differences.Routes.Where(one => compact is null && IsAsked(one.From, one.Until))];

        bool IsAsked(LocalDate? from, LocalDate? until) => on is not { } day || new EffectivePeriod(from, until).Contains(day);
    }

    public LicensureData Data { get; }

    public LicensureData Older { get; }

    public IReadOnlyList<CompactDifference> Compacts { get; }

    public IReadOnlyList<RouteDifference> Routes { get; }
}
