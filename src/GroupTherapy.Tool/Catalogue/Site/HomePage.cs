namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The first page: every rulebook with what it is for.</summary>
internal static class HomePage
{
    public static SitePage Of(IReadOnlyList<RulebookEntry> rulebooks) => new("index.html", "Rulebooks", Html.Of(
        $"""
        <p class="lead">{rulebooks.Count} rulebooks with {rulebooks.Sum(rulebook => rulebook.Rules.Count)} rules, generated from the rules themselves. They inform a clinician; they never decide for one.</p>
        <div class="cards">
        {Html.Join(rulebooks.Select(Card))}</div>
        <h2>Data and statements</h2>
        <ul>
        <li><a href="jurisdictions.html">Licensure, jurisdiction by jurisdiction</a>: what the data say, with a picture over the years for each.</li>
        <li><a href="map.html">Map of the compacts</a>: the United States on any day.</li>
        <li><a href="coverage.html">Coverage</a>: every statement of the source documents and where it went.</li>
        </ul>

        """));

    private static Html Card(RulebookEntry rulebook) => Html.Of(
        $"""
        <section>
        <h2>{Html.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))}</h2>
        <p class="id">{Html.Code(rulebook.Id)} {rulebook.Version}, {rulebook.Rules.Count} rules</p>
        <p>{rulebook.Description?.Purpose}</p>
        <p>{Html.Join(" ", rulebook.Rules.GroupBy(rule => rule.Force).OrderBy(force => force.Key).Select(force => Html.Of($"<span class=\"force {Names.Of(force.Key)}\">{Names.Of(force.Key)} {force.Count()}</span>")))}</p>
        </section>

        """);
}
