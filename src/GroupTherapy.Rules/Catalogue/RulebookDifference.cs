using System.Globalization;

namespace GroupTherapy.Rules.Catalogue;

/// <summary>What a rulebook says otherwise than an earlier one.</summary>
/// <param name="Before">The former rulebook.</param>
/// <param name="After">The latter rulebook.</param>
/// <param name="Added">Rules that were not there.</param>
/// <param name="Removed">Rules that are no longer there.</param>
/// <param name="Changed">Rules that say something otherwise.</param>
/// <param name="Options">Policy options, how long answers are current, and what the rulebook says of itself, where they are otherwise.</param>
public sealed record RulebookDifference(
    RulebookEntry Before,
    RulebookEntry After,
    IReadOnlyList<RuleEntry> Added,
    IReadOnlyList<RuleEntry> Removed,
    IReadOnlyList<ChangedRule> Changed,
    IReadOnlyList<RuleChange> Options)
{
    /// <summary>Whether they say the same.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + Options.Count == 0;

    /// <summary>The differences between two entries of a rulebook.</summary>
    /// <param name="before">The former.</param>
    /// <param name="after">The latter.</param>
    /// <param name="asOf">The day for which examples are told, where the rules are in force on it.</param>
    /// <exception cref="RulebookException">One of them is no rulebook; see <see cref="RulebookText.Read(string)"/>.</exception>
    public static RulebookDifference Between(RulebookEntry before, RulebookEntry after, LocalDate asOf)
    {
        if (before is null) throw new ArgumentNullException(nameof(before));
        if (after is null) throw new ArgumentNullException(nameof(after));
        var former = before.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var latter = new HashSet<string>(after.Rules.Select(rule => rule.Id), StringComparer.Ordinal);
        var shared = new SharedFacts(before, after);
        return new(
            before,
            after,
            [.. after.Rules.Where(rule => !former.ContainsKey(rule.Id))],
            [.. before.Rules.Where(rule => !latter.Contains(rule.Id))],
            [.. after.Rules.Where(rule => former.TryGetValue(rule.Id, out var old) && old.Hash != rule.Hash).Select(rule => shared.Compare(former[rule.Id], rule, asOf))],
            [.. OptionsOf(before, after)]);
    }

    private static IEnumerable<RuleChange> OptionsOf(RulebookEntry before, RulebookEntry after)
    {
        if (before.AnswersCurrentForDays != after.AnswersCurrentForDays) yield return new("answers current for days", Days(before), Days(after));
        foreach (var name in before.Policy.Concat(after.Policy).Select(option => option.Name).Distinct())
        {
            var (old, now) = (Says(before, name), Says(after, name));
            if (old != now) yield return new($"policy option {name}", old, now);
        }

        foreach (var (name, old, now) in PartsOf(before, after))
        {
            if (old != now) yield return new(name, old, now);
        }
    }

    private static IEnumerable<(string Name, string Before, string After)> PartsOf(RulebookEntry before, RulebookEntry after) =>
        before.Description is { } former && after.Description is { } latter ? former.Parts.Zip(latter.Parts, (old, now) => (old.Name, old.Says, now.Says)) : [];

    private static string Days(RulebookEntry rulebook) => rulebook.AnswersCurrentForDays is { } days ? days.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>What is chosen, and between what.</summary>
    private static string Says(RulebookEntry rulebook, string name) => rulebook.Parameters.FirstOrDefault(parameter => parameter.Id == name) is { } parameter
        ? $"{rulebook.Policy.First(option => option.Name == name).Value}, of {parameter.Expected}{(parameter is NumberParameter number ? $" in {number.Unit}" : "")}: {parameter.Question}"
        : "";
}
