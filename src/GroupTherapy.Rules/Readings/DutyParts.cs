namespace GroupTherapy.Rules.Readings;

/// <summary>The duties of a rulebook that count, in parts that share no fact: what mends one part leaves the others as they are. Worked out once a rulebook.</summary>
internal sealed class DutyParts<TSubject>
{
    private DutyParts(IReadOnlyList<IReadOnlyList<Duty>> parts, HashSet<Fact<TSubject>> tested)
    {
        Parts = parts;
        Tested = tested;
    }

    internal IReadOnlyList<IReadOnlyList<Duty>> Parts { get; }

    /// <summary>The facts that some duty puts to a test which some answers fail.</summary>
    internal HashSet<Fact<TSubject>> Tested { get; }

    internal static DutyParts<TSubject> Of(IReadOnlyList<Rule<TSubject>> rules)
    {
        var parts = new List<(HashSet<int> Slots, List<Duty> Duties)>();
        foreach (var duty in rules.Where(rule => rule.Decides).Select(rule => new Duty(rule, [.. rule.Duty.Tests().Select(test => test.Fact.Slot)])))
        {
            var touching = parts.Where(part => part.Slots.Overlaps(duty.Slots)).ToList();
            parts.RemoveAll(touching.Contains);
            parts.Add(([.. touching.SelectMany(part => part.Slots), .. duty.Slots], [.. touching.SelectMany(part => part.Duties), duty]));
        }

        return new(
            [.. parts.Select(part => part.Duties.ToArray())],
            [.. rules.SelectMany(rule => rule.Duty.Tests()).Where(test => (test.Test.First, test.Test.Second) != test.Fact.Codes).Select(test => test.Fact)]);
    }

    /// <summary>A rule that counts, and the places of the facts it is made of.</summary>
    internal sealed record Duty(Rule<TSubject> Rule, HashSet<int> Slots);
}
