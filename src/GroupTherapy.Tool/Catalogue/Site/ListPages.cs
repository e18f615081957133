using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The pages that list everything of a kind, rulebook by rulebook: rules, facts, sources.</summary>
internal static class ListPages
{
    public static SitePage Rules(IReadOnlyList<RulebookEntry> rulebooks) => SitePage.Of("rules.html", new("Rules",
    [
        .. rulebooks.SelectMany(rulebook => (IEnumerable<Block>)
        [
            new Heading(2, Line.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))),
            new ItemList(rulebook.Rules.Select(rule => SiteLinks.Item(rulebook, rule))),
        ]),
    ]));

    public static SitePage Facts(IReadOnlyList<RulebookEntry> rulebooks) => new("facts.html", "Facts", Html.Of(
        $"""
        <p class="lead">What the rulebooks ask. What is not answered is unknown, and never taken for a no.</p>
        {Html.Join(rulebooks.Select(Facts))}
        """));

    public static SitePage Sources(IReadOnlyList<RulebookEntry> rulebooks) => SitePage.Of("sources.html", new("Sources",
    [
        new Paragraph(Line.Of($"The documents that rules come from, and the rules that rest on each. What the licensure data rest on stands on the page of each {Line.Link("jurisdictions.html", "jurisdiction")}."), ParagraphRole.Lead),
        .. rulebooks.SelectMany(rulebook => rulebook.Rules.Select(rule => (Rulebook: rulebook, Rule: rule))).GroupBy(one => one.Rule.Source.Publication).SelectMany(source => Source(source.Key, source)),
    ]));

    private static IEnumerable<Block> Source(Publication source, IEnumerable<(RulebookEntry Rulebook, RuleEntry Rule)> rules) =>
    [
        new Heading(2, source.Id, source.Id),
        new Paragraph(source.Citation),
        .. rules.GroupBy(one => one.Rule.Source.Section).SelectMany(section => (IEnumerable<Block>)[new Heading(3, section.Key), new ItemList(section.Select(one => SiteLinks.Item(one.Rulebook, one.Rule)))]),
    ];

    private static Html Facts(RulebookEntry rulebook) => Html.Of(
        $"""
        <h2 id="{CatalogueWords.FolderOf(rulebook)}">{RulebookPage.TitleOf(rulebook)}</h2>
        <p>Asked by {Html.Link(SiteLinks.PathOf(rulebook), rulebook.Id)}.</p>
        <ul class="entries">
        {Html.Join(rulebook.Facts.Select(fact => Fact(rulebook, fact.Id, fact.Name, Html.Of($"{fact.Question} ({CatalogueWords.AnswerTo(fact, rulebook)})"), rulebook.Rules.Where(rule => rule.Facts.Contains(fact.Id)))))}</ul>
        {(rulebook.DerivedFacts.Count == 0 ? Html.Empty : Derived(rulebook))}
        """);

    private static Html Derived(RulebookEntry rulebook) => Html.Of(
        $"""
        <h3>Derived</h3>
        <p>{FactsPage.AboutDerived}</p>
        <ul class="entries">
        {Html.Join(rulebook.DerivedFacts.Select(fact => Fact(rulebook, fact.Id, fact.Name, Html.Of($"{fact.Question} {HtmlWriter.Write([new ItemList(FactsPage.ItemOf(rulebook, fact).Beneath)], "")}"), rulebook.Rules.Where(rule => rule.DerivedFacts.Contains(fact.Id)))))}</ul>

        """);

    private static Html Fact(RulebookEntry rulebook, string id, string name, Html says, IEnumerable<RuleEntry> rules) => Html.Of(
        $"""
        <li id="{CatalogueWords.FolderOf(rulebook)}.{id}"><strong>{name}</strong> {says}<div class="used">For {Html.Join(", ", rules.Select(rule => Html.Link(SiteLinks.PathOf(rulebook, rule), rule.Title)))}</div></li>

        """);
}
