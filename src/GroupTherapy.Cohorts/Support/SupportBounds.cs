namespace GroupTherapy.Cohorts;

/// <summary>How large what is told about a session may be. Within these bounds every product of the plan fits 64 bits exactly.</summary>
/// <remarks>
/// The largest is a ledger's: 64 members × 86,400 seconds given, times a weight of 10,000,000 × 86,400 seconds attended: 4.8 × 10^18 of 9.2 × 10^18.
/// </remarks>
internal static class SupportBounds
{
    /// <summary>A day.</summary>
    public const int MaximumSeconds = 86_400;

    /// <summary>As many as a machine word has bits; groups have four to ten members.</summary>
    public const int MaximumMembers = 64;

    /// <summary>A weight of 1, in the whole numbers the plan reckons with: four decimals.</summary>
    public const int WeightOfOne = 10_000;

    private const decimal MaximumWeight = 1_000;

    public static int Seconds(int value, string name) =>
        value is >= 0 and <= MaximumSeconds ? value : throw new ArgumentOutOfRangeException(name, "Must be 0 to 86,400 seconds.");

    public static int SignedSeconds(int value, string name) =>
        value is >= -MaximumSeconds and <= MaximumSeconds ? value : throw new ArgumentOutOfRangeException(name, "Must be -86,400 to 86,400 seconds.");

    public static int Weight(decimal value, string name)
    {
        if (value is <= 0 or > MaximumWeight) throw new ArgumentOutOfRangeException(name, "A weight must be above 0 and at most 1,000.");
        var scaled = value * WeightOfOne;
        return scaled == decimal.Truncate(scaled) ? (int)scaled : throw new ArgumentOutOfRangeException(name, "A weight must have at most four decimals.");
    }

    public static void Members(int count, string name)
    {
        if (count > MaximumMembers) throw new ArgumentException("A session has at most 64 members.", name);
    }
}
