namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>Where things stand on the site, from its root.</summary>
internal static class SiteLinks
{
    public static string PathOf(RulebookEntry rulebook) => $"{CatalogueWords.FolderOf(rulebook)}/index.html";

    public static string PathOf(RulebookEntry rulebook, RuleEntry rule) => $"{CatalogueWords.FolderOf(rulebook)}/{CatalogueWords.PageOf(rule)}.html";

    public static string PathOfFact(RulebookEntry rulebook, string fact) => $"facts.html#{CatalogueWords.FolderOf(rulebook)}.{fact}";

    public static string PathOf(Publication source) => $"sources.html#{source.Id}";

    public static string PathOfStatement(string statement) => $"coverage.html#{statement}";

    public static string PathOfGuide(string guide) => $"coverage.html#{guide.Replace('/', '-')}";

    public static string PathOfJurisdiction(string code) => $"jurisdictions/{code}.html";

    /// <summary>A rule with its weight, as it stands in lists.</summary>
    public static Html Item(string root, RulebookEntry rulebook, RuleEntry rule) =>
        Html.Of($"{Html.Link(root + PathOf(rulebook, rule), rule.Title)} {Force(rule.Force)}{(rule.InForce == EffectivePeriod.Always ? "" : $" {rule.InForce}")}");

    public static Html Force(Force force) => Html.Of($"<span class=\"force {Names.Of(force)}\">{Names.Of(force)}</span>");

    /// <summary>The numbers of statements, each with its way to where they are listed.</summary>
    public static Html Statements(string root, IEnumerable<string> statements) => Html.Join(" ", statements.Select(statement => Html.Link(root + PathOfStatement(statement), statement)));
}
