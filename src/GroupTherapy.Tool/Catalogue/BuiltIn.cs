using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The rulebooks of this release, with their default policies.</summary>
internal static class BuiltIn
{
    /// <summary>The day for which boundary cases and examples are told. It moves with a release, so that a page changes when a rule does.</summary>
    public static readonly LocalDate AsOf = new(2026, 11, 22);

    /// <summary>Every rulebook, as plain data.</summary>
    public static IReadOnlyList<RulebookEntry> Rulebooks() => [.. CataloguedRulebook.All.Select(rulebook => rulebook.EntryAsOf(AsOf))];
}
