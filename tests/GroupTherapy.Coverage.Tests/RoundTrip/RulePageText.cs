using System.Text.RegularExpressions;

namespace GroupTherapy.Coverage.Tests;

/// <summary>A rule's page as a reader takes it in: its sentences, and what it says of each derived fact.</summary>
internal sealed partial class RulePageText
{
    private readonly List<string> _lines = [];

    public RulePageText(string page)
    {
        foreach (var line in page.Split('\n'))
        {
            var text = line.Trim();
            var begins = text.Length == 0 || text.StartsWith('#') || text.StartsWith("**", StringComparison.Ordinal) || text.StartsWith("- ", StringComparison.Ordinal);
            if (begins || _lines.Count == 0 || _lines[^1].Length == 0) _lines.Add(text);
            else _lines[^1] += $" {text}";
        }
    }

    public string Requires => Labelled("Requires")!;

    public string? AppliesWhen => Labelled("Applies when");

    /// <summary>The derived facts by name, each with its evidence: where it is from, how it weighs, and its sentence.</summary>
    public IReadOnlyDictionary<string, List<(string From, EvidenceWeight Weight, string Sentence)>> Derived()
    {
        var derived = new Dictionary<string, List<(string, EvidenceWeight, string)>>();
        var name = "";
        foreach (var line in _lines)
        {
            if (Fact().Match(line) is { Success: true } fact) name = fact.Groups[1].Value;
            if (Evidence().Match(line) is not { Success: true } evidence) continue;
            var weight = evidence.Groups[2].Value switch { "a no says nothing" => EvidenceWeight.ForOnly, "a yes says nothing" => EvidenceWeight.AgainstOnly, _ => EvidenceWeight.ForAndAgainst };
            if (!derived.TryGetValue(name, out var list)) derived.Add(name, list = []);
            list.Add((evidence.Groups[1].Value, weight, evidence.Groups[3].Value));
        }

        return derived;
    }

    private string? Labelled(string label) => _lines.Where(line => line.StartsWith($"**{label}** ", StringComparison.Ordinal)).Select(line => line[(label.Length + 5)..]).SingleOrDefault();

    [GeneratedRegex(@"^- \*\*(.+?)\*\*")]
    private static partial Regex Fact();

    [GeneratedRegex(@"^- by `([^`]+)`(?: \((a (?:no|yes) says nothing)?(?:; )?(?:policy: [a-z0-9 ]+)?\))?: (.+)$")]
    private static partial Regex Evidence();
}
