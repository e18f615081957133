using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rule's page: the duty and what it does first, then what it asks, the cases around its limits, its attributes and its versions.</summary>
internal static class RulePage
{
    private const int LongestList = 4;

    public const string ForTheClinician = "Its findings are for the clinician, and are kept out of what candidates and members are shown; whether a request for access reaches them is for counsel.";

    private const string Findings = "Met: the duty is kept. Not met: it is broken. Undetermined: too little is known. Not applicable: there is no such duty.";

    public static Page Of(RulebookEntry rulebook, RuleEntry rule) => new(rule.Title,
    [
        new Paragraph(Line.Of($"{Line.Code(rule.Id)}, {SiteLinks.Force(rule.Force)}. {CatalogueWords.WeightOf(rule.Force)}"), ParagraphRole.Lead),
        new Terms(
        [
            ("Applies when", rule.AppliesWhenSentence ?? ""),
            ("Requires", rule.RequiresSentence),
            ("Policy", rule.ForceWhen is null ? "" : CatalogueWords.ForceOf(rule.Force, rule.ForceWhen)),
            ("Because", rule.Because),
            ("Remedy", rule.Remedy),
            ("In force", rule.InForce.ToString()),
            ("Source", Line.Of($"{Line.Link(SiteLinks.PathOf(rule.Source.Publication), rule.Source.Publication.Citation)}, section \"{rule.Source.Section}\"")),
            ("Statements", SiteLinks.Statements(rule.Statements)),
            ("Reasons", SiteLinks.Statements(rule.Reasons)),
            ("Confidential", rule.Confidential ? ForTheClinician : ""),
        ]),
        new Heading(2, "What it asks"),
        new ItemList(
        [
            .. rulebook.DerivedFacts.Where(fact => rule.DerivedFacts.Contains(fact.Id)).Select(fact => FactsPage.ItemOf(rulebook, fact)),
            .. rulebook.Facts.Where(fact => rule.Facts.Contains(fact.Id)).Select(fact => FactsPage.ItemOf(rulebook, fact)),
        ]),
        new Heading(2, "Cases around its limits"),
        new Paragraph(AboutCases(rule)),
        new CaseTable("Cases around its limits", ["Varied", "Given", "Answer", "Finding"], [.. rule.Boundaries.Select(CasesOf)]),
        new Heading(2, "Source attributes"),
        RulebookPage.Attributes(rule.Attributes),
        .. RulebookPage.Versions(rule.History),
        new Paragraph(Line.Of($"Generated from the rule, of {Line.Link(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook))} {rulebook.Version}; do not edit. What is signed: {Line.Code(rule.Hash)}"), ParagraphRole.Hash),
    ]);

    /// <summary>How the cases are to be read.</summary>
    private static string AboutCases(RuleEntry rule)
    {
        var onDays = rule.Boundaries.SelectMany(boundary => boundary.Outcomes).FirstOrDefault(outcome => outcome.Answer is LocalDate);
        return $"Generated: for each fact, the answers on both sides of each limit and none, with what is given besides. What is not named is unknown.{(onDays is null ? "" : $" The as-of date is {CatalogueWords.Of(onDays.AsOf)}.")} {Findings}";
    }

    /// <summary>What is varied, what is given besides, and the answers, those next to each other that come to the same together.</summary>
    private static CaseGroup CasesOf(BoundaryEntry boundary) => new(
        boundary.Fact?.Replace('-', ' ') ?? "as-of date",
        string.Join("; ", boundary.Given.Select(answer => $"{answer.Fact.Replace('-', ' ')}: {CatalogueWords.Of(answer.Answer)}")),
        [.. Alike(boundary).Select(alike => (Answers(boundary, alike), CatalogueWords.Of(alike[0].Status)))]);

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
