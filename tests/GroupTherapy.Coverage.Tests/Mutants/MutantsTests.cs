using GroupTherapy.Tool.Catalogue;
using Xunit.Abstractions;

namespace GroupTherapy.Coverage.Tests;

/// <summary>No change of a rule goes unseen: not by whoever reads its page, compares its hash, reads the differences of a release, or runs its generated cases.</summary>
public sealed class MutantsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Rulebooks => TestedRulebooks.Ids;

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Every_mutant_of_every_rule_is_seen(string rulebook)
    {
        var test = new Seen();
        test.Put(rulebook);

        output.WriteLine($"{rulebook}: {test.Mutants} mutants, {test.Equivalent.Count} of them equivalent, {test.Smallest} with an example proven smallest.");
        foreach (var equivalent in test.Equivalent) output.WriteLine($"  equivalent: {equivalent}");
        test.Unseen.ShouldBeEmpty();
        test.Mutants.ShouldBeGreaterThan(20);
    }

    private sealed class Seen : IRulebookTest
    {
        public int Mutants { get; private set; }

        public int Smallest { get; private set; }

        public List<string> Equivalent { get; } = [];

        public List<string> Unseen { get; } = [];

        public void On<TSubject>(Rulebook<TSubject> rulebook)
        {
            foreach (var rule in rulebook.Rules)
            {
                var cases = rulebook.BoundariesOf(rule, rule.InForce.DayNear(BuiltIn.AsOf));
                var original = Entry(rule, rulebook);
                foreach (var mutant in MutantsOf.Each(rule))
                {
                    Mutants++;
                    var changed = Entry(mutant.Rule, rulebook);
                    if (changed.Rules[0].Hash == original.Rules[0].Hash) Unseen.Add($"{rule.Id}, {mutant.What}: same hash");
                    if (Page(changed) == Page(original)) Unseen.Add($"{rule.Id}, {mutant.What}: same page");
                    var example = Examples<TSubject>.Smallest(rule, mutant.Rule, rulebook.Facts, BuiltIn.AsOf);
                    var changes = cases.Any(one => one.Status != (mutant.Rule.InForce.Contains(one.Answers.AsOf) ? Rulebook<TSubject>.StatusOf(mutant.Rule, one.Answers) : null));
                    if (example is { IsSmallest: true }) Smallest++;
                    if (example is not null && changes) continue;
                    if (example is null && !changes && Examples<TSubject>.AreEquivalent(rule, mutant.Rule, rulebook.Facts, BuiltIn.AsOf)) Equivalent.Add($"{rule.Id}, {mutant.What}");
                    else Unseen.Add($"{rule.Id}, {mutant.What}: {(example is null ? "no example" : "no generated case changes")}");
                }
            }
        }

        private static RulebookEntry Entry<TSubject>(Rule<TSubject> rule, Rulebook<TSubject> rulebook) =>
            RulebookEntry.Of(new Rulebook<TSubject>(rulebook.Id, rulebook.Version, rulebook.Facts, [rule], rulebook.AnswersCurrentForDays, rulebook.Parameters), BuiltIn.AsOf);

        /// <summary>The page without its cases: when what stands before them differs, the page does.</summary>
        private static string Page(RulebookEntry entry) => MarkdownPages.Write(entry, RulePage.Of(entry, entry.Rules[0] with { Hash = "", MakeBoundaries = () => [] }));
    }
}
