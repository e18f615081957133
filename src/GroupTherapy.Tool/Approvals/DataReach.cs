using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Tool.Approvals;

/// <summary>How far the tables of the compacts were checked: past that the answer is unknown.</summary>
internal static class DataReach
{
    /// <summary>Of one jurisdiction, such as <c>PSYPACT checked to 2026-02-28, Counseling Compact to 2026-06-13</c>.</summary>
    public static string Of(LicensureData data, Jurisdiction jurisdiction) => Words(data, compact => CheckedTo(data, compact, jurisdiction));

    /// <summary>Of all jurisdictions at the latest.</summary>
    public static string Of(LicensureData data) => Words(data, compact => Jurisdictions.All.Max(jurisdiction => CheckedTo(data, compact, jurisdiction)));

    private static string Words(LicensureData data, Func<CompactInfo, LocalDate?> checkedTo) =>
        string.Join(", ", data.Compacts.Select((compact, place) => checkedTo(compact) is { } day ? $"{compact.Name}{(place == 0 ? " checked" : "")} to {CatalogueWords.Of(day)}" : $"{compact.Name} not checked"));

    private static LocalDate? CheckedTo(LicensureData data, CompactInfo compact, Jurisdiction jurisdiction) =>
        data[jurisdiction].TableOf(compact.Compact).Checked is { Count: > 0 } table ? table[^1].Until : null;
}
