namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rule's page: the duty and what it does first, then what it asks, the cases around its limits, its attributes and its versions.</summary>
internal static class RulePage
{
    private const int LongestList = 4;

    public const string ForTheClinician = "Its findings are for the clinician, and are kept out of what candidates and members are shown; whether a request for access reaches them is for counsel.";

    private const string Findings = "Met: the duty is kept. Not met: it is broken. Undetermined: too little is known. Not applicable: there is no such duty.";

    public static string Of(RulebookEntry rulebook, RuleEntry rule)
    {
        var page = new Markdown().Heading(1, rule.Title);
        page.Paragraph($"`{rule.Id}`, {CatalogueWords.ForceOf(rule.Force, rule.ForceWhen)}. {CatalogueWords.WeightOf(rule.Force)}");
        page.Labelled("Applies when", rule.AppliesWhenSentence).Labelled("Requires", rule.RequiresSentence);
        page.Labelled("Because", rule.Because).Labelled("Remedy", rule.Remedy);
        page.Labelled("In force", rule.InForce.ToString()).Labelled("Source", $"{rule.Source.Publication.Citation}, section \"{rule.Source.Section}\"");
        page.Labelled("Statements", string.Join(" ", rule.Statements)).Labelled("Reasons", string.Join(" ", rule.Reasons));
        if (rule.Confidential) page.Labelled("Confidential", ForTheClinician);
        Facts(page, rulebook, rule);
        Cases(page, rule);
        page.Heading(2, "Source attributes").Items(rule.Attributes.Select(RulebookPage.Attribute));
        if (rule.History.Count > 0) page.Heading(2, "Versions").Items(rule.History.Select(CatalogueWords.Of));
        page.Paragraph($"Generated from the rule, of [{RulebookPage.TitleOf(rulebook)}](README.md) {rulebook.Version}; do not edit. What is signed: `{rule.Hash}`");
        return page.ToString();
    }

    private static void Facts(Markdown page, RulebookEntry rulebook, RuleEntry rule)
    {
        page.Heading(2, "What it asks");
        foreach (var fact in rulebook.DerivedFacts.Where(fact => rule.DerivedFacts.Contains(fact.Id))) FactsPage.Derived(page, fact);
        foreach (var fact in rulebook.Facts.Where(fact => rule.Facts.Contains(fact.Id))) page.Item(FactsPage.Line(fact, rulebook));
    }

    private static void Cases(Markdown page, RuleEntry rule)
    {
        page.Heading(2, "Cases around its limits").Paragraph(AboutCases(rule));
        foreach (var boundary in rule.Boundaries)
        {
            page.Item($"**{Varied(boundary)}**{(boundary.Given.Count == 0 ? "" : $", given {Given(boundary)}")}");
            foreach (var (answers, status) in Told(boundary)) page.Item($"{answers}: {CatalogueWords.Of(status)}", depth: 1);
        }
    }

    /// <summary>How the cases are to be read.</summary>
    public static string AboutCases(RuleEntry rule)
    {
        var onDays = rule.Boundaries.SelectMany(boundary => boundary.Outcomes).FirstOrDefault(outcome => outcome.Answer is LocalDate);
        return $"Generated: for each fact, the answers on both sides of each limit and none, with what is given besides. What is not named is unknown.{(onDays is null ? "" : $" The as-of date is {CatalogueWords.Of(onDays.AsOf)}.")} {Findings}";
    }

    /// <summary>What is varied.</summary>
    public static string Varied(BoundaryEntry boundary) => boundary.Fact?.Replace('-', ' ') ?? "as-of date";

    /// <summary>What is given besides; empty where nothing is.</summary>
    public static string Given(BoundaryEntry boundary) => string.Join("; ", boundary.Given.Select(answer => $"{answer.Fact.Replace('-', ' ')}: {CatalogueWords.Of(answer.Answer)}"));

    /// <summary>The answers, those next to each other that come to the same together, and what they come to.</summary>
    public static IEnumerable<(string Answers, FindingStatus? Status)> Told(BoundaryEntry boundary) => Alike(boundary).Select(alike => (Answers(boundary, alike), alike[0].Status));

    /// <summary>Answers next to each other that come to the same.</summary>
    private static IEnumerable<List<BoundaryOutcome>> Alike(BoundaryEntry boundary)
    {
        var alike = new List<BoundaryOutcome>();
        foreach (var outcome in boundary.Outcomes)
        {
            if (alike.Count > 0 && alike[0].Status != outcome.Status)
            {
                yield return alike;
                alike = [];
            }

            alike.Add(outcome);
        }

        yield return alike;
    }

    /// <summary>All of them where they are few or have no order, otherwise the first and the last.</summary>
    private static string Answers(BoundaryEntry boundary, List<BoundaryOutcome> alike)
    {
        var answers = alike.ConvertAll(outcome => boundary.Fact is null ? CatalogueWords.Of(outcome.AsOf) : CatalogueWords.Of(outcome.Answer));
        return answers.Count <= LongestList || alike.Exists(outcome => outcome.Answer is string or IReadOnlyList<string>) ? string.Join(", ", answers) : $"{answers[0]}, {answers[1]} to {answers[^1]}";
    }
}
