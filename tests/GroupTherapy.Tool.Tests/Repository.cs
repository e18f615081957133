namespace GroupTherapy.Tool.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The samples that can be evaluated.</summary>
    public static IReadOnlyList<string> Samples { get; } = [.. Directory.GetFiles(PathOf("samples/cases")).Order(StringComparer.Ordinal)];

    /// <summary>The samples that are refused.</summary>
    public static IReadOnlyList<string> WrongSamples { get; } = [.. Directory.GetFiles(PathOf("samples/cases/wrong")).Order(StringComparer.Ordinal)];

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Sample(string name) => PathOf($"samples/cases/{name}.json");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupTherapy.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run within the repository.");
        return folder.FullName;
    }
}
