using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
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
        var rebuilt = RulebookText.Read(Read(RulebookEntryJson.Of(entry)).Text);

        rebuilt.Text.ShouldBe(entry.Text);
        rebuilt.Hash.ShouldBe(entry.Hash);
        RulebookEntry.Of(rebuilt, BuiltIn.AsOf).Rules.Select(rule => rule.Hash).ShouldBe(entry.Rules.Select(rule => rule.Hash));
        RulebookDifference.Between(entry, RulebookEntry.Of(rebuilt, BuiltIn.AsOf), BuiltIn.AsOf).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Its_hash_is_had_from_the_export_with_any_tool(string id)
    {
        // By the platform's own JSON, names sorted, without a space: nothing of the library has a hand in it.
        var export = JsonNode.Parse(RulebookEntryJson.Of(All.Single(rulebook => rulebook.Id == id)))!;
        var canonical = Sorted(export["rulebook"]!).ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}".ShouldBe((string?)export["hash"]);

        static JsonNode Sorted(JsonNode node) => node switch
        {
            JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Sorted(member.Value!)))),
            JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!))]),
            _ => node.DeepClone(),
        };
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void It_holds_what_its_rules_say_and_nothing_that_is_generated(string id)
    {
        var entry = All.Single(rulebook => rulebook.Id == id);
        var text = JsonNode.Parse(entry.Text)!.AsObject();
        text.Select(member => member.Key).Except(["answersCurrentForDays"]).ShouldBe(["derivedFacts", "facts", "id", "parameters", "rules", "version"]);
        text["rules"]!.AsArray().SelectMany(rule => rule!.AsObject().Select(member => member.Key)).Except(["appliesWhen", "from", "until", "forceWhen"]).Distinct()
            .ShouldBe(["because", "confidential", "force", "id", "reasons", "remedy", "requires", "source", "statements", "title"]);
    }

    [Fact]
    public void A_rebuilt_rulebook_decides_on_answers_by_the_ids_of_facts()
    {
        var rebuilt = RulebookText.Read(Read(RulebookEntryJson.Of(All[0])).Text);
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
        var difference = RulebookDifference.Between(All[0], changed.Entry(), BuiltIn.AsOf);

        difference.Changed.Select(rule => rule.After.Id).ShouldContain("screening/severe-depression-with-suicidal-ideation");
        var rule = difference.Changed.Single(rule => rule.After.Id == "screening/severe-depression-with-suicidal-ideation");
        rule.Changes.Single().What.ShouldBe("severe-depression");
        // A total of 20 alone: severe no more, so whatever the ideation, not both.
        DifferenceReport.Words(rule.Example!).ShouldBe("phq9 total: 20; as of 2026-11-22: was undetermined, is met");
        rule.Example!.IsSmallest.ShouldBeTrue();
    }

    private static ExportedRulebook Read(string json) => JsonInput.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), RulebookEntryInput.Read);
}
