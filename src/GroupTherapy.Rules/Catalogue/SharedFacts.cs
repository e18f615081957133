namespace GroupTherapy.Rules;

/// <summary>The facts of two entries of a rulebook as one set, so that rules of both can be put to the same answers.</summary>
/// <remarks>A fact both have is one fact, with the answers of both. A fact that was of another kind stays apart, under the id it had before and "/before".</remarks>
internal sealed class SharedFacts
{
    private readonly RulebookEntry _before;
    private readonly RulebookEntry _after;
    private readonly HashSet<string> _apart;
    private readonly Rebuilding _former;
    private readonly Rebuilding _latter;

    internal SharedFacts(RulebookEntry before, RulebookEntry after)
    {
        (_before, _after) = (before, after);
        var now = after.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _apart = new(before.Facts.Where(fact => now.TryGetValue(fact.Id, out var same) && same.Kind != fact.Kind).Select(fact => fact.Id), StringComparer.Ordinal);
        var former = before.Facts.Where(fact => !_apart.Contains(fact.Id)).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        List<FactEntry> all =
        [
            .. after.Facts.Select(fact => former.TryGetValue(fact.Id, out var old) ? fact with { Choices = [.. fact.Choices.Union(old.Choices)] } : fact),
            .. former.Values.Where(fact => !now.ContainsKey(fact.Id)),
            .. before.Facts.Where(fact => _apart.Contains(fact.Id)).Select(fact => fact with { Id = fact.Id + Apart }),
        ];
        var shared = new Rebuilding(all, []);
        _former = shared.With(before.DerivedFacts, id => _apart.Contains(id) ? id + Apart : id);
        _latter = shared.With(after.DerivedFacts, id => id);
    }

    private const string Apart = "/before";

    internal ChangedRule Compare(RuleEntry before, RuleEntry after, LocalDate asOf) =>
        new(before, after, RuleWords.Between(_before, before, _after, after), before.Facts.Any(_apart.Contains) ? null : Examples<RecordedSubject>.Smallest(_former.Rule(before), _latter.Rule(after), _former.Set, asOf));
}
