using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Catalogue.Pages;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Coverage.Tests;

/// <summary>The pages in <c>docs/rulebooks/licensure</c> are what the data say.</summary>
public sealed class JurisdictionPageTests
{
    private const string Stale = "is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it";

    private static readonly LicensureData Data = LicensureData.Current;

    public static TheoryData<Jurisdiction> Everywhere => [.. Jurisdictions.All];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void The_page_of_a_jurisdiction_is_what_the_data_say(Jurisdiction jurisdiction) =>
        IsWritten($"{jurisdiction}.md", Page(jurisdiction));

    [Fact]
    public void The_index_is_what_the_data_say() => IsWritten("README.md", Written(JurisdictionPage.Index(Data)));

    [Fact]
    public void There_is_a_page_for_each_jurisdiction_and_no_other() =>
        Directory.GetFiles(Repository.PathOf("docs", "rulebooks", "licensure")).Select(Path.GetFileNameWithoutExtension)
            .ShouldBe([.. Jurisdictions.All.Select(jurisdiction => jurisdiction.ToString()), "README"], ignoreOrder: true);

    [Fact]
    public void A_page_shows_every_entry_every_route_and_every_source()
    {
        foreach (var jurisdiction in Jurisdictions.All)
        {
            var (page, rows) = (Page(jurisdiction).Replace("\\<", "<", StringComparison.Ordinal), Data[jurisdiction]);
            foreach (var source in rows.Sources) page.ShouldContain(source.Citation);
            foreach (var entry in rows.Compacts.SelectMany(table => table.Entries))
            {
                if (entry.From is { } from) page.ShouldContain(Iso.Format(from));
                foreach (var text in new[] { entry.Instrument, entry.Statute, entry.Basis, entry.Note }.OfType<string>()) page.ShouldContain(text[1..].TrimEnd('.'));
            }

            foreach (var window in rows.Compacts.SelectMany(table => table.Uncertain)) page.ShouldContain(window.Why[1..].TrimEnd('.'));
            foreach (var route in rows.Routes ?? [])
            {
                foreach (var text in new[] { route.Summary, route.Statute, route.Note, route.LimitAsStated }.OfType<string>().Concat(route.Conditions)) page.ShouldContain(text[1..].TrimEnd('.'));
            }
        }
    }

    [Fact]
    public void A_page_tells_first_and_last_days_both_included()
    {
        var page = Page(Jurisdiction.AL);

        // Enacted 2021-03-18; effective 2021-06-01, which is disputed until 2021-09-01; checked to 2026-02-28.
        page.ShouldContain("| 2021-03-18 | 2021-05-31 | enacted, gives no authority yet |");
        page.ShouldContain("| 2021-06-01 | 2021-08-31 | *unknown*: uncertain, see below |");
        page.ShouldContain("| 2021-09-01 | 2026-02-28 | **in force** |");
        page.ShouldContain("| 2026-03-01 |  | *unknown*: checked to 2026-02-28 |");
    }

    private static string Page(Jurisdiction jurisdiction) => Written(JurisdictionPage.Of(Data, jurisdiction));

    /// <summary>The pages stand in one folder, each under its code.</summary>
    private static string Written(Page page) => MarkdownWriter.Write(page, to => $"{Path.GetFileNameWithoutExtension(to)}.md", width: null);

    private static void IsWritten(string file, string text)
    {
        var path = Repository.PathOf("docs", "rulebooks", "licensure", file);
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1") Write(path, text);

        File.Exists(path).ShouldBeTrue($"{file} {Stale}");
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(text, $"{file} {Stale}");
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
