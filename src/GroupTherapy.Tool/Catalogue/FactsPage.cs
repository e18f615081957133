using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The page of everything a rulebook asks: how each fact is answered, and what answers a derived one.</summary>
internal static class FactsPage
{
    public const string AboutDerived = "True when any evidence says yes, false when some says no and none says yes, otherwise unknown.";

    public static Page Of(RulebookEntry rulebook) => new($"Facts of {rulebook.Id}",
    [
        new Paragraph(Line.Of($"What {Line.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))} asks. What is not answered is unknown, and never taken for a no.")),
        new Heading(2, "Answered by the host"),
        new ItemList([.. rulebook.Facts.Select(fact => ItemOf(rulebook, fact))]),
        .. rulebook.DerivedFacts.Count == 0
            ? Array.Empty<Block>()
            : [new Heading(2, "Derived"), new Paragraph(AboutDerived), new ItemList([.. rulebook.DerivedFacts.Select(fact => ItemOf(rulebook, fact))])],
    ]);

    /// <summary>A fact with its question and its answers.</summary>
    public static Item ItemOf(RulebookEntry rulebook, FactEntry fact) =>
        new(Line.Of($"{Named(rulebook, fact.Id, fact.Name)} {fact.Question} ({CatalogueWords.AnswerTo(fact, rulebook)})"));

    /// <summary>A derived fact with each piece of its evidence.</summary>
    public static Item ItemOf(RulebookEntry rulebook, DerivedFactEntry fact) =>
        new(Line.Of($"{Named(rulebook, fact.Id, fact.Name)} {fact.Question}"))
        {
            Beneath = [.. fact.Evidence.Select(evidence => Line.Of($"by {Line.Code(evidence.From)}{CatalogueWords.WeightOf(evidence.Weight, evidence.CountsWhen)}: {evidence.Sentence}"))],
        };

    private static Line Named(RulebookEntry rulebook, string id, string name) => Line.Strong(Line.Link(SiteLinks.PathOfFact(rulebook, id), name));
}
