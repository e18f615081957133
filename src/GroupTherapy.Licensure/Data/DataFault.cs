namespace GroupTherapy.Licensure.Data;

/// <summary>Something that no data pack may say.</summary>
/// <param name="Row">The row that says it: a jurisdiction, an entry, a window, a check or a route.</param>
/// <param name="Where">The row in words, such as <c>CO, PSYPACT, entry 2</c>.</param>
/// <param name="Found">What it says.</param>
/// <param name="Expected">What it should say.</param>
internal sealed record DataFault(object Row, string Where, string Found, string Expected)
{
    public override string ToString() => $"{Where}: found {Found}, expected {Expected}";
}
