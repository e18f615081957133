using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>Every statement of the source documents and where it went, and the guides that carry some of them.</summary>
internal static class CoveragePage
{
    public static SitePage Of(IReadOnlyList<RulebookEntry> rulebooks) => new("coverage.html", "Coverage of the source statements", Html.Of(
        $"""
        <p class="lead">R001-R132 are checkable statements of the two source documents, R133-R173 the evidence they cite. Each of the former ends in a rule, in a rule's reason or in a guide; the latter support or limit a rule or a whole rulebook.</p>
        {Html.List(Statement.Sources.Select(source => Html.Of($"{Html.Link($"sources.html#{source.Id}", source.Id)}: {source.Citation}")))}{Html.Table("Statements", [Html.Of($"Statement"), Html.Of($"Source, section"), Html.Of($"Place")], Statement.All.Select(statement => Row(statement, rulebooks)))}<h2>Guides</h2>
        <p>Short texts for whoever leads a group. Nothing is judged by them.</p>
        {Html.Join(Guides.All.Select(Guide))}
        """));

    private static Html Row(Statement statement, IReadOnlyList<RulebookEntry> rulebooks) => Html.Of(
        $"""
        <tr id="{statement.Id}"><th scope="row">{statement.Id} <span class="id">{statement.Name}</span></th><td>{statement.Source}, {statement.Section}</td><td>{Html.Join(", ", StatementPlace.Of(statement.Id, rulebooks).Select(place => Place(place, rulebooks)))}</td></tr>

        """);

    private static Html Place(StatementPlace place, IReadOnlyList<RulebookEntry> rulebooks) =>
        PathOf(place.Id, rulebooks) is { } path ? Html.Of($"{place.How} {Html.Link(path, place.Id)}") : Html.Of($"{place.How}");

    private static string? PathOf(string id, IReadOnlyList<RulebookEntry> rulebooks)
    {
        foreach (var rulebook in rulebooks)
        {
            if (rulebook.Id == id) return SiteLinks.PathOf(rulebook);
            if (rulebook.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule) return SiteLinks.PathOf(rulebook, rule);
        }

        return id.Length == 0 ? null : SiteLinks.PathOfGuide(id);
    }

    private static Html Guide(Guide guide) => Html.Of(
        $"""
        <h3 id="{guide.Id.Replace('/', '-')}">{guide.Title}</h3>
        <p>{guide.Text}</p>
        <p class="id">{Html.Code(guide.Id)}: {SiteLinks.Statements("", guide.Statements)}</p>

        """);
}
