using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Every statement of the source documents and where it went.</summary>
internal static class CoveragePage
{
    public static Page Of(IReadOnlyList<RulebookEntry> rulebooks) => new("Coverage of the source statements",
    [
        new Paragraph("Generated from the rules; do not edit. R001-R132 are checkable statements of the two source documents, R133-R173 the evidence they cite. Each of the former ends in a rule, in a rule's reason or in a guide; the latter support or limit a rule or a whole rulebook.", ParagraphRole.Lead),
        new ItemList(Statement.Sources.Select(source => Line.Of($"{Line.Strong(Line.Link(SiteLinks.PathOfSource(source.Id), source.Id))}: {source.Citation}"))),
        new Table("Statements", ["statement", "source, section", "place"], [.. Statement.All.Select(statement => Row(statement, rulebooks))]),
    ]);

    private static TableRow Row(Statement statement, IReadOnlyList<RulebookEntry> rulebooks) =>
        new([Line.Of($"{statement.Id} {Line.Badge("id", statement.Name)}"), $"{statement.Source}, {statement.Section}", Line.Join(", ", StatementPlace.Of(statement.Id, rulebooks).Select(place => Place(place, rulebooks)))]) { Id = statement.Id };

    private static Line Place(StatementPlace place, IReadOnlyList<RulebookEntry> rulebooks) =>
        place.Id.Length == 0 ? place.How : Line.Of($"{place.How} {Line.Link(PathOf(place.Id, rulebooks), Line.Code(place.Id))}");

    private static string PathOf(string id, IReadOnlyList<RulebookEntry> rulebooks)
    {
        foreach (var rulebook in rulebooks)
        {
            if (rulebook.Id == id) return SiteLinks.PathOf(rulebook);
            if (rulebook.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule) return SiteLinks.PathOf(rulebook, rule);
        }

        return SiteLinks.PathOfGuide(id);
    }
}
