using System.Text;
using GroupTherapy.Tool.Tests.Contract;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>A session of 90 minutes, 20 of them fixed and 10 of these at the end; Ana and Ben (owed 4:00) are there, Cem is not yet.</summary>
public sealed class BalanceFollowTests
{
    private const string AnaHasThreeMinutes = """{"member":"ana","fromSecond":600,"untilSecond":780,"kind":"individual"}""";

    private static readonly string Begins = Repository.Sample("balance-begins");

    [Fact]
    public void The_plan_follows_each_line()
    {
        var lines = Follow("""{"atSecond":0}""", AnaHasThreeMinutes, """{"member":"cem","presence":"joined","atSecond":900}""").Lines;

        // 4,200 s: (λ) + (λ + 240) = 4,200, so λ = 1,980.
        Told(lines[0]).ShouldBe("line 1 at 0: ana 0+1980, ben 0+2220, cem 0+0; next ben");
        // 780 - 180 = 600 s without support are the fixed parts before the closing: 90 - 13 - 10 = 67 min are left. (λ - 180) + (λ + 240) = 4,020, λ = 1,980.
        Told(lines[1]).ShouldBe("line 2 at 780: ana 180+1800, ben 0+2220, cem 0+0; next ben");
        // Two minutes more of silence: 65 min over three. 3λ + 60 = 3,900, λ = 1,280.
        Told(lines[2]).ShouldBe("line 3 at 900: ana 180+1100, ben 0+1520, cem 0+1280; next ben");
        ((int)lines[1]["newSeconds"]!).ShouldBe(180);
        lines[2]["newSeconds"].ShouldBeNull();
    }

    [Fact]
    public void A_duplicate_changes_nothing()
    {
        var lines = Follow(AnaHasThreeMinutes, AnaHasThreeMinutes).Lines;
        ((int)lines[1]["newSeconds"]!).ShouldBe(0);
        JToken.DeepEquals(lines[0]["plan"], lines[1]["plan"]).ShouldBeTrue();
        Followed([AnaHasThreeMinutes, AnaHasThreeMinutes]).Out.Split('\n')[1].ShouldEndWith("; nothing new");
    }

    [Fact]
    public void Overlapping_support_counts_a_second_once()
    {
        // 600 to 780 and 700 to 900 are 600 to 900: 120 of the 200 are new.
        var lines = Follow(AnaHasThreeMinutes, """{"member":"ana","fromSecond":700,"untilSecond":900,"kind":"shared"}""").Lines;
        ((int)lines[1]["newSeconds"]!).ShouldBe(120);
        ((int)lines[1]["plan"]!["members"]![0]!["givenSeconds"]!).ShouldBe(300);
        ((int)lines[2]["close"]!["members"]![0]!["individualSeconds"]!).ShouldBe(180); // what is told both ways is individual
    }

    [Fact]
    public void Events_mean_the_same_in_any_order()
    {
        string[] events =
        [
            AnaHasThreeMinutes,
            """{"member":"cem","presence":"joined","atSecond":900}""",
            """{"member":"ben","fromSecond":900,"untilSecond":1200,"kind":"individual"}""",
            """{"member":"ben","presence":"disconnected","atSecond":1500}""",
            """{"member":"ben","presence":"rejoined","atSecond":1620}""",
        ];
        var close = Follow(events).Lines[^1];
        JToken.DeepEquals(Follow([.. events.Reverse()]).Lines[^1], close).ShouldBeTrue();
        JToken.DeepEquals(Follow([.. events, .. events]).Lines[^1], close).ShouldBeTrue();
    }

    [Fact]
    public void A_late_event_is_answered_at_the_last_second_that_is_known()
    {
        var lines = Follow("""{"member":"cem","presence":"joined","atSecond":1800}""", AnaHasThreeMinutes, """{"atSecond":5}""").Lines;
        lines.Take(3).Select(line => (int)line["atSecond"]!).ShouldBe([1_800, 1_800, 1_800]);
        lines.Take(3).Select(line => (int)line["plan"]!["secondsLeft"]!).ShouldBe([3_000, 3_000, 3_000]); // 90 - 30 - 10 = 50 min, whatever was before
    }

    [Fact]
    public void Who_leaves_or_is_cut_off_has_nothing_planned_until_back()
    {
        var lines = Follow(
            """{"member":"ben","presence":"disconnected","atSecond":600}""",
            """{"member":"ben","presence":"rejoined","atSecond":660}""",
            """{"member":"ana","presence":"left","atSecond":720}""").Lines;
        lines.Take(3).Select(line => line["plan"]!["members"]![1]!).Select(ben => (int)ben["plannedSeconds"]! > 0).ShouldBe([false, true, true]);
        ((int)lines[2]["plan"]!["members"]![0]!["plannedSeconds"]!).ShouldBe(0);
        // Gone with nothing: of the plan's concern no more, but of the close's. Cem never came.
        string.Join(" ", lines[2]["plan"]!["zeroContact"]!).ShouldBe("ben");
        string.Join(" ", lines[3]["close"]!["zeroContact"]!).ShouldBe("ana ben");
    }

    [Fact]
    public void The_close_says_what_is_carried_over()
    {
        var close = Follow(AnaHasThreeMinutes, """{"member":"cem","presence":"joined","atSecond":900}""").Lines[^1]["close"]!;

        // 180 s given; ana and ben were there for 5,400 s, cem for 4,500: shares 63.5, 63.5 and 52.9, in whole seconds 64, 63 and 53.
        close["members"]!.Select(member => $"{member["id"]} {member["attendedSeconds"]} {member["owedBeforeSeconds"]}+{member["fairShareSeconds"]}-{member["givenSeconds"]}={member["owedSeconds"]}")
            .ShouldBe(["ana 5400 0+64-180=-116", "ben 5400 240+63-0=303", "cem 4500 0+53-0=53"]);
        ((int)close["unsupportedSeconds"]!).ShouldBe(5_220);
        ((double)close["jainIndex"]!).ShouldBe(0.3333); // one of three has everything
    }

    [Fact]
    public void Who_was_absent_is_owed_what_was_owed_before()
    {
        using var file = TemporaryFile.With("""{"sessionMinutes":60,"members":[{"id":"b","present":true},{"id":"a","present":false,"owedMinutes":-2}]}""");
        var run = ToolRun.With("", "balance", file.Path, "--follow", "--json");
        run.Exit.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem()["close"]!["members"]!.Select(member => $"{member["id"]} {member["owedSeconds"]}").ShouldBe(["b 0", "a -120"]); // as they were told
    }

    [Theory]
    [InlineData("""{"member":"dan","presence":"joined","atSecond":1}""", "/member|text \"dan\"|one of the session's members")]
    [InlineData("""{"member":"ana","presence":"gone","atSecond":1}""", "/presence|text \"gone\"|one of: joined, left, disconnected, rejoined")]
    [InlineData("""{"member":"ana","presence":"left"}""", "/atSecond|nothing|an integer from 0 to 5400")]
    [InlineData("""{"atSecond":5401}""", "/atSecond|5401|an integer from 0 to 5400")]
    [InlineData("""{"atSecond":1.5}""", "/atSecond|1.5|an integer from 0 to 5400")]
    [InlineData("""{"atSecond":1,"atMinute":2}""", "/atMinute|an unknown property|one of: presence, atSecond, member")]
    [InlineData("""{"member":"ana","fromSecond":60,"untilSecond":60,"kind":"shared"}""", "/untilSecond|60|an integer from 61 to 5400")]
    [InlineData("""{"member":"ana","fromSecond":5400,"untilSecond":5400,"kind":"shared"}""", "/fromSecond|5400|an integer from 0 to 5399")]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":60}""", "/kind|nothing|one of: individual, shared")]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":60,"kind":"shared","atSecond":60}""", "/atSecond|60|fromSecond and untilSecond, or a presence")]
    [InlineData("[]", "|a list|a JSON object")]
    [InlineData("ana 600 780", "|column 1: 'ana 600 780'|JSON, without comments or trailing commas")]
    public void A_wrong_line_is_answered_and_changes_nothing(string wrong, string fault)
    {
        var run = Follow(AnaHasThreeMinutes, wrong, """{"atSecond":780}""");
        run.Exit.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        var lines = run.Lines;
        ((int)lines[1]["line"]!).ShouldBe(2);
        var told = lines[1]["errors"]!.ShouldHaveSingleItem();
        $"{told["at"]}|{told["found"]}|{told["expected"]}".ShouldBe(fault);
        JToken.DeepEquals(lines[2]["plan"], lines[0]["plan"]).ShouldBeTrue();
        lines[3]["close"].ShouldNotBeNull();

        var text = Followed([AnaHasThreeMinutes, wrong]);
        text.Exit.ShouldBe(2);
        text.Error.ShouldStartWith("line 2");
        text.Error.ReplaceLineEndings("\n").ShouldEndWith($"found {fault.Split('|')[1]}; expected {fault.Split('|')[2]}\n");
    }

    [Fact]
    public void Blank_lines_are_passed_over_and_counted()
    {
        var run = ToolRun.With("\r\n\n  \n{\"atSecond\":0}\r\nx", "balance", Begins, "--follow", "--json"); // the last without a line end
        run.Lines.Select(line => (int?)line["line"]).ShouldBe([4, 5, null]);
    }

    [Fact]
    public void A_line_without_end_is_refused_in_little_memory()
    {
        var long1 = new string('x', 16 * 1_024 + 1);
        var run = Follow(long1, new string(' ', 1_000_000), """{"atSecond":0}""", new string('y', 40_000));
        run.Exit.ShouldBe(2);
        run.Lines.Select(line => (string?)line["errors"]?[0]!["found"]).ShouldBe(["more than 16 KiB", "more than 16 KiB", null, "more than 16 KiB", null]);
        run.Lines.Select(line => (int?)line["line"]).ShouldBe([1, 2, 3, 4, null]);
        Follow(new string(' ', 16 * 1_024 - 14) + """{"atSecond":0}""").Exit.ShouldBe(0); // just as long as may be
    }

    [Fact]
    public void Each_line_is_answered_before_the_next_is_read()
    {
        using var output = new MemoryStream();
        using var input = new Dialogue([AnaHasThreeMinutes, "nonsense", """{"atSecond":900}"""], output);
        Tool.Run(["balance", Begins, "--follow", "--json"], new() { In = input, Out = output, Error = TextWriter.Null }).ShouldBe(2);
        input.AnswersWhenRead.ShouldBe([0, 1, 2, 3]); // when the first, second and third are read, and at the end

        using var text = new MemoryStream();
        using var spoken = new Dialogue([AnaHasThreeMinutes, """{"atSecond":900}"""], text);
        Tool.Run(["balance", Begins, "--follow"], new() { In = spoken, Out = text, Error = TextWriter.Null }).ShouldBe(0);
        spoken.AnswersWhenRead.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void A_stream_that_breaks_off_has_no_close()
    {
        var run = ToolRun.Of(new FailingStream($"{AnaHasThreeMinutes}\n{{\"atSe"), 80, "balance", Begins, "--follow", "--json");
        run.Exit.ShouldBe(2);
        run.Lines.Count.ShouldBe(2);
        ((string?)run.Lines[1]["errors"]![0]!["found"]).ShouldBe("standard input, which stopped before its end");
        run.Out.ShouldNotContain("secret");
    }

    [Fact]
    public void Text_is_one_short_line_for_each_and_the_close()
    {
        var lines = Followed([AnaHasThreeMinutes, """{"member":"cem","presence":"joined","atSecond":900}"""]).Out.Split('\n');
        lines[0].ShouldBe("13:00  next ben, 37:00 planned; 67:00 left; nothing yet: 1 of 2");
        lines[1].ShouldBe("15:00  next ben, 25:20 planned; 65:00 left; nothing yet: 2 of 3"); // 1,520 s
        lines.ShouldContain("ana             3:00    1:04   -1:56");
        lines.ShouldContain("Here without support: ben, cem.");
        lines.ShouldAllBe(line => line.Length <= 80);
        ToolRun.Of(new MemoryStream(Encoding.UTF8.GetBytes(AnaHasThreeMinutes)), 40, "balance", Begins, "--follow").Out.Split('\n').Skip(1).ShouldAllBe(line => line.Length <= 40);
    }

    [Fact]
    public void Nothing_is_given_when_a_session_begins()
    {
        var run = ToolRun.With("", "balance", Repository.Sample("balance"), "--follow", "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe("/members/0/givenMinutes|5|0 or nothing with --follow: what is given is told by events");
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
    }

    [Fact]
    public void Standard_input_cannot_be_both_the_session_and_its_events()
    {
        var run = ToolRun.With(File.ReadAllText(Begins), "balance", "-", "--follow", "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe("FILE|'-' with --follow|a JSON file: standard input has the events");
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
    }

    private static ToolRun Follow(params string[] lines) => Followed(lines, "--json");

    private static ToolRun Followed(string[] lines, params string[] options) => ToolRun.With(string.Join('\n', lines) + "\n", ["balance", Begins, "--follow", .. options]);

    private static string Told(JObject line) =>
        $"line {line["line"]} at {line["atSecond"]}: {string.Join(", ", line["plan"]!["members"]!.Select(member => $"{member["id"]} {member["givenSeconds"]}+{member["plannedSeconds"]}"))}; next {line["plan"]!["next"]}";
}
