using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class BalanceCommandTests
{
    private static readonly string Sample = Repository.Sample("balance");

    private static readonly string TooShort = Repository.Sample("balance-too-short");

    [Theory]
    [InlineData("balance")]
    [InlineData("balance-too-short")]
    [InlineData("balance-begins")]
    public void A_sample_turns_next_to_whom_its_description_tells(string sample)
    {
        var told = File.ReadAllLines(Repository.PathOf("samples/README.md")).Single(line => line.StartsWith($"| [{sample}.json]", StringComparison.Ordinal));
        ((string?)ToolRun.Of("balance", Repository.Sample(sample), "--json").Json["next"]).ShouldBe(told.Split('|')[3].Trim(' ', '`'));
    }

    [Fact]
    public void Equal_members_share_the_time_equally()
    {
        // 90 - 20 = 70 min = 4,200 s over 7 members: 600 s each.
        var members = string.Join(",", Enumerable.Range(1, 7).Select(number => $$"""{"id":"m{{number}}","present":true}"""));
        var plan = Plan($$"""{"sessionMinutes":90,"fixedMinutes":20,"members":[{{members}}]}""");
        Planned(plan).ShouldBe("m1 600, m2 600, m3 600, m4 600, m5 600, m6 600, m7 600");
        ((int)plan["secondsLeft"]!).ShouldBe(4_200);
        ((double)plan["jainIndex"]!).ShouldBe(1);
        ((string?)plan["next"]).ShouldBe("m1"); // all level: the first in order of id
    }

    [Fact]
    public void Seconds_that_do_not_divide_go_to_the_first_in_order_of_id()
    {
        // 10 min = 600 s over 7: 85 s each, and 5 s left over.
        var members = string.Join(",", Enumerable.Range(1, 7).Reverse().Select(number => $$"""{"id":"m{{number}}","present":true}"""));
        Planned(Plan($$"""{"sessionMinutes":10,"minimumMinutes":1,"members":[{{members}}]}""")).ShouldBe("m7 85, m6 85, m5 86, m4 86, m3 86, m2 86, m1 86"); // told in the order of the input
    }

    [Fact]
    public void The_example_of_the_guide_is_planned_as_the_guide_says()
    {
        // docs/support-balancing.md: λ = 912 s, so 10:12, 19:12, 5:12 and 30:24.
        var plan = ToolRun.Of("balance", Sample, "--json").Json;
        Planned(plan).ShouldBe("ana 612, ben 1152, cem 312, dee 1824, eli 0");
        ((string?)plan["next"]).ShouldBe("ben");
        string.Join(" ", plan["zeroContact"]!).ShouldBe("ben cem dee"); // eli is not there

        // So far one of four has everything: 1 ÷ 4. Planned for a weight of 1 are 912, 1152, 312, 912: 3288² ÷ (4 × 3,087,936) = 0.8753 (to four decimals).
        ((double)plan["jainIndexSoFar"]!).ShouldBe(0.25);
        ((double)plan["jainIndex"]!).ShouldBe(0.8753);
        plan["carried"].ShouldBeNull();
        plan["missingSeconds"].ShouldBeNull();
    }

    [Fact]
    public void Too_little_time_says_whom_it_can_carry_and_what_is_missing()
    {
        // 40 - 25 - 1.5 = 13.5 min = 810 s. Missing are 90 s to m-3 and 5 × 180 s: 990. 90 + 4 × 180 = 810 carry five.
        var plan = ToolRun.Of("balance", TooShort, "--json").Json;
        ((bool)plan["feasible"]!).ShouldBeFalse();
        ((int)plan["missingSeconds"]!).ShouldBe(990);
        string.Join(" ", plan["carried"]!).ShouldBe("m-3 m-1 m-2 m-4 m-5"); // fewest missing first, then by id
        Planned(plan).ShouldBe("m-1 180, m-2 180, m-3 90, m-4 180, m-5 180, m-6 0");
        var told = ToolRun.Of("balance", TooShort).Out.Replace('\n', ' ');
        told.ShouldContain("16:30 are missing to it. Of 6 present, the time can bring 5 to it: m-3, m-1, m-2, m-4, m-5.");
        told.ShouldContain("! m-6");
    }

    [Fact]
    public void More_given_than_there_is_is_an_overrun()
    {
        // Two at once for 50 min each: 100 of 60 - 0.
        var plan = Plan("""{"sessionMinutes":60,"members":[{"id":"a","present":true,"givenMinutes":50},{"id":"b","present":true,"givenMinutes":50}]}""");
        ((int)plan["overrunSeconds"]!).ShouldBe(2_400);
        ((int)plan["secondsLeft"]!).ShouldBe(0);
        plan["next"]!.Type.ShouldBe(JTokenType.Null);
    }

    [Fact]
    public void What_is_owed_counts_to_ten_minutes_and_may_be_told_to_the_second()
    {
        var plan = Plan("""{"sessionMinutes":90,"members":[{"id":"a","present":true,"owedMinutes":25},{"id":"b","present":true,"owedSeconds":64},{"id":"c","present":true,"owedMinutes":1.05}]}""");
        plan["members"]!.Select(member => (int)member["owedSeconds"]!).ShouldBe([600, 64, 63]); // 1.05 × 60
    }

    [Fact]
    public void Only_ids_presence_and_the_length_must_be_told()
    {
        // Nothing fixed, three minutes guaranteed, weight 1, nothing owed, nothing given: 60 min in two halves.
        var plan = Plan("""{"sessionMinutes":60,"fixedMinutes":null,"members":[{"id":"a","present":true,"weight":null},{"id":"b","present":true}]}""");
        Planned(plan).ShouldBe("a 1800, b 1800");
        ToolRun.With("""{"sessionMinutes":60,"members":[{"id":"a","present":true}]}""", "balance", "-").Out.ShouldContain("the minimum of 3:00");
    }

    [Fact]
    public void The_minimum_may_be_none()
    {
        const string None = """{"sessionMinutes":1,"minimumMinutes":0,"members":[{"id":"a","present":false}]}""";
        ((bool)Plan(None)["feasible"]!).ShouldBeTrue();
        var told = ToolRun.With(None, "balance", "-").Out;
        told.ShouldNotContain('|');
        told.ShouldContain("Nobody is next");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void The_table_fits_its_width(int width)
    {
        foreach (var sample in Repository.BalanceSamples.Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "cases" && Path.GetExtension(file) == ".json"))
        {
            var run = ToolRun.Of(Stream.Null, width, "balance", sample);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldNotContain("\n\n\n");
            run.Out.Replace('\n', ' ').ShouldContain("equal time is not a goal of treatment.");
        }
    }

    [Fact]
    public void A_bar_shows_given_planned_and_minimum()
    {
        // The longest, dee's 1,824 s, takes the 40 cells beside the figures: 45.6 s a cell. Of ana's 300 + 612 s are given 6.6 = 7 cells and planned up to 20; the minimum stands in cell 180 ÷ 45.6 = 4.
        var lines = ToolRun.Of("balance", Sample).Out.Split('\n');
        lines.ShouldContain("  ana             5:00   10:12    0:00  ###|###-------------");
        lines.ShouldContain("> ben             0:00   19:12    4:00  ---|---------------------");
        lines.ShouldContain("x eli             0:00    0:00    0:00     |");
        ToolRun.Of(Stream.Null, 40, "balance", Sample).Out.Split('\n').ShouldContain("  ana             5:00   10:12    0:00"); // the bar stands below
    }

    [Fact]
    public void An_id_steers_no_terminal_and_breaks_no_column()
    {
        var refused = ToolRun.With("""{"sessionMinutes":60,"members":[{"id":"\u001b[2Ja","present":true}]}""", "balance", "-");
        (refused.Out + refused.Error).ShouldNotContain('\u001b');
        refused.Exit.ShouldBe(2);

        var run = ToolRun.With("""{"sessionMinutes":60,"members":[{"id":"a","present":true},{"id":"b","present":true},{"id":"an-id-of-more-than-twelve-letters","present":true}]}""", "balance", "-");
        var bars = run.Out.Split('\n').Where(line => line.Contains("20:00", StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal)).ToList();
        bars.Count.ShouldBe(3);
        bars[2].ShouldStartWith("  an-id-of-mo…    0:00");
    }

    [Fact]
    public void A_picture_is_printed_alone()
    {
        var run = ToolRun.Of("balance", Sample, "--format", "svg");
        run.Exit.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        XDocument.Parse(run.Out).Root!.Name.LocalName.ShouldBe("svg");
        run.Out.ShouldContain("ben: given 0:00, planned 19:12, owed 4:00, next.");
    }

    [Theory]
    [InlineData("--format|'svg' with --json|one of the two", "--json", "--format", "svg")]
    [InlineData("--format|'svg' with --follow|one of the two", "--follow", "--format", "svg")]
    [InlineData("--format|'png'|svg", "--format", "png")]
    [InlineData("|'--on'|see: grouptherapy balance --help", "--on", "2026-11-20")] // nothing depends on a day
    public void Options_that_do_not_go_together_are_refused(string fault, params string[] options)
    {
        var run = ToolRun.Of(["balance", Sample, .. options]);
        run.Exit.ShouldBe(2);
        if (options.Contains("--json")) run.Fault.ShouldBe(fault);
        else foreach (var part in fault.Split('|')) run.Error.ShouldContain(part);
    }

    private static JObject Plan(string input)
    {
        var run = ToolRun.With(input, "balance", "-", "--json");
        run.Exit.ShouldBe(0, run.Out);
        return run.Json;
    }

    private static string Planned(JObject plan) => string.Join(", ", plan["members"]!.Select(member => $"{member["id"]} {member["plannedSeconds"]}"));
}
