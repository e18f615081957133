namespace GroupTherapy.Rules;

/// <summary>Finds files of the repository that the tests were built in.</summary>
internal static class Repository
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "GroupTherapy.sln")) ? folder : RootOf(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above holds GroupTherapy.sln."));
}
