using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Site.Tests;

/// <summary>The site as the command exports it, written beside the tests.</summary>
internal static class ExportedSite
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "site");

    /// <summary>Its files.</summary>
    public static IReadOnlyList<ExportFile> Files { get; } = Write();

    /// <summary>Its pages.</summary>
    public static IEnumerable<ExportFile> Pages => Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>One page of each kind.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "index.html", "rules.html", "facts.html", "sources.html", "coverage.html", "jurisdictions.html", "jurisdictions/CO.html", "map.html", "search.html?q=crisis",
        "screening-online/index.html", "screening-online/severe-depression-with-suicidal-ideation.html",
    ];

    /// <summary>Where a browser finds a file.</summary>
    public static string AddressOf(string path) => $"{new Uri(Folder).AbsoluteUri}/{path}";

    public static List<ExportFile> Export() => [.. ExportFormat.All.Single(format => format.Name == "html").Write(BuiltIn.Rulebooks())];

    private static List<ExportFile> Write()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        var files = Export();
        foreach (var file in files)
        {
            var path = Path.Combine([Folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return files;
    }
}
