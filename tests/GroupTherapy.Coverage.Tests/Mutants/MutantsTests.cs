using GroupTherapy.Tool.Catalogue;
using Xunit.Abstractions;

namespace GroupTherapy.Coverage.Tests;

/// <summary>No change of a rule goes unseen: not by whoever reads its page, compares its hash, reads the differences of a release, or runs its generated cases.</summary>
public sealed class MutantsTests(ITestOutputHelper output)
{
    /// <summary>The rules that weigh all bases of authority at once, with 29 facts and more: their mutants are too many to decide in a minute, and are not tried yet.</summary>
    private static readonly string[] Beyond =
    [
        "licensure/authority-in-client-location",
        "licensure/no-adverse-action",
        "licensure/temporary-days-left",
        "licensure/data-verified-through",
        "licensure/discipline-and-state-route",
    ];

    public static TheoryData<string> Rulebooks => TestedRulebooks.Ids;

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Every_mutant_is_seen_of_every_rule_that_does_not_weigh_all_bases_of_authority(string rulebook)
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
        private const int MostTried = 100_000;

        public int Mutants { get; private set; }

        public int Smallest { get; private set; }

        public List<string> Equivalent { get; } = [];

        public List<string> Unseen { get; } = [];

        public void On<TSubject>(Rulebook<TSubject> rulebook)
        {
            foreach (var rule in rulebook.Rules.Where(rule => !Beyond.Contains(rule.Id)))
            {
                var cases = rulebook.BoundariesOf(rule, rule.InForce.DayNear(BuiltIn.AsOf));
                var original = Entry(rule, rulebook);
                foreach (var mutant in MutantsOf.Each(rule))
                {
                    Mutants++;
                    var changed = Entry(mutant.Rule, rulebook);
                    if (changed.Rules[0].Hash == original.Rules[0].Hash) Unseen.Add($"{rule.Id}, {mutant.What}: same hash");
                    if (Page(changed) == Page(original)) Unseen.Add($"{rule.Id}, {mutant.What}: same page");
                    var example = Examples<TSubject>.Smallest(rule, mutant.Rule, rulebook.Facts, BuiltIn.AsOf, [.. cases.Select(one => one.Answers)]);
                    var changes = cases.Any(one => one.Status != (mutant.Rule.InForce.Contains(one.Answers.AsOf) ? Rulebook<TSubject>.StatusOf(mutant.Rule, one.Answers) : null));
                    if (example is { IsSmallest: true }) Smallest++;
                    if (example is not null && changes) continue;
                    if (example is null && !changes && IsEquivalent(rule, mutant.Rule, rulebook.Facts)) Equivalent.Add($"{rule.Id}, {mutant.What}");
                    else Unseen.Add($"{rule.Id}, {mutant.What}: {(example is null ? "no example" : "no generated case changes")}");
                }
            }
        }

        /// <summary>Proven on every answer there is: of the rule, or of the derived facts that count for their "yes" alone and are all that differs.</summary>
        private static bool IsEquivalent<TSubject>(Rule<TSubject> rule, Rule<TSubject> mutant, FactSet<TSubject> facts)
        {
            var latter = mutant.DerivedFactsUsed().ToDictionary(fact => fact.Id);
            foreach (var former in YesAlone(rule).Where(former => latter.TryGetValue(former.Id, out var changed) && Notation.Of(changed.Holds) != Notation.Of(former.Holds)))
            {
                var replace = new Replacement<TSubject>(latter[former.Id], former);
                if (SaysTheSame(rule, mutant, replace) && SameYes(former, latter[former.Id], rule, facts)) return true;
            }

            return Examples<TSubject>.AreEquivalent(rule, mutant, facts, BuiltIn.AsOf, MostTried) == true;
        }

        /// <summary>The derived facts that stand nowhere but as evidence of which a "no" says nothing.</summary>
        private static IEnumerable<DerivedFact<TSubject>> YesAlone<TSubject>(Rule<TSubject> rule)
        {
            var evidence = rule.DerivedFactsUsed().SelectMany(fact => fact.Evidence).ToList();
            var alone = evidence.Where(one => one.Weight == EvidenceWeight.ForOnly).Select(one => one.Says).OfType<DerivedCondition<TSubject>>().Select(one => one.Fact);
            var otherwise = evidence.Where(one => one.Weight != EvidenceWeight.ForOnly || one.Says is not DerivedCondition<TSubject>).SelectMany(one => Direct(one.Says)).Concat(Direct(rule.Duty));
            return alone.Except(otherwise);
        }

        private static IEnumerable<DerivedFact<TSubject>> Direct<TSubject>(Condition<TSubject> condition) => condition switch
        {
            DerivedCondition<TSubject> derived => [derived.Fact],
            NotCondition<TSubject> not => Direct(not.Operand),
            AllCondition<TSubject> all => all.Operands.SelectMany(Direct),
            AnyCondition<TSubject> any => any.Operands.SelectMany(Direct),
            _ => [],
        };

        private static bool SaysTheSame<TSubject>(Rule<TSubject> rule, Rule<TSubject> mutant, Replacement<TSubject> replace) =>
            Notation.Of(replace.In(mutant.Requires)) == Notation.Of(rule.Requires) && (mutant.AppliesWhen is null || Notation.Of(replace.In(mutant.AppliesWhen)) == Notation.Of(rule.AppliesWhen!));

        private static bool SameYes<TSubject>(DerivedFact<TSubject> one, DerivedFact<TSubject> other, Rule<TSubject> rule, FactSet<TSubject> facts)
        {
            var both = new Rule<TSubject> { Id = rule.Id, Title = rule.Title, Source = rule.Source, InForce = rule.InForce, Requires = one.Holds & other.Holds, Force = rule.Force, Because = rule.Because, Remedy = rule.Remedy };
            return new Assignments<TSubject>(both, facts, BuiltIn.AsOf).All().All(answers => Walker.Truth(one.Holds, answers) == true == (Walker.Truth(other.Holds, answers) == true));
        }

        private static RulebookEntry Entry<TSubject>(Rule<TSubject> rule, Rulebook<TSubject> rulebook) =>
            RulebookEntry.Of(new Rulebook<TSubject>(rulebook.Id, rulebook.Version, rulebook.Facts, [rule], rulebook.AnswersCurrentForDays, rulebook.Policy), BuiltIn.AsOf);

        /// <summary>The page without its cases: when what stands before them differs, the page does.</summary>
        private static string Page(RulebookEntry entry) => RulePage.Of(entry, entry.Rules[0] with { Hash = "", MakeBoundaries = () => [] });
    }
}
