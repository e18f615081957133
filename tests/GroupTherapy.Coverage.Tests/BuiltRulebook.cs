using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Coverage.Tests;

/// <summary>A rulebook as far as the source statements go: whatever kind of subject its rules judge.</summary>
internal sealed record BuiltRulebook(string Id, IReadOnlyList<BuiltRule> Rules, IReadOnlyList<EvidenceNote> Evidence)
{
    /// <summary>Every rulebook there is.</summary>
    public static IReadOnlyList<BuiltRulebook> All { get; } =
    [
        Of(ScreeningRulebook.Default),
        Of(LicensureRulebook.Default),
        Of(DesignRulebook.Default),
        Of(AdmissionRulebook.Default),
        Of(ReadinessRulebook.Default),
        Of(CloseRulebook.Default),
    ];

    private static BuiltRulebook Of<TSubject>(Rulebook<TSubject> rulebook) =>
        new(rulebook.Id, [.. rulebook.Rules.Select(rule => new BuiltRule(rule.Id, rule.Source, rule.Statements, rule.Reasons))], rulebook.Description!.Evidence);
}
