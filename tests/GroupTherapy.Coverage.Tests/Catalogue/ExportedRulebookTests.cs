using System.Text;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Coverage.Tests;

/// <summary>What is exported as JSON is the rulebook, whole: it can be built from it again.</summary>
public sealed class ExportedRulebookTests
{
    public static TheoryData<string> Rulebooks => TestedRulebooks.Ids;

    private static readonly IReadOnlyList<RulebookEntry> All = BuiltIn.Rulebooks();

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_rulebook_rebuilt_from_its_export_says_the_same_to_the_letter(string id)
    {
        var entry = All.Single(rulebook => rulebook.Id == id);
        var read = Read(RulebookEntryJson.Of(entry));
        var rebuilt = read.Rebuild();

        rebuilt.Text.ShouldBe(entry.Text);
        rebuilt.Hash.ShouldBe(entry.Hash);
        RulebookEntry.Of(rebuilt, BuiltIn.AsOf).Rules.Select(rule => rule.Hash).ShouldBe(entry.Rules.Select(rule => rule.Hash));
        RulebookDifference.Between(entry, RulebookEntry.Of(rebuilt, BuiltIn.AsOf), BuiltIn.AsOf).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_rebuilt_rulebook_decides_on_answers_by_the_ids_of_facts()
    {
        var rebuilt = Read(RulebookEntryJson.Of(All[0])).Rebuild();
        var asOf = new LocalDate(2026, 11, 20);
        GivenAnswer[] given = [.. rebuilt.FactsUsed.Select(fact => new GivenAnswer(fact.Id, null))];
        GivenAnswer[] inCrisis = [.. given.Select(one => one.Fact == "acute-crisis-finding" ? one with { Value = true } : one)];

        rebuilt.Decide(rebuilt.Recall(given, asOf).Answers).ShouldBe(Outcome.Open);
        rebuilt.Decide(rebuilt.Recall(inCrisis, asOf).Answers).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void A_limit_one_higher_is_told_with_the_smallest_example()
    {
        var changed = Read(RulebookEntryJson.Of(All[0]).Replace("\"atLeast\": 20", "\"atLeast\": 21", StringComparison.Ordinal));
        var difference = RulebookDifference.Between(All[0], RulebookEntry.Of(changed.Rebuild(), BuiltIn.AsOf), BuiltIn.AsOf);

        difference.Changed.Select(rule => rule.After.Id).ShouldContain("screening/severe-depression-with-suicidal-ideation");
        var rule = difference.Changed.Single(rule => rule.After.Id == "screening/severe-depression-with-suicidal-ideation");
        rule.Changes.Single().What.ShouldBe("severe-depression");
        // A total of 20 alone: severe no more, so whatever the ideation, not both.
        DifferenceReport.Words(rule.Example!).ShouldBe("phq9 total: 20; as of 2026-11-22: was undetermined, is met");
        rule.Example!.IsSmallest.ShouldBeTrue();
    }

    private static RulebookEntry Read(string json) => JsonInput.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), RulebookEntryInput.Read);
}
