namespace GroupTherapy.Tool.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    // The samples of these commands begin with the command's name; all others are referrals, to be screened.
    private static readonly string[] Named = ["licensure", "admit", "session", "balance"];

    /// <summary>The referrals that can be evaluated.</summary>
    public static IReadOnlyList<string> Samples { get; } = SamplesOf("screen");

    /// <summary>The referrals that are refused.</summary>
    public static IReadOnlyList<string> WrongSamples { get; } = WrongSamplesOf("screen");

    /// <summary>The clinicians and clients that can be evaluated.</summary>
    public static IReadOnlyList<string> LicensureSamples { get; } = SamplesOf("licensure");

    /// <summary>Sessions whose time is to be shared, and their events; and those that are refused.</summary>
    public static IReadOnlyList<string> BalanceSamples => [.. SamplesOf("balance"), .. WrongSamplesOf("balance")];

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Sample(string name) => PathOf($"samples/cases/{name}.json");

    /// <summary>The samples a command can evaluate.</summary>
    public static IReadOnlyList<string> SamplesOf(string command) => Files("samples/cases", command);

    /// <summary>The samples a command refuses.</summary>
    public static IReadOnlyList<string> WrongSamplesOf(string command) => Files("samples/cases/wrong", command);

    private static IReadOnlyList<string> Files(string folder, string command) =>
        [.. Directory.GetFiles(PathOf(folder)).Where(file => (Named.FirstOrDefault(name => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)) ?? "screen") == command).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupTherapy.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run within the repository.");
        return folder.FullName;
    }
}
