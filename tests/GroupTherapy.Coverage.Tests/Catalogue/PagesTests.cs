using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Coverage.Tests;

/// <summary>The pages in <c>docs/rulebooks</c> are what the rules say.</summary>
public sealed class PagesTests
{
    private const int LongestPage = 100_000;

    private static readonly IReadOnlyList<ExportFile> Pages =
    [
        .. MarkdownPages.Of(
            BuiltIn.Rulebooks(),
            Line.Of($"{Line.Link("licensure/README.md", "Licensure, jurisdiction by jurisdiction")}: what the data say that {Line.Code("licensure/practice")} is judged by."),
            Line.Of($"{Line.Link("../coverage.md", "Coverage")}: every statement of the source documents and where it went.")),
    ];

    [Fact]
    public void Every_page_is_kept_and_current_and_there_is_no_other()
    {
        var folder = Repository.PathOf("docs", "rulebooks");
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1") Write(folder);

        var kept = Kept(folder).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => File.ReadAllText(file).ReplaceLineEndings("\n"));
        kept.Keys.ShouldBe(Pages.Select(page => page.Path), ignoreOrder: true, "docs/rulebooks is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
        Pages.Where(page => kept[page.Path] != page.Text).Select(page => page.Path).ShouldBeEmpty("docs/rulebooks is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
    }

    [Fact]
    public void Every_link_leads_to_a_page()
    {
        var paths = Pages.Select(page => page.Path).ToHashSet();
        foreach (var page in Pages)
        {
            var folder = page.Path.Contains('/', StringComparison.Ordinal) ? page.Path[..(page.Path.LastIndexOf('/') + 1)] : "";
            foreach (var target in System.Text.RegularExpressions.Regex.Matches(page.Text, @"\]\(([^)]+)\)").Select(link => link.Groups[1].Value))
                (paths.Contains(folder + target) || File.Exists(Path.Combine(Repository.PathOf("docs", "rulebooks"), folder, target))).ShouldBeTrue($"{page.Path}: {target}");
        }
    }

    [Fact]
    public void No_page_is_too_long_and_its_lines_fit_a_narrow_window()
    {
        foreach (var page in Pages)
        {
            page.Text.Length.ShouldBeLessThan(LongestPage, page.Path);
            // Longer than 80 is only what cannot be broken: a heading, a link, a hash.
            page.Text.Split('\n').Where(line => line.Length > 80 && line.TrimStart('-', ' ').Contains(' ', StringComparison.Ordinal) && line[0] != '#' && !line.Contains("](", StringComparison.Ordinal)).ShouldBeEmpty(page.Path);
        }
    }

    /// <summary>The pages of jurisdictions are the data's, and kept by their own tests.</summary>
    private static IEnumerable<string> Kept(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(folder, file).StartsWith($"licensure{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static void Write(string folder)
    {
        foreach (var file in Kept(folder)) File.Delete(file);
        foreach (var page in Pages)
        {
            var path = Path.Combine([folder, .. page.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Text);
        }
    }
}
