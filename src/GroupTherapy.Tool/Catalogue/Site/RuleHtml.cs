namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>A rule's page on the site: the duty and what it does first, then what it asks, the cases around its limits, its attributes and its versions.</summary>
internal static class RuleHtml
{
    private const string Root = "../";

    public static SitePage Of(RulebookEntry rulebook, RuleEntry rule) => new(SiteLinks.PathOf(rulebook, rule), rule.Title, Html.Of(
        $"""
        <p class="lead">{SiteLinks.Force(rule.Force)} {CatalogueWords.WeightOf(rule.Force)}</p>
        <dl>
        <dt>Rule</dt><dd>{Html.Code(rule.Id)}</dd>
        {Told("Applies when", rule.AppliesWhenSentence)}{Told("Requires", rule.RequiresSentence)}{Told("Policy", rule.ForceWhen is null ? null : CatalogueWords.ForceOf(rule.Force, rule.ForceWhen))}{Told("Because", rule.Because)}{Told("Remedy", rule.Remedy)}{Told("In force", rule.InForce.ToString())}<dt>Source</dt><dd>{Html.Link(Root + SiteLinks.PathOf(rule.Source.Publication), rule.Source.Publication.Id)}, section "{rule.Source.Section}": {rule.Source.Publication.Citation}</dd>
        {Statements("Statements", rule.Statements)}{Statements("Reasons", rule.Reasons)}{Told("Confidential", rule.Confidential ? RulePage.ForTheClinician : null)}<dt>Rulebook</dt><dd>{Html.Link("index.html", RulebookPage.TitleOf(rulebook))} {rulebook.Version}</dd>
        </dl>
        <h2>What it asks</h2>
        {Facts(rulebook, rule)}<h2>Cases around its limits</h2>
        <p>{RulePage.AboutCases(rule)}</p>
        {Cases(rule)}<h2>Source attributes</h2>
        {RulebookHtml.Attributes(rule.Attributes)}{RulebookHtml.Versions(rule.History)}<p class="hash">What is signed: {Html.Code(rule.Hash)}</p>
        {Neighbours(rulebook, rule)}
        """))
    { Above = [(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))] };

    private static Html Told(string name, string? text) => string.IsNullOrEmpty(text) ? Html.Empty : Html.Of($"<dt>{name}</dt><dd>{text}</dd>\n");

    private static Html Statements(string name, IReadOnlyList<string> statements) =>
        statements.Count == 0 ? Html.Empty : Html.Of($"<dt>{name}</dt><dd>{SiteLinks.Statements(Root, statements)}</dd>\n");

    private static Html Facts(RulebookEntry rulebook, RuleEntry rule)
    {
        var derived = rulebook.DerivedFacts.Where(fact => rule.DerivedFacts.Contains(fact.Id)).Select(fact => Html.Of($"{Name(rulebook, fact.Id, fact.Name)} {fact.Question} {Evidence(fact)}"));
        return Html.List(derived.Concat(rulebook.Facts.Where(fact => rule.Facts.Contains(fact.Id)).Select(fact => Html.Of($"{Name(rulebook, fact.Id, fact.Name)} {fact.Question} ({CatalogueWords.AnswerTo(fact, rulebook)})"))));
    }

    /// <summary>What answers a derived fact.</summary>
    public static Html Evidence(DerivedFactEntry fact) => Html.List(fact.Evidence.Select(evidence => Html.Of($"by {Html.Code(evidence.From)}{CatalogueWords.WeightOf(evidence)}: {evidence.Sentence}")));

    private static Html Name(RulebookEntry rulebook, string id, string name) => Html.Of($"<strong>{Html.Link(Root + SiteLinks.PathOfFact(rulebook, id), name)}</strong>");

    private static Html Cases(RuleEntry rule) => Html.Table("Cases around its limits", [Html.Of($"Varied"), Html.Of($"Given"), Html.Of($"Answer"), Html.Of($"Finding")],
        from boundary in rule.Boundaries
        from told in RulePage.Told(boundary)
        select Html.Of($"<tr><td>{RulePage.Varied(boundary)}</td><td>{RulePage.Given(boundary)}</td><td>{told.Answers}</td><td class=\"{CatalogueWords.Of(told.Status).Replace(' ', '-')}\">{CatalogueWords.Of(told.Status)}</td></tr>\n"));

    /// <summary>The rules before and after it in its rulebook.</summary>
    private static Html Neighbours(RulebookEntry rulebook, RuleEntry rule)
    {
        var before = rulebook.Rules.TakeWhile(other => other != rule).LastOrDefault();
        var after = rulebook.Rules.SkipWhile(other => other != rule).Skip(1).FirstOrDefault();
        return Html.Of(
            $"""
            <nav class="neighbours" aria-label="Rules beside it">
            {Neighbour("Before", before)}{Neighbour("After", after)}</nav>

            """);
    }

    private static Html Neighbour(string name, RuleEntry? rule) => rule is null ? Html.Empty : Html.Of($"<p>{name}: {Html.Link($"{CatalogueWords.PageOf(rule)}.html", rule.Title)}</p>\n");
}
