namespace GroupTherapy.Cohorts;

/// <summary>What the guide shows is made by the code. GROUPTHERAPY_UPDATE_DOCS=1 writes it; otherwise a stale guide fails.</summary>
internal static class Docs
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1";
    private static readonly Lock Writing = new();

    /// <summary>A file under docs/ holds this text.</summary>
    public static void Hold(string file, string text)
    {
        var path = PathOf(file);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Read(path).ShouldBe(text, $"docs/{file} is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
    }

    /// <summary>A page under docs/ holds this text between the comments that begin and end the section.</summary>
    public static void Section(string file, string section, string text)
    {
        lock (Writing)
        {
            var path = PathOf(file);
            string begin = $"<!-- {section}: made by the tests -->\n", end = $"<!-- {section} ends -->";
            var page = Read(path);
            var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            var until = page.IndexOf(end, StringComparison.Ordinal);
            if (Updates) File.WriteAllText(path, page = string.Concat(page.AsSpan(0, from), text, page.AsSpan(until)));
            until = page.IndexOf(end, StringComparison.Ordinal);
            page[from..until].ShouldBe(text, $"docs/{file}, {section}, is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
        }
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string PathOf(string file) => InRepository("docs", file);

    /// <summary>A file of the repository that the tests were built in.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([RootOf(AppContext.BaseDirectory), .. parts]);

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "GroupTherapy.sln")) ? folder : RootOf(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above holds GroupTherapy.sln."));
}
