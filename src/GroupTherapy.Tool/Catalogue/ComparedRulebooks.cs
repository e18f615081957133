namespace GroupTherapy.Tool.Catalogue;

/// <summary>Two sets of rulebooks side by side.</summary>
/// <param name="Added">Rulebooks that were not there.</param>
/// <param name="Removed">Rulebooks that are no longer there.</param>
/// <param name="Both">Those of both, in the order of the latter.</param>
internal sealed record ComparedRulebooks(IReadOnlyList<RulebookEntry> Added, IReadOnlyList<RulebookEntry> Removed, IReadOnlyList<RulebookDifference> Both)
{
    public bool IsEmpty => Added.Count + Removed.Count == 0 && Both.All(difference => difference.IsEmpty);

    public static ComparedRulebooks Of(IReadOnlyList<RulebookEntry> before, IReadOnlyList<RulebookEntry> after, LocalDate asOf)
    {
        var former = before.ToDictionary(rulebook => rulebook.Id, StringComparer.Ordinal);
        var latter = after.Select(rulebook => rulebook.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. after.Where(rulebook => !former.ContainsKey(rulebook.Id))],
            [.. before.Where(rulebook => !latter.Contains(rulebook.Id))],
            [.. after.Where(rulebook => former.ContainsKey(rulebook.Id)).Select(rulebook => RulebookDifference.Between(former[rulebook.Id], rulebook, asOf))]);
    }
}
