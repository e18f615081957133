using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Coverage.Tests;

public sealed class CoverageTests
{
    /// <summary>Documents beside the two whose statements are numbered: instruments' own triage, the texts of compacts, federal rules, a review, and what a practice chooses.</summary>
    private static readonly string[] OtherDocuments =
        ["columbia-triage", "psypact", "counseling-compact", "hhs-telehealth-discretion", "42-cfr-part-2", "open-and-closed-groups-2024", "practice-policy"];

    private static readonly IReadOnlyList<RulebookEntry> Entries = BuiltIn.Rulebooks();

    public static TheoryData<string> Rulebooks => [.. BuiltRulebook.All.Select(rulebook => rulebook.Id)];

    private static IEnumerable<BuiltRule> Rules => BuiltRulebook.All.SelectMany(rulebook => rulebook.Rules);

    [Fact]
    public void The_coverage_page_is_what_the_rules_say()
    {
        var page = Repository.PathOf("docs", "coverage.md");
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1") File.WriteAllText(page, Page());

        File.ReadAllText(page).ReplaceLineEndings("\n").ShouldBe(Page(), "docs/coverage.md is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void No_statement_of_a_rulebook_that_is_built_is_missing(string rulebook)
    {
        var ours = Statement.All.Where(statement => statement.Rulebooks.Contains(rulebook)).ToList();

        ours.ShouldNotBeEmpty();
        ours.Where(statement => StatementPlace.Of(statement.Id, [Entries.Single(entry => entry.Id == rulebook)]).Count == 0).Select(statement => statement.Id).ShouldBeEmpty();
    }

    [Fact]
    public void As_many_statements_belong_to_each_rulebook_as_it_was_written_from()
    {
        // Screening: R001 to R038 without those on the design of a group, and the later ones its rules name. Licensure: R056, R057, R063 to R067.
        Statement.All.Count(statement => statement.Rulebooks.Contains("screening/online")).ShouldBeGreaterThan(40);
        Statement.All.Where(statement => statement.Rulebooks.Contains("licensure/practice")).Select(statement => statement.Id).ShouldBe(["R056", "R057", "R063", "R064", "R065", "R066", "R067"]);
    }

    [Fact]
    public void Each_of_the_checkable_statements_has_a_place() =>
        Statement.All.Where(statement => statement.Rulebooks.Count > 0 && PlacesOf(statement.Id).Count == 0).Select(statement => statement.Id).ShouldBeEmpty();

    [Fact]
    public void Each_evidence_statement_is_cited_where_it_supports_or_limits_something()
    {
        var evidence = Statement.All.Where(statement => statement.Name.StartsWith("ev-", StringComparison.Ordinal)).ToList();

        evidence.Count.ShouldBe(41);   // R133 to R173
        evidence.Where(statement => PlacesOf(statement.Id).Count == 0).Select(statement => statement.Id).ShouldBeEmpty();
    }

    [Fact]
    public void No_rule_or_guide_names_a_statement_that_does_not_exist()
    {
        var known = Statement.All.Select(statement => statement.Id).ToHashSet();

        Rules.SelectMany(rule => rule.Named).Concat(BuiltRulebook.All.SelectMany(rulebook => rulebook.Evidence).SelectMany(note => note.Statements)).Concat(Cohorts.Guides.All.SelectMany(guide => guide.Statements)).Where(id => !known.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_rule_rests_on_the_passage_of_one_of_its_statements()
    {
        var sections = Statement.All.ToDictionary(statement => statement.Id, statement => (statement.Source, statement.Section));
        foreach (var rule in Rules.Where(rule => !OtherDocuments.Contains(rule.Source.Publication.Id)))
            rule.Named.Select(id => sections[id]).ShouldContain((rule.Source.Publication.Id, rule.Source.Section), rule.Id);
    }

    private static string Page() => MarkdownWriter.Write(CoveragePage.Of(Entries), to => MarkdownPages.PathTo(to) is { } path ? $"rulebooks/{path}" : null, width: null);

    /// <summary>Where a statement went.</summary>
    private static IReadOnlyList<StatementPlace> PlacesOf(string statement) => StatementPlace.Of(statement, Entries);
}
