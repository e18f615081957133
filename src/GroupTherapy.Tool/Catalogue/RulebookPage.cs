using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook's page: what it is for and how far it reaches, its rules by their weight, its options, and the data it uses.</summary>
internal static class RulebookPage
{
    /// <summary>What the parameters are to the rules.</summary>
    public const string AboutPolicy = "What a practice may choose where the sources leave a choice. The rules, their text and their hash are the same whatever it chooses; every decision records what was chosen.";

    public static string TitleOf(RulebookEntry rulebook) => rulebook.Description?.Title ?? rulebook.Id;

    public static Page Of(RulebookEntry rulebook) => new(TitleOf(rulebook),
    [
        new Paragraph(Line.Of($"Rulebook {Line.Code(rulebook.Id)} {rulebook.Version} with the default policy."), ParagraphRole.Lead),
        .. rulebook.Description is { } description ? [Described(rulebook, description)] : Array.Empty<Block>(),
        new Heading(2, "Rules"),
        .. rulebook.Rules.GroupBy(rule => rule.Force).OrderBy(force => force.Key).SelectMany(force => Rules(rulebook, force)),
        .. rulebook.Description is { } known ? Basis(known) : [],
        new Heading(2, "Policy"),
        .. Policy(rulebook),
        new Heading(2, "Source attributes"),
        new Paragraph("As 45 CFR 170.315(b)(11)(iv)(A) lists them. What is used of a person is computed from the facts."),
        Attributes(rulebook.Attributes),
        new Heading(2, "Sources"),
        new ItemList(rulebook.Sources.Select(source => Line.Of($"{Line.Link(SiteLinks.PathOf(source), Line.Code(source.Id))}: {source.Citation}"))),
        .. Versions(rulebook.Description?.Revisions ?? []),
        new Paragraph(Line.Of($"Generated from its rules; do not edit. Hash of its rules, their facts and its parameters: {Line.Code(rulebook.Hash)}{(rulebook.Description is { } own ? Line.Of($"; of what this page says of it besides: {Line.Code(own.Hash)}") : Line.Empty)}"), ParagraphRole.Hash),
    ]);

    /// <summary>The 13 attributes; their numbers are the regulation's.</summary>
    public static ItemList Attributes(IReadOnlyList<SourceAttributeEntry> attributes) =>
        new([.. attributes.Select(attribute => new Item(Line.Of($"{Line.Strong($"{attribute.Name}:")} {attribute.Value}")) { Number = attribute.Number })]);

    public static IEnumerable<Block> Versions(IReadOnlyList<Revision> revisions) =>
        revisions.Count == 0 ? [] : [new Heading(2, "Versions"), new ItemList(revisions.Select(revision => (Line)CatalogueWords.Of(revision)))];

    private static Terms Described(RulebookEntry rulebook, RulebookDescription description) => new(
    [
        ("Purpose", description.Purpose),
        ("Intended user", description.IntendedUser),
        ("Population", description.Population),
        ("Inputs", Line.Of($"{description.Inputs} Every question is on the page of {Line.Link(SiteLinks.PathOfFacts(rulebook), "facts")}.")),
        ("Logic", description.Logic),
    ]);

    private static IEnumerable<Block> Rules(RulebookEntry rulebook, IGrouping<Force, RuleEntry> force) =>
    [
        new Heading(3, Names.Of(force.Key)),
        new Paragraph(CatalogueWords.WeightOf(force.Key)),
        new ItemList(force.Select(rule => Line.Of($"{Line.Link(SiteLinks.PathOf(rulebook, rule), rule.Title)}{(rule.InForce == EffectivePeriod.Always ? "" : $", {rule.InForce}")}"))),
    ];

    private static IEnumerable<Block> Basis(RulebookDescription description)
    {
        yield return new Heading(2, "Limitations");
        yield return new ItemList(description.Limitations.Select(limit => (Line)limit));
        if (description.Evidence.Count == 0) yield break;
        yield return new Heading(2, "What research says");
        yield return new ItemList(description.Evidence.Select(note => Line.Of($"{(note.Supports ? "Supports" : "Limits")}: {note.Says} ({SiteLinks.Statements(note.Statements)})")));
    }

    private static IEnumerable<Block> Policy(RulebookEntry rulebook) => rulebook.Parameters.Count == 0
        ? [new Paragraph("It has no options.")]
        : [new Paragraph(AboutPolicy), new ItemList(rulebook.Parameters.Select(parameter => Line.Of($"{Line.Code(parameter.Id)}: {CatalogueWords.Of(parameter)}")))];
}
