using System.Text;
using System.Text.Json;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The page that searches, and what it searches in: a script, for a page from a file may fetch nothing.</summary>
internal static class SearchPage
{
    public static SitePage Of() => new("search.html", "Search", Html.Of(
        $"""
        <form class="search" role="search" action="search.html">
        <label for="words">Words, an id or a statement's number; all of them must be found</label>
        <p><input type="search" id="words" name="q" autocomplete="off"> <button>Search</button></p>
        </form>
        <p id="found" role="status"></p>
        <ol id="results"></ol>
        <noscript><p>The search needs scripts. {Html.Link("rules.html", "Rules")}, {Html.Link("facts.html", "facts")} and {Html.Link("sources.html", "sources")} are listed in full.</p></noscript>

        """))
    { Scripts = ["search-index.js", "search.js"], Searches = true };

    /// <summary>One entry a line: what it is, its title, where it stands, and the text that is searched beside the title.</summary>
    public static ExportFile Index(IReadOnlyList<RulebookEntry> rulebooks, LicensureData data)
    {
        var script = new StringBuilder("window.searchIndex = [\n");
        foreach (var entry in Entries(rulebooks, data)) script.Append(JsonSerializer.Serialize(entry)).Append(",\n");
        return new("search-index.js", script.Append("];\n").ToString());
    }

    private static IEnumerable<string[]> Entries(IReadOnlyList<RulebookEntry> rulebooks, LicensureData data) =>
    [
        .. rulebooks.Select(rulebook => (string[])["rulebook", RulebookPage.TitleOf(rulebook), SiteLinks.PathOf(rulebook), $"{rulebook.Id} {rulebook.Description?.Purpose}"]),
        .. rulebooks.SelectMany(rulebook => rulebook.Rules.Select(rule => (string[])["rule", rule.Title, SiteLinks.PathOf(rulebook, rule), TextOf(rule)])),
        .. rulebooks.SelectMany(rulebook => rulebook.Facts.Select(fact => (string[])["fact", $"{fact.Name} ({RulebookPage.TitleOf(rulebook)})", SiteLinks.PathOfFact(rulebook, fact.Id), $"{fact.Id} {fact.Question} {fact.Form?.Name}"])),
        .. rulebooks.SelectMany(rulebook => rulebook.DerivedFacts.Select(fact => (string[])["fact", $"{fact.Name} ({RulebookPage.TitleOf(rulebook)})", SiteLinks.PathOfFact(rulebook, fact.Id), $"{fact.Id} {fact.Question}"])),
        .. rulebooks.SelectMany(rulebook => rulebook.Sources).Distinct().Select(source => (string[])["source", source.Id, SiteLinks.PathOf(source), source.Citation]),
        .. Jurisdictions.All.Select(jurisdiction => (string[])["jurisdiction", data[jurisdiction].Name, SiteLinks.PathOfJurisdiction(jurisdiction.ToString()), jurisdiction.ToString()]),
        .. Guides.All.Select(guide => (string[])["guide", guide.Title, SiteLinks.PathOfGuide(guide.Id), $"{guide.Id} {guide.Text}"]),
        .. Statement.All.Select(statement => (string[])["statement", $"{statement.Id} {statement.Name.Replace('-', ' ')}", SiteLinks.PathOfStatement(statement.Id), statement.Section]),
    ];

    private static string TextOf(RuleEntry rule) =>
        $"{rule.Id} {rule.AppliesWhenSentence} {rule.RequiresSentence} {rule.Because} {rule.Remedy} {rule.Source.Publication.Id} {rule.Source.Section} {string.Join(" ", rule.Statements.Concat(rule.Reasons))}";
}
