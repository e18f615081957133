namespace GroupTherapy.Rules.Catalogue;

/// <summary>Two rulebooks on one set of facts, so that rules of both can be put to the same answers.</summary>
/// <remarks>A fact both have is one fact, with the answers of both. A fact that was of another kind stays apart, under the id it had before and "/before".</remarks>
internal sealed class SharedFacts
{
    private const string Apart = "/before";

    private readonly RulebookEntry _before;
    private readonly RulebookEntry _after;
    private readonly HashSet<string> _apart;
    private readonly RecordedFacts _facts = new();
    private readonly Dictionary<string, Rule<RecordedSubject>> _former;
    private readonly Dictionary<string, Rule<RecordedSubject>> _latter;

    internal SharedFacts(RulebookEntry before, RulebookEntry after)
    {
        (_before, _after) = (before, after);
        var (old, now) = (JsonParser.Parse(before.Text), JsonParser.Parse(after.Text));
        var former = FactsOf(old);
        var latter = FactsOf(now);
        _apart = new(former.Values.Where(fact => latter.TryGetValue(fact.Id, out var same) && same.Kind != fact.Kind).Select(fact => fact.Id), StringComparer.Ordinal);
        foreach (var fact in latter.Values) _facts.Make(former.TryGetValue(fact.Id, out var same) && same.Kind == fact.Kind ? fact with { Choices = [.. fact.Choices.Union(same.Choices)] } : fact);
        foreach (var fact in former.Values.Where(fact => !latter.ContainsKey(fact.Id))) _facts.Make(fact);
        foreach (var id in _apart) _facts.Make(former[id] with { Id = id + Apart });
        _former = RulesOf(old, before, id => _apart.Contains(id) ? id + Apart : id);
        _latter = RulesOf(now, after, id => id);
    }

    internal ChangedRule Compare(RuleEntry before, RuleEntry after, LocalDate asOf) =>
        new(before, after, RuleWords.Between(_before, before, _after, after), before.Facts.Any(_apart.Contains) ? null : Examples<RecordedSubject>.Smallest(_former[before.Id], _latter[after.Id], _facts.Set, asOf));

    private static Dictionary<string, FactEntry> FactsOf(JsonPlace text) => RulebookReader<RecordedSubject>.FactsOf(text).ToDictionary(one => one.Fact.Id, one => one.Fact, StringComparer.Ordinal);

    private Dictionary<string, Rule<RecordedSubject>> RulesOf(JsonPlace text, RulebookEntry entry, Func<string, string> idOf) =>
        new RulebookReader<RecordedSubject>(text, _facts.Set, (_, fact) => _facts.Set.Find(idOf(fact.Id))!).Build().With(entry.Policy).Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
