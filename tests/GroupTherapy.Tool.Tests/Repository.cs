namespace GroupTherapy.Tool.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The referrals that can be evaluated.</summary>
    public static IReadOnlyList<string> Samples { get; } = [.. Files("samples/cases", ofLicensure: false)];

    /// <summary>The referrals that are refused.</summary>
    public static IReadOnlyList<string> WrongSamples { get; } = [.. Files("samples/cases/wrong", ofLicensure: false)];

    /// <summary>The clinicians and clients that can be evaluated.</summary>
    public static IReadOnlyList<string> LicensureSamples { get; } = [.. Files("samples/cases", ofLicensure: true)];

    /// <summary>The clinicians and clients that are refused.</summary>
    public static IReadOnlyList<string> WrongLicensureSamples { get; } = [.. Files("samples/cases/wrong", ofLicensure: true)];

    /// <summary>Sessions whose time is to be shared, and their events; and those that are refused.</summary>
    public static IReadOnlyList<string> BalanceSamples => [.. new[] { "samples/cases", "samples/cases/wrong" }.SelectMany(folder => Directory.GetFiles(PathOf(folder), "balance*")).Order(StringComparer.Ordinal)];

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Sample(string name) => PathOf($"samples/cases/{name}.json");

    private static IEnumerable<string> Files(string folder, bool ofLicensure) =>
        Directory.GetFiles(PathOf(folder)).Where(file => !BalanceSamples.Contains(file) && Path.GetFileName(file).StartsWith("licensure", StringComparison.Ordinal) == ofLicensure).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupTherapy.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run within the repository.");
        return folder.FullName;
    }
}
