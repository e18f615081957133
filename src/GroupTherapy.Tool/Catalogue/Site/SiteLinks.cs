using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>Where things stand on the site, from its root.</summary>
internal static class SiteLinks
{
    public static string PathOf(RulebookEntry rulebook) => $"{CatalogueWords.FolderOf(rulebook)}/index.html";

    public static string PathOf(RulebookEntry rulebook, RuleEntry rule) => $"{CatalogueWords.FolderOf(rulebook)}/{CatalogueWords.PageOf(rule)}.html";

    public static string PathOfFact(RulebookEntry rulebook, string fact) => $"facts.html#{CatalogueWords.FolderOf(rulebook)}.{fact}";

    public static string PathOfFacts(RulebookEntry rulebook) => $"facts.html#{CatalogueWords.FolderOf(rulebook)}";

    public static string PathOf(Publication source) => PathOfSource(source.Id);

    public static string PathOfSource(string id) => $"sources.html#{id}";

    public static string PathOfStatement(string statement) => $"coverage.html#{statement}";

    public static string PathOfGuide(string guide) => $"coverage.html#{guide.Replace('/', '-')}";

    public static string PathOfJurisdiction(string code) => $"jurisdictions/{code}.html";

    /// <summary>A rule with its weight, as it stands in lists.</summary>
    public static Line Item(RulebookEntry rulebook, RuleEntry rule) =>
        Line.Of($"{Line.Link(PathOf(rulebook, rule), rule.Title)} {Force(rule.Force)}{(rule.InForce == EffectivePeriod.Always ? "" : $" {rule.InForce}")}");

    public static Line Force(Force force) => Line.Badge($"force {Names.Of(force)}", Names.Of(force));

    /// <summary>The numbers of statements, each with its way to where they are listed.</summary>
    public static Line Statements(IEnumerable<string> statements) => Line.Join(" ", statements.Select(statement => Line.Link(PathOfStatement(statement), statement)));
}
