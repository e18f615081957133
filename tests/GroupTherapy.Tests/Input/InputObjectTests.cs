
namespace GroupTherapy.Tests.Input;

public sealed class InputObjectTests
{
    private enum Severity
    {
        None,
        Mild,
        Severe,
    }

    private static readonly (Severity Value, string Name)[] Severities = [(Severity.None, "none"), (Severity.Mild, "mild"), (Severity.Severe, "severe")];

    private static readonly LocalDate AsOf = new(2026, 11, 20);

    private static readonly string TooLong = new('x', 201);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"x":null}""")]
    public void Absent_and_null_are_unknown(string json) =>
        Reading.Faults(json, root =>
        {
            root.Has("x").ShouldBeFalse();
            root.YesNo("x").ShouldBeNull();
            root.Count("x").ShouldBeNull();
            root.Number("x").ShouldBeNull();
            root.Text("x").ShouldBeNull();
            root.Day("x", AsOf).ShouldBeNull();
            root.Choice("x", Severities).ShouldBeNull();
            root.Object("x").ShouldBeNull();
            root.Object("x", part => part).ShouldBeNull();
            root.Array("x").ShouldBeNull();
            root.Objects("x").ShouldBeNull();
            root.Objects("x", part => part).ShouldBeNull();
            root.Texts("x").ShouldBeNull();
            root.Codes("x", ["none", "mild", "severe"]).ShouldBeNull();
            root.Counts("x", exactly: 9, 0, 3).ShouldBeNull();
        }).ShouldBeEmpty();

    [Theory]
    [InlineData("{}", "nothing")]
    [InlineData("""{"x":null}""", "null")]
    public void What_is_required_must_be_given(string json, string found)
    {
        ShouldBeRefused(json, root => root.RequiredText("x").ShouldBeNull(), "text of 1 to 200 characters, not blank");
        ShouldBeRefused(json, root => root.Id("x").ShouldBeNull(), "an id of 1 to 128 visible ASCII characters, without spaces");
        ShouldBeRefused(json, root => root.RequiredDay("x").ShouldBeNull(), "an ISO 8601 day such as 2026-11-20");
        ShouldBeRefused(json, root => root.RequiredChoice("x", Severities).ShouldBeNull(), "one of: none, mild, severe");
        ShouldBeRefused(json, root => root.RequiredObject("x").ShouldBeNull(), "an object");
        ShouldBeRefused(json, root => root.RequiredObject("x", part => part).ShouldBeNull(), "an object");
        ShouldBeRefused(json, root => root.RequiredObjects("x").ShouldBeEmpty(), "a list of objects");
        ShouldBeRefused(json, root => root.RequiredObjects("x", part => part).ShouldBeEmpty(), "a list of objects");

        void ShouldBeRefused(string document, Action<InputObject> read, string expected) =>
            Reading.Faults(document, read).ShouldBe([new Fault("/x", found, expected)]);
    }

    [Fact]
    public void What_is_required_and_given_is_read() =>
        Reading.Faults("""{"id":"c-17","on":"2026-11-20","severity":"mild","group":{"id":"g"},"members":[],"candidates":[{"id":"a"},{"id":"b"}]}""", root =>
        {
            root.Id("id").ShouldBe("c-17");
            root.RequiredDay("on", AsOf).ShouldBe(AsOf);
            root.RequiredChoice("severity", Severities).ShouldBe(Severity.Mild);
            root.RequiredObject("group", group => group.Id("id")).ShouldBe("g");
            root.RequiredObjects("members").ShouldBeEmpty();
            root.RequiredObjects("candidates", candidate => candidate.Id("id")).ShouldBe(["a", "b"]);
        }).ShouldBeEmpty();

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Yes_and_no_are_true_and_false(string json, bool expected) => Reading.Of(X(json), root => root.YesNo("x")).ShouldBe(expected);

    [Theory]
    [InlineData("\"yes\"", "text \"yes\"")]
    [InlineData("1", "1")]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    public void Anything_else_is_neither_yes_nor_no(string json, string found) =>
        Fault(json, root => root.YesNo("x").ShouldBeNull()).ShouldBe((found, "true or false"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("24", 24)]
    public void A_count_is_an_integer_within_its_range(string json, int expected) =>
        Reading.Of(X(json), root => root.Count("x", 0, 24)).ShouldBe(expected);

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("25", "25")]
    [InlineData("3.0", "3.0")]                                 // whole, but written as a fraction
    [InlineData("1e0", "1e0")]
    [InlineData("2.5", "2.5")]
    [InlineData("1099511627776", "1099511627776")]             // 2^40
    [InlineData("\"3\"", "text \"3\"")]
    [InlineData("true", "true")]
    public void Any_other_number_is_no_count(string json, string found) =>
        Fault(json, root => root.Count("x", 0, 24).ShouldBeNull()).ShouldBe((found, "an integer from 0 to 24"));

    [Fact]
    public void A_count_without_a_largest_value_says_so() =>
        Fault("-1", root => root.Count("x")).ShouldBe(("-1", "an integer of at least 0"));

    [Fact]
    public void A_number_of_any_length_is_shown_in_part() =>
        Fault(new string('9', 5_000), root => root.Count("x")).Found.ShouldBe(new string('9', 40) + "…");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2.50", "2.50")]
    [InlineData("1e1", "10")]
    public void A_number_may_have_a_fraction(string json, string expected) =>
        Reading.Of(X(json), root => root.Number("x", 0, 10)).ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("10.01", "10.01")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e400", "1e400")]
    [InlineData("\"2\"", "text \"2\"")]
    public void A_number_outside_its_range_is_refused(string json, string found) =>
        Fault(json, root => root.Number("x", 0, 10).ShouldBeNull()).ShouldBe((found, "a number from 0 to 10"));

    [Fact]
    public void A_number_without_a_largest_value_says_so() =>
        Fault("-1", root => root.Number("x", 0.5m)).ShouldBe(("-1", "a number of at least 0.5"));

    [Theory]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(1_000_000, false)]
    public void A_text_has_up_to_200_characters(int length, bool sound) =>
        Reading.Faults(X($"\"{new string('x', length)}\""), root => root.Text("x")).ShouldBe(
            sound ? [] : [new Fault("/x", "text of more than 200 characters", "text of 1 to 200 characters, not blank")]);

    [Theory]
    [InlineData(1, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    [InlineData(1_000_000, false)]
    public void An_id_has_up_to_128_characters(int length, bool sound) =>
        Reading.Faults(X($"\"{new string('x', length)}\""), root => root.Id("x")).Select(fault => (fault.At, fault.Expected)).ShouldBe(
            sound ? [] : [("/x", "an id of 1 to 128 visible ASCII characters, without spaces")]);

    [Theory]
    [InlineData("m-2 ")]
    [InlineData(" m-2")]
    [InlineData("m 2")]
    [InlineData("m\\u200b-2")]     // a space of no width
    [InlineData("Zoe\\u0308")]      // e and a combining mark
    [InlineData("Zo\\u00eb")]       // the same name in one letter
    [InlineData("\\u043c-2")]       // a Cyrillic letter like m
    [InlineData("m-2\\n")]
    [InlineData("m-2\\u007f")]
    [InlineData("")]
    public void What_looks_like_an_id_and_is_none_is_refused(string id)
    {
        const string Expected = "an id of 1 to 128 visible ASCII characters, without spaces";
        Fault($"\"{id}\"", root => root.Id("x").ShouldBeNull()).Expected.ShouldBe(Expected);
        Fault($"\"{id}\"", root => root.OptionalId("x").ShouldBeNull()).Expected.ShouldBe(Expected);
        Reading.Faults($$"""{"x":["m-2","{{id}}"]}""", root => root.Ids("x").ShouldBeNull()).ShouldHaveSingleItem().At.ShouldBe("/x/1");
        Reading.Faults($$"""{"x":["m-2","{{id}}"]}""", root => root.IdsOnce("x")).ShouldHaveSingleItem().Expected.ShouldBe(Expected);
    }

    [Fact]
    public void An_emoji_is_one_character_however_it_is_written() =>
        Reading.Of(X("\"" + string.Concat(Enumerable.Repeat("\\ud83d\\ude00", 200)) + "\""), root => root.Text("x")!.Length).ShouldBe(400);

    [Theory]
    [InlineData("\"\"", "text \"\"")]
    [InlineData("\" \\t\"", "text \" \uFFFD\"")]
    [InlineData("17", "17")]
    [InlineData("true", "true")]
    [InlineData("[]", "a list")]
    [InlineData("\"\\ud800\"", "text with an unpaired surrogate")]
    [InlineData("\"\\udc00\\ud800\"", "text with an unpaired surrogate")]
    public void A_text_that_says_nothing_is_refused(string json, string found) =>
        Fault(json, root => root.Text("x").ShouldBeNull()).ShouldBe((found, "text of 1 to 200 characters, not blank"));

    [Theory]
    [InlineData("Zoë")]
    [InlineData("سارة 李 👩‍👩‍👧")]
    [InlineData("\uFFFF\u0001")]
    public void A_text_may_be_in_any_script(string text) =>
        Reading.Of(X(System.Text.Json.JsonSerializer.Serialize(text)), root => root.Text("x")).ShouldBe(text);

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    public void A_day_is_written_in_ISO_8601(string day) =>
        Reading.Of(X($"\"{day}\""), root => root.Day("x")).ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    [Theory]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"2026-13-01\"")]
    [InlineData("\"2026-1-5\"")]
    [InlineData("\"20.11.2026\"")]
    [InlineData("\"20261120\"")]
    [InlineData("\"-2026-11-20\"")]
    [InlineData("\"0000-01-01\"")] // ISO 8601 has a year 0, and no rule counts from it
    [InlineData("\"2026-11-20T00:00:00Z\"")]
    [InlineData("\" 2026-11-20\"")]
    [InlineData("\"\"")]
    public void A_day_written_otherwise_is_refused(string json) =>
        Fault(json, root => root.Day("x").ShouldBeNull()).ShouldBe(($"text {json}", "an ISO 8601 day such as 2026-11-20"));

    [Fact]
    public void A_time_of_the_year_0_is_refused() =>
        Fault("\"0000-12-31T23:59\"", root => root.Time("x").ShouldBeNull()).Expected.ShouldBe("a local day and time such as 2026-11-20T18:30");

    [Fact]
    public void A_number_is_no_day() => Fault("20261120", root => root.Day("x")).ShouldBe(("20261120", "an ISO 8601 day such as 2026-11-20"));

    [Fact]
    public void A_day_may_be_the_as_of_date_itself() => Reading.Of(X("\"2026-11-20\""), root => root.Day("x", AsOf)).ShouldBe(AsOf);

    [Fact]
    public void A_day_after_the_as_of_date_is_refused()
    {
        Fault("\"2026-11-21\"", root => root.Day("x", AsOf).ShouldBeNull())
            .ShouldBe(("text \"2026-11-21\"", "a day on or before the as-of date 2026-11-20"));
        Fault("\"2026-11-21\"", root => root.RequiredDay("x", AsOf).ShouldBeNull())
            .ShouldBe(("text \"2026-11-21\"", "a day on or before the as-of date 2026-11-20"));
    }

    [Fact]
    public void A_choice_is_the_value_of_its_code() => Reading.Of(X("\"severe\""), root => root.Choice("x", Severities)).ShouldBe(Severity.Severe);

    [Theory]
    [InlineData("\"Severe\"", "text \"Severe\"")]
    [InlineData("\"\"", "text \"\"")]
    [InlineData("\"\\ud800\"", "text with an unpaired surrogate")]
    [InlineData("2", "2")]
    [InlineData("[]", "a list")]
    public void Any_other_code_is_no_choice(string json, string found) =>
        Fault(json, root => root.Choice("x", Severities).ShouldBeNull()).ShouldBe((found, "one of: none, mild, severe"));

    [Fact]
    public void A_long_text_is_shown_in_part()
    {
        Fault($"\"{new string('x', 41)}\"", root => root.Choice("x", Severities)).Found.ShouldBe($"text \"{new string('x', 40)}…\"");
        Fault($"\"{new string('x', 40)}\"", root => root.Choice("x", Severities)).Found.ShouldBe($"text \"{new string('x', 40)}\"");
        Fault($"\"{new string('x', 5_000_000)}\"", root => root.Choice("x", Severities)).Found.ShouldBe($"text \"{new string('x', 40)}…\"");
    }

    [Fact]
    public void A_text_is_shown_without_what_would_move_the_cursor() =>
        Fault("\"a\\u001b[2J\\n\\u202eb\"", root => root.YesNo("x")).Found.ShouldBe("text \"a\uFFFD[2J\uFFFD\uFFFDb\"");

    [Theory]
    [InlineData("\"a\"", "text \"a\"")]
    [InlineData("1", "1")]
    [InlineData("[]", "a list")]
    public void Anything_else_is_no_object(string json, string found)
    {
        Fault(json, root => root.Object("x").ShouldBeNull()).ShouldBe((found, "an object"));
        Fault(json, root => root.RequiredObject("x").ShouldBeNull()).ShouldBe((found, "an object"));
    }

    [Fact]
    public void A_reading_of_an_object_ends_it() =>
        Reading.Faults("""{"x":{"on":"2026-11-20","note":1}}""", root => root.Object("x", part => part.Day("on")?.ToString()))
            .ShouldBe([new Fault("/x/note", "an unknown property", "one of: on")]);

    [Fact]
    public void An_object_knows_its_place() =>
        Reading.Of("""{"a":[{},{"b":{}}]}""", root => root.Objects("a")![1].Object("b")!.At).ShouldBe("/a/1/b");

    [Fact]
    public void Ending_twice_tells_a_fault_once() =>
        Reading.Faults("""{"y":1}""", root => root.End()).ShouldHaveSingleItem();

    [Fact]
    public void The_caller_may_refuse_what_only_the_caller_can_see() =>
        Reading.Faults("""{"members":[{"id":"m1"},{"id":"m1"}]}""", root =>
        {
            var ids = new HashSet<string?>();
            root.Objects("members", member =>
            {
                if (!ids.Add(member.Id("id")))
                    member.Refuse("id", "an id that no other member has");
                return member;
            });
        }).ShouldBe([new Fault("/members/1/id", "text \"m1\"", "an id that no other member has")]);

    [Fact]
    public void Too_long_a_text_is_no_day_and_no_code()
    {
        Fault($"\"{TooLong}\"", root => root.Day("x")).Expected.ShouldBe("an ISO 8601 day such as 2026-11-20");
        Fault($"\"{TooLong}\"", root => root.Choice("x", Severities)).Expected.ShouldBe("one of: none, mild, severe");
    }

    private static string X(string json) => $$"""{"x":{{json}}}""";

    private static (string Found, string Expected) Fault(string json, Action<InputObject> read)
    {
        var fault = Reading.Faults(X(json), read).ShouldHaveSingleItem();
        fault.At.ShouldBe("/x");
        return (fault.Found, fault.Expected);
    }
}
