using System.Text;
using System.Text.Json;

namespace GroupTherapy.Screening;

public sealed class CoverageTests
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);

    [Fact]
    public void The_coverage_page_is_what_the_rules_say()
    {
        var page = Path.Combine(Root, "docs", "coverage.md");
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1") File.WriteAllText(page, Page());

        File.ReadAllText(page).ReplaceLineEndings("\n").ShouldBe(Page(), "docs/coverage.md is stale: GROUPTHERAPY_UPDATE_DOCS=1 dotnet test writes it");
    }

    [Fact]
    public void No_statement_of_this_rulebook_is_missing()
    {
        // The statements that the screening rulebook was written from: R001 to R038 without those on the design of a group, and the later ones its rules name.
        var ours = Statements().Where(statement => statement.Rulebooks.Contains("screening/online")).ToList();

        ours.Count.ShouldBeGreaterThan(40);
        ours.Where(statement => PlaceOf(statement.Id) is null).Select(statement => statement.Id).ShouldBeEmpty();
    }

    [Fact]
    public void No_rule_names_a_statement_that_does_not_exist()
    {
        var known = Statements().Select(statement => statement.Id).ToHashSet();

        ScreeningRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)).Where(id => !known.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_rule_rests_on_the_passage_of_one_of_its_statements()
    {
        // high-suicide-risk comes from the triage of the C-SSRS, which is none of the two documents.
        var sections = Statements().ToDictionary(statement => statement.Id, statement => (statement.Source, statement.Section));
        foreach (var rule in ScreeningRulebook.Default.Rules.Where(rule => rule.Source.Publication != Sources.ColumbiaTriage))
            rule.Statements.Concat(rule.Reasons).Select(id => sections[id]).ShouldContain((rule.Source.Publication.Id, rule.Source.Section), rule.Id);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Coverage of the source statements\n\n");
        page.Append("Generated from the rules; do not edit. R001-R132 are checkable statements of the two source documents, R133-R173 the evidence they cite.\n");
        page.Append("Each ends in a rule, in a rule's reason or in a guide, or belongs to a rulebook that is not yet built.\n\n");
        foreach (var (id, citation) in Citations()) page.Append($"- **{id}**: {citation}\n");
        page.Append("\n| statement | source, section | place |\n|---|---|---|\n");
        foreach (var statement in Statements())
            page.Append($"| {statement.Id} {statement.Name} | {statement.Source}, {statement.Section} | {PlaceOf(statement.Id) ?? NotYet(statement)} |\n");
        return page.ToString();
    }

    private static string? PlaceOf(string id)
    {
        var rules = ScreeningRulebook.Default.Rules;
        var places = rules.Where(rule => rule.Statements.Contains(id)).Select(rule => $"rule `{rule.Id}`")
            .Concat(rules.Where(rule => rule.Reasons.Contains(id)).Select(rule => $"reason of `{rule.Id}`"))
            .Concat(FormatAdvice.Statements.Contains(id) ? ["the recommended format of each decision"] : [])
            .ToList();
        return places.Count == 0 ? null : string.Join(", ", places);
    }

    private static string NotYet(Statement statement) =>
        statement.Rulebooks.Count > 0 ? $"not yet built: {string.Join(", ", statement.Rulebooks)}" : "evidence, not cited yet";

    private static IReadOnlyList<Statement> Statements() =>
        [.. Document().RootElement.GetProperty("statements").EnumerateArray().Select(statement => new Statement(
            statement.GetProperty("id").GetString()!,
            statement.GetProperty("name").GetString()!,
            statement.GetProperty("source").GetString()!,
            statement.GetProperty("section").GetString()!,
            [.. statement.GetProperty("rulebooks").EnumerateArray().Select(rulebook => rulebook.GetString()!)]))];

    private static IEnumerable<(string Id, string Citation)> Citations() =>
        Document().RootElement.GetProperty("sources").EnumerateObject().Select(source => (source.Name, source.Value.GetString()!));

    private static JsonDocument Document() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "data", "statements.json")));

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "GroupTherapy.sln")) ? folder : RootOf(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above holds GroupTherapy.sln."));

    private sealed record Statement(string Id, string Name, string Source, string Section, IReadOnlyList<string> Rulebooks);
}
