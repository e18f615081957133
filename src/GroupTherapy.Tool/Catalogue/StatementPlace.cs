using GroupTherapy.Cohorts;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Where a statement of the source documents went, read from the rules, the rulebooks and the guides.</summary>
/// <param name="How">How it is used there, such as <c>reason of</c>.</param>
/// <param name="Id">The id of the rule, the rulebook or the guide; empty where <paramref name="How"/> says it all.</param>
internal sealed record StatementPlace(string How, string Id = "")
{
    /// <summary>Every place of a statement, rulebook by rulebook, then the guides.</summary>
    public static IReadOnlyList<StatementPlace> Of(string statement, IReadOnlyList<RulebookEntry> rulebooks) =>
        [.. rulebooks.SelectMany(rulebook => Of(statement, rulebook)), .. GuidesOn(statement)];

    private static IReadOnlyList<StatementPlace> Of(string statement, RulebookEntry rulebook) =>
    [
        .. rulebook.Rules.Where(rule => rule.Statements.Contains(statement)).Select(rule => new StatementPlace("rule", rule.Id)),
        .. rulebook.Rules.Where(rule => rule.Reasons.Contains(statement)).Select(rule => new StatementPlace("reason of", rule.Id)),
        .. rulebook.Id == ScreeningRulebook.Default.Id && FormatAdvice.Statements.Contains(statement) ? [new StatementPlace("the recommended format of each decision")] : Array.Empty<StatementPlace>(),
        .. (rulebook.Description?.Evidence ?? []).Where(note => note.Statements.Contains(statement)).Select(note => note.Supports).Distinct().OrderByDescending(supports => supports)
            .Select(supports => new StatementPlace(supports ? "supports" : "limits", rulebook.Id)),
    ];

    private static IEnumerable<StatementPlace> GuidesOn(string statement) => Guides.All.Where(guide => guide.Statements.Contains(statement)).Select(guide => new StatementPlace("guide", guide.Id));
}
