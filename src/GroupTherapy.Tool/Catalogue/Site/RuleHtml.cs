using GroupTherapy.Tool.Catalogue.Pages;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>A rule's page on the site, with the ways to the rules beside it.</summary>
internal static class RuleHtml
{
    public static SitePage Of(RulebookEntry rulebook, RuleEntry rule)
    {
        var page = RulePage.Of(rulebook, rule);
        return new(SiteLinks.PathOf(rulebook, rule), page.Title, Html.Of($"{HtmlWriter.Write(page.Blocks, "../")}{Neighbours(rulebook, rule)}"))
        { Above = [(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))] };
    }

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
