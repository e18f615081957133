namespace GroupTherapy;

/// <summary>Every jurisdiction, and its postal code.</summary>
public static class Jurisdictions
{
    private static readonly Jurisdiction[] Every = [.. Enumerable.Range(1, (int)Jurisdiction.VI).Select(number => (Jurisdiction)number)];

    private static readonly Dictionary<string, Jurisdiction> ByCode = Every.ToDictionary(jurisdiction => jurisdiction.ToString(), StringComparer.Ordinal);

    /// <summary>The 50 states and the District of Columbia, then the territories.</summary>
    public static IReadOnlyList<Jurisdiction> All => Every;

    /// <summary>The jurisdiction with this code, in capitals; null when there is none.</summary>
    public static Jurisdiction? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    internal static bool IsDeclared(Jurisdiction jurisdiction) => jurisdiction is >= Jurisdiction.AL and <= Jurisdiction.VI;
}
