using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The rulebooks of this release, with their default policies.</summary>
internal static class BuiltIn
{
    /// <summary>The day for which boundary cases and examples are told. It moves with a release, so that a page changes when a rule does.</summary>
    public static readonly LocalDate AsOf = new(2026, 11, 22);

    /// <summary>Every rulebook: of people first, then of groups and their sessions.</summary>
    public static IReadOnlyList<RulebookEntry> Rulebooks() =>
    [
        RulebookEntry.Of(ScreeningRulebook.Default, AsOf),
        RulebookEntry.Of(LicensureRulebook.Default, AsOf),
        RulebookEntry.Of(DesignRulebook.Default, AsOf),
        RulebookEntry.Of(AdmissionRulebook.Default, AsOf),
        RulebookEntry.Of(ReadinessRulebook.Default, AsOf),
        RulebookEntry.Of(CloseRulebook.Default, AsOf),
    ];
}
