namespace GroupTherapy.Tool.Catalogue;

/// <summary>The page of everything a rulebook asks: how each fact is answered, and what answers a derived one.</summary>
internal static class FactsPage
{
    public static string Of(RulebookEntry rulebook)
    {
        var page = new Markdown().Heading(1, $"Facts of {rulebook.Id}");
        page.Paragraph($"What [{RulebookPage.TitleOf(rulebook)}](README.md) asks. What is not answered is unknown, and never taken for a no.");
        page.Heading(2, "Answered by the host");
        foreach (var fact in rulebook.Facts) page.Item(Line(fact, rulebook));
        if (rulebook.DerivedFacts.Count == 0) return page.ToString();
        page.Heading(2, "Derived");
        page.Paragraph("True when any evidence says yes, false when some says no and none says yes, otherwise unknown.");
        foreach (var fact in rulebook.DerivedFacts) Derived(page, fact);
        return page.ToString();
    }

    /// <summary>A fact with its question and its answers.</summary>
    public static string Line(FactEntry fact, RulebookEntry rulebook) => $"**{fact.Name}** {fact.Question} ({CatalogueWords.AnswerTo(fact, rulebook)})";

    /// <summary>A derived fact with each piece of its evidence.</summary>
    public static void Derived(Markdown page, DerivedFactEntry fact)
    {
        page.Item($"**{fact.Name}** {fact.Question}");
        foreach (var evidence in fact.Evidence) page.Item($"by `{evidence.From}`{CatalogueWords.WeightOf(evidence)}: {evidence.Sentence}", depth: 1);
    }
}
