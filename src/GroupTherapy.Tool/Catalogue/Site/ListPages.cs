namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The pages that list everything of a kind, rulebook by rulebook: rules, facts, sources.</summary>
internal static class ListPages
{
    public static SitePage Rules(IReadOnlyList<RulebookEntry> rulebooks) => new("rules.html", "Rules", Html.Join(rulebooks.Select(rulebook => Html.Of(
        $"""
        <h2>{Html.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))}</h2>
        {Html.List(rulebook.Rules.Select(rule => SiteLinks.Item("", rulebook, rule)))}
        """))));

    public static SitePage Facts(IReadOnlyList<RulebookEntry> rulebooks) => new("facts.html", "Facts", Html.Of(
        $"""
        <p class="lead">What the rulebooks ask. What is not answered is unknown, and never taken for a no.</p>
        {Html.Join(rulebooks.Select(Facts))}
        """));

    public static SitePage Sources(IReadOnlyList<RulebookEntry> rulebooks)
    {
        var rules = rulebooks.SelectMany(rulebook => rulebook.Rules.Select(rule => (Rulebook: rulebook, Rule: rule))).GroupBy(one => one.Rule.Source.Publication);
        return new("sources.html", "Sources", Html.Of(
            $"""
            <p class="lead">The documents that rules come from, and the rules that rest on each. What the licensure data rest on stands on the page of each {Html.Link("jurisdictions.html", "jurisdiction")}.</p>
            {Html.Join(rules.Select(source => Source(source.Key, source)))}
            """));
    }

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
        <p>True when any evidence says yes, false when some says no and none says yes, otherwise unknown.</p>
        <ul class="entries">
        {Html.Join(rulebook.DerivedFacts.Select(fact => Fact(rulebook, fact.Id, fact.Name, Html.Of($"{fact.Question} {RuleHtml.Evidence(fact)}"), rulebook.Rules.Where(rule => rule.DerivedFacts.Contains(fact.Id)))))}</ul>

        """);

    private static Html Fact(RulebookEntry rulebook, string id, string name, Html says, IEnumerable<RuleEntry> rules) => Html.Of(
        $"""
        <li id="{CatalogueWords.FolderOf(rulebook)}.{id}"><strong>{name}</strong> {says}<div class="used">For {Html.Join(", ", rules.Select(rule => Html.Link(SiteLinks.PathOf(rulebook, rule), rule.Title)))}</div></li>

        """);

    private static Html Source(Publication source, IEnumerable<(RulebookEntry Rulebook, RuleEntry Rule)> rules) => Html.Of(
        $"""
        <h2 id="{source.Id}">{source.Id}</h2>
        <p>{source.Citation}</p>
        {Html.Join(rules.GroupBy(one => one.Rule.Source.Section).Select(section => Html.Of($"<h3>{section.Key}</h3>\n{Html.List(section.Select(one => SiteLinks.Item("", one.Rulebook, one.Rule)))}")))}
        """);
}
