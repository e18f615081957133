namespace GroupTherapy.LicensurePacker;

/// <summary>The codes of an enumeration as the data files write them: its own names, in camel case.</summary>
internal static class CodeNames
{
    internal static IReadOnlyList<(string Name, T Value)> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => (char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..], value))];
}
