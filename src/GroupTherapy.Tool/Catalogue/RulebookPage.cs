namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook's page: what it is for and how far it reaches, its rules by their weight, its options, and the data it uses.</summary>
internal static class RulebookPage
{
    /// <summary>What the parameters are to the rules.</summary>
    public const string AboutPolicy = "What a practice may choose where the sources leave a choice. The rules, their text and their hash are the same whatever it chooses; every decision records what was chosen.";

    public static string TitleOf(RulebookEntry rulebook) => rulebook.Description?.Title ?? rulebook.Id;

    public static string Of(RulebookEntry rulebook)
    {
        var page = new Markdown().Heading(1, TitleOf(rulebook));
        page.Paragraph($"Rulebook `{rulebook.Id}` {rulebook.Version} with the default policy. Generated from its rules; do not edit.");
        page.Paragraph($"`{rulebook.Hash}` is the hash of its rules, their facts and its parameters.{(rulebook.Description is { } own ? $" What this page says of it besides has one of its own: `{own.Hash}`." : "")}");
        if (rulebook.Description is { } description)
        {
            page.Labelled("Purpose.", description.Purpose).Labelled("Intended user.", description.IntendedUser).Labelled("Population.", description.Population);
            page.Labelled("Inputs.", $"{description.Inputs} Every question is on the page of [facts](facts.md).").Labelled("Logic.", description.Logic);
        }

        Rules(page, rulebook);
        if (rulebook.Description is { } known) Basis(page, known);
        Policy(page, rulebook);
        page.Heading(2, "Source attributes").Paragraph("As 45 CFR 170.315(b)(11)(iv)(A) lists them. What is used of a person is computed from the facts.").Items(rulebook.Attributes.Select(Attribute));
        page.Heading(2, "Sources").Items(rulebook.Sources.Select(source => $"`{source.Id}`: {source.Citation}"));
        if (rulebook.Description is { Revisions: var revisions }) page.Heading(2, "Versions").Items(revisions.Select(CatalogueWords.Of));
        return page.ToString();
    }

    /// <summary>An attribute on one line.</summary>
    public static string Attribute(SourceAttributeEntry attribute) => $"({attribute.Number}) {attribute.Name}: {attribute.Value}";

    private static void Rules(Markdown page, RulebookEntry rulebook)
    {
        page.Heading(2, "Rules");
        foreach (var force in rulebook.Rules.GroupBy(rule => rule.Force).OrderBy(force => force.Key))
        {
            page.Heading(3, $"{Names.Of(force.Key)}").Paragraph(CatalogueWords.WeightOf(force.Key));
            page.Items(force.Select(rule => $"[{rule.Title}]({CatalogueWords.PageOf(rule)}.md){(rule.InForce == EffectivePeriod.Always ? "" : $", {rule.InForce}")}"));
        }
    }

    private static void Basis(Markdown page, RulebookDescription description)
    {
        page.Heading(2, "Limitations").Items(description.Limitations);
        if (description.Evidence.Count == 0) return;
        page.Heading(2, "What research says").Items(description.Evidence.Select(note => $"{(note.Supports ? "Supports" : "Limits")}: {note.Says} ({string.Join(", ", note.Statements)})"));
    }

    private static void Policy(Markdown page, RulebookEntry rulebook)
    {
        page.Heading(2, "Policy");
        if (rulebook.Parameters.Count == 0) page.Paragraph("It has no options.");
        else page.Paragraph(AboutPolicy).Items(rulebook.Parameters.Select(parameter => $"`{parameter.Id}`: {CatalogueWords.Of(parameter)}"));
    }
}
