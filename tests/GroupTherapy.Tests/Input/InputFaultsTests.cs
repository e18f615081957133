
namespace GroupTherapy.Tests.Input;

public sealed class InputFaultsTests
{
    private static readonly (int Value, string Name)[] Severities = [(0, "none"), (1, "mild")];

    [Fact]
    public void Every_fault_of_a_document_is_told_at_once() =>
        Reading.Faults(
            """
            {
              "asOf": "2026-02-30",
              "group": { "id": "", "format": "online" },
              "candidates": [
                { "id": "c-1", "acuteCrisys": true, "depressionSeverity": "mildly" },
                { "acuteCrisis": "yes", "phq9": { "on": "2026-11-20", "items": [0, 1, 2, 7, 0, 0, 0, 0] } }
              ]
            }
            """,
            root =>
            {
                root.RequiredDay("asOf");
                root.RequiredObject("group", group =>
                {
                    group.Text("format");
                    return group.Id("id");
                });
                root.RequiredObjects("candidates", candidate =>
                {
                    candidate.Id("id");
                    candidate.YesNo("acuteCrisis");
                    candidate.Choice("depressionSeverity", Severities);
                    return candidate.Object("phq9", phq9 =>
                    {
                        phq9.RequiredDay("on");
                        return phq9.Counts("items", exactly: 9, 0, 3);
                    });
                });
            }).ShouldBe(
        [
            new Fault("/asOf", "text \"2026-02-30\"", "an ISO 8601 day such as 2026-11-20"),
            new Fault("/group/id", "text \"\"", "an id of 1 to 128 visible ASCII characters, without spaces"),
            new Fault("/candidates/0/depressionSeverity", "text \"mildly\"", "one of: none, mild"),
            new Fault("/candidates/0/acuteCrisys", "an unknown property", "acuteCrisis (a known property)"),
            new Fault("/candidates/1/id", "nothing", "an id of 1 to 128 visible ASCII characters, without spaces"),
            new Fault("/candidates/1/acuteCrisis", "text \"yes\"", "true or false"),
            new Fault("/candidates/1/phq9/items", "8 items", "9 items"),
            new Fault("/candidates/1/phq9/items/3", "7", "an integer from 0 to 3, or null when unanswered"),
        ]);

    [Theory]
    [InlineData("acuteCrisys", "acuteCrisis (a known property)")]
    [InlineData("acutCrsis", "acuteCrisis (a known property)")]
    [InlineData("acuteCriss", "acuteCrisis (a known property)")]
    [InlineData("AcuteCrisis", "acuteCrisis (a known property)")]
    [InlineData("acute_crisis", "acuteCrisis (a known property)")]
    [InlineData("ACUTE-CRISIS", "acuteCrisis (a known property)")]
    [InlineData("form", "from (a known property)")]                     // two letters swapped
    [InlineData("ID", "id (a known property)")]
    [InlineData("it", "one of: acuteCrisis, from, id")]                 // too short to be a slip
    [InlineData("crisis", "one of: acuteCrisis, from, id")]
    [InlineData("", "one of: acuteCrisis, from, id")]
    public void An_unknown_property_is_told_the_name_it_resembles(string name, string expected) =>
        Reading.Faults($$"""{"{{name}}":null}""", root =>
        {
            root.YesNo("acuteCrisis");
            root.Day("from");
            root.Text("id");
            root.Text("id");
        }).ShouldBe([new Fault("/" + name, "an unknown property", expected)]);

    [Fact]
    public void The_nearer_of_two_names_is_told() =>
        Reading.Faults("""{"items2":1}""", root =>
        {
            root.Array("items3x");
            root.Array("items3");
        }).ShouldHaveSingleItem().Expected.ShouldBe("items3 (a known property)");

    [Fact]
    public void An_object_that_takes_nothing_says_so() =>
        Reading.Refusal("""{"x":1}""").ShouldBe(new Fault("/x", "an unknown property", "no properties"));

    [Theory]
    [InlineData("""{"x":1,"x":1}""", "given twice")]
    [InlineData("""{"x":1,"\u0078":2}""", "given twice")]     // the same name, written otherwise
    [InlineData("""{"x":1,"x":null,"x":{}}""", "given 3 times")]
    public void A_property_is_given_once(string json, string found) =>
        Reading.Faults(json, root => root.Count("x").ShouldBe(1)).ShouldBe([new Fault("/x", found, "given once")]);

    [Fact]
    public void Names_that_differ_in_case_are_different_properties() =>
        Reading.Faults("""{"x":1,"X":2}""", root => root.Count("x")).ShouldBe([new Fault("/X", "an unknown property", "x (a known property)")]);

    [Theory]
    [InlineData("a/b", "/a~1b")]
    [InlineData("m~n", "/m~0n")]
    [InlineData("~1", "/~01")]
    [InlineData(" ", "/ ")]
    [InlineData("0", "/0")]
    [InlineData("Zoë", "/Zoë")]
    public void A_pointer_escapes_what_it_must(string name, string at) =>
        Reading.Refusal($$"""{"{{name}}":1}""").At.ShouldBe(at);

    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_unknown() =>
        Reading.Faults("""{"\ud800":1,"id\udc00":2,"id":"a"}""", root => root.Id("id").ShouldBe("a")).Select(fault => fault.At)
            .ShouldBe([@"/\ud800", @"/id\udc00"]);

    [Fact]
    public void A_very_long_name_is_cut() =>
        Reading.Refusal($$"""{"{{new string('x', 1_000_000)}}":1}""").At.ShouldBe("/" + new string('x', 100) + "…");

    [Fact]
    public void A_thousand_faults_are_told_and_then_that_there_are_more()
    {
        var faults = Reading.Faults($$"""{"list":[{{string.Join(',', Enumerable.Repeat("3", 5_000))}}]}""", root => root.Objects("list"));
        faults.Count.ShouldBe(1_001);
        faults[999].ShouldBe(new Fault("/list/999", "3", "an object"));
        faults[1_000].ShouldBe(new Fault("", "and more faults", "the 1,000 faults before this one mended first"));
    }

    [Fact]
    public void A_thousand_faults_without_more_are_told_as_they_are() =>
        Reading.Faults($$"""{"list":[{{string.Join(',', Enumerable.Repeat("3", 1_000))}}]}""", root => root.Objects("list"))[^1].At.ShouldBe("/list/999");

    [Fact]
    public void An_object_with_too_many_properties_is_not_opened()
    {
        var many = string.Join(',', Enumerable.Range(0, 1_001).Select(i => $"\"p{i}\":{i}"));
        Reading.Faults($$$"""{"x":{ {{{many}}} }}""", root => root.RequiredObject("x").ShouldBeNull())
            .ShouldBe([new Fault("/x", "1,001 properties", "at most 1,000 properties")]);
        Reading.Refusal($"{{{many}}}").ShouldBe(new Fault("", "1,001 properties", "at most 1,000 properties"));
    }

    [Fact]
    public void Faults_in_a_list_are_placed_in_whatever_order_they_are_met() =>
        Reading.Faults("""{"list":[{"id":1},{"x":[{"id":2},{"id":3}]},{"id":4}]}""", root =>
        {
            var all = root.Objects("list")!;
            all[2].Id("id");
            all[0].Id("id");
            foreach (var inner in all[1].Objects("x")!.Reverse()) inner.Id("id");
            all[2].Refuse("id", "another");
        }).Select(fault => fault.At).ShouldBe(["/list/2/id", "/list/0/id", "/list/1/x/1/id", "/list/1/x/0/id", "/list/2/id"]);

    [Fact]
    public void A_doubled_key_beside_a_name_that_is_no_text_is_told_with_it() =>
        Reading.Faults("""{"id":"c-1","id":"c-1","\ud800":1}""", root => root.Id("id").ShouldBe("c-1")).ShouldBe(
        [
            new Fault("/id", "given twice", "given once"),
            new Fault("/\\ud800", "an unknown property", "one of: id"),
        ]);
}
