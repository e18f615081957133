using System.Text.RegularExpressions;

namespace GroupTherapy.Site.Tests;

/// <summary>What holds of every page, whoever opens it.</summary>
public sealed partial class PagesTests
{
    [Fact]
    public void The_same_rules_give_the_same_files() => ExportedSite.Export().ShouldBe(ExportedSite.Files);

    [Fact]
    public void Every_rule_has_a_page_that_leads_to_its_source_its_facts_and_its_rulebook()
    {
        var pages = ExportedSite.Pages.ToDictionary(page => page.Path, page => page.Text);
        foreach (var rulebook in Tool.Catalogue.BuiltIn.Rulebooks())
        {
            foreach (var rule in rulebook.Rules)
            {
                var links = LinksOf(pages[$"{rulebook.Id.Replace('/', '-')}/{rule.Id[(rule.Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '-')}.html"]);
                links.ShouldContain($"../{rulebook.Id.Replace('/', '-')}/index.html", rule.Id);
                links.ShouldContain($"../sources.html#{rule.Source.Publication.Id}", rule.Id);
                foreach (var fact in rule.Facts) links.ShouldContain($"../facts.html#{rulebook.Id.Replace('/', '-')}.{fact}", rule.Id);
            }
        }
    }

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site_and_to_a_place_on_it()
    {
        var places = ExportedSite.Files.ToDictionary(file => file.Path, file => Ids().Matches(file.Text).Select(id => id.Groups[1].Value).ToHashSet());
        foreach (var page in ExportedSite.Pages)
        {
            foreach (var link in LinksOf(page.Text))
            {
                var target = new Uri(new Uri("http://site/" + page.Path), link);
                target.Host.ShouldBe("site", $"{page.Path}: {link}");
                places.ShouldContainKey(target.AbsolutePath[1..], $"{page.Path}: {link}");
                if (target.Fragment.Length > 1) places[target.AbsolutePath[1..]].ShouldContain(target.Fragment[1..], $"{page.Path}: {link}");
            }
        }
    }

    [Fact]
    public void Every_page_has_a_title_a_breadcrumb_one_first_heading_and_no_id_twice()
    {
        foreach (var page in ExportedSite.Pages)
        {
            Regex.Count(page.Text, "<h1>").ShouldBe(1, page.Path);
            page.Text.ShouldMatch("<title>[^<]+</title>");
            page.Text.ShouldContain("aria-label=\"Breadcrumb\"", customMessage: page.Path);
            page.Text.ShouldContain("href=\"#main\"", customMessage: page.Path);
            Ids().Matches(page.Text).Select(id => id.Groups[1].Value).ShouldBeUnique(page.Path);
            var levels = Regex.Matches(page.Text, "<h([1-6])").Select(heading => heading.Groups[1].Value[0] - '0').ToList();
            levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).ShouldBeEmpty(page.Path);
        }
    }

    /// <summary>All statements of the source documents, and each place they went to.</summary>
    [Fact]
    public void The_coverage_has_all_statements_each_with_a_place()
    {
        var rows = Regex.Matches(ExportedSite.Pages.Single(page => page.Path == "coverage.html").Text, "<tr id=\"(R\\d{3})\">.*?</td><td>(.*?)</td></tr>");
        rows.Select(row => row.Groups[1].Value).ShouldBe(Enumerable.Range(1, 173).Select(number => $"R{number:D3}"));
        rows.ShouldAllBe(row => row.Groups[2].Value.Length > 0);
    }

    private static List<string> LinksOf(string page) => [.. Links().Matches(page).Select(link => link.Groups[1].Value)];

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
