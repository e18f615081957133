using GroupTherapy.Cohorts;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Reads from rules, rulebooks and guides where the statements of the source documents went.</summary>
internal static class Coverage
{
    /// <summary>Every place of a statement, rulebook by rulebook, then the guides.</summary>
    public static IReadOnlyList<StatementPlace> PlacesOf(string statement, IReadOnlyList<RulebookEntry> rulebooks) =>
        [.. rulebooks.SelectMany(rulebook => PlacesOf(statement, rulebook)), .. GuidesOn(statement)];

    /// <summary>Its places in one rulebook.</summary>
    public static IReadOnlyList<StatementPlace> PlacesOf(string statement, RulebookEntry rulebook) =>
    [
        .. rulebook.Rules.Where(rule => rule.Statements.Contains(statement)).Select(rule => new StatementPlace("rule", rule.Id)),
        .. rulebook.Rules.Where(rule => rule.Reasons.Contains(statement)).Select(rule => new StatementPlace("reason of", rule.Id)),
        .. rulebook.Id == ScreeningRulebook.Default.Id && FormatAdvice.Statements.Contains(statement) ? [new StatementPlace("the recommended format of each decision")] : Array.Empty<StatementPlace>(),
        .. (rulebook.Description?.Evidence ?? []).Where(note => note.Statements.Contains(statement)).Select(note => note.Supports).Distinct().OrderByDescending(supports => supports)
            .Select(supports => new StatementPlace(supports ? "supports" : "limits", rulebook.Id)),
    ];

    /// <summary>The guides that carry it.</summary>
    public static IEnumerable<StatementPlace> GuidesOn(string statement) => Guides.All.Where(guide => guide.Statements.Contains(statement)).Select(guide => new StatementPlace("guide", guide.Id));
}
