using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class ScreenCommandTests
{
    private static readonly string Referral = Repository.Sample("referral");

    public static TheoryData<string> Samples => [.. Repository.Samples];

    [Theory]
    [InlineData("referral", "c-17 clear, c-18 open, c-19 blocked")]
    [InlineData("blocked", "c-21 blocked")]
    [InlineData("open-item-nine-blank", "c-22 open")]
    [InlineData("override", "c-23 clear")]
    [InlineData("policy", "c-24 open, c-25 clear, c-26 blocked")]
    [InlineData("confidential", "c-27 blocked")]
    [InlineData("minimal", "c-28 open")]
    [InlineData("review", "c-29 review")]
    [InlineData("stated-twice", "c-30 clear")]
    public void A_sample_has_the_outcome_that_its_description_tells(string sample, string outcomes)
    {
        string.Join(", ", ToolRun.Of("screen", Repository.Sample(sample), "--json").Json["decisions"]!.Select(decision => $"{decision["subject"]} {decision["outcome"]}")).ShouldBe(outcomes);
        var told = File.ReadAllLines(Repository.PathOf("samples/README.md")).Single(line => line.Contains($"(cases/{sample}.json)", StringComparison.Ordinal));
        told.Split('|')[3].Replace("`", "", StringComparison.Ordinal).Trim().ShouldBe(outcomes);
    }

    [Fact]
    public void Every_sample_is_described()
    {
        var readme = File.ReadAllText(Repository.PathOf("samples/README.md"));
        foreach (var sample in new[] { "screen", "licensure", "admit", "session" }.SelectMany(command => Repository.SamplesOf(command).Concat(Repository.WrongSamplesOf(command)))) readme.ShouldContain($"[{Path.GetFileName(sample)}]");
    }

    [Fact]
    public void The_published_example_of_the_PHQ_9_is_scored_as_published()
    {
        var instrument = ToolRun.Of("screen", Referral, "--json", "--explain").Decision("c-17")["instruments"]![0]!;
        ((int)instrument["total"]!).ShouldBe(12);
        instrument.ToString().ShouldContain("moderate");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_fits_its_width_and_ends_no_line_with_a_blank(string sample)
    {
        foreach (var (width, explain) in new[] { (80, false), (80, true), (40, false), (40, true) })
        {
            var run = ToolRun.Of(Stream.Null, width, ["screen", sample, .. explain ? ["--explain"] : Array.Empty<string>()]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldNotContain("\n\n\n");
            run.Out.ShouldEndWith("\n");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(39)]
    public void A_narrow_terminal_breaks_the_lines_itself(int width) =>
        ToolRun.Of(Stream.Null, width, "screen", Referral).Out.ShouldBe(ToolRun.Of(Stream.Null, 40, "screen", Referral).Out);

    [Fact]
    public void Colour_is_for_terminals_alone()
    {
        ToolRun.Of("screen", Referral, "--explain").Out.ShouldNotContain('\u001b');
        using var output = new MemoryStream();
        Tool.Run(["screen", Referral], new() { In = Stream.Null, Out = output, Error = TextWriter.Null, Colour = true });
        System.Text.Encoding.UTF8.GetString(output.ToArray()).ShouldContain('\u001b');
    }

    [Fact]
    public void What_could_steer_a_terminal_is_not_printed() =>
        ToolRun.With("""{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1","acuteCrisis":true,"overrides":[{"rule":"screening/acute-crisis","who":"w\u001b[2J","on":"2026-11-20","reason":"r\u0007[red]\u202e1"}]}]}""", "screen", "-")
            .Out.ShouldContain("justified by w\uFFFD[2J on 2026-11-20: r\uFFFD[red]\uFFFD1");

    [Fact]
    public void An_id_that_could_steer_a_terminal_is_refused_and_not_printed_either() =>
        ToolRun.With("""{"asOf":"2026-11-20","group":{"id":"g\u001b[2J","format":"online"},"candidates":[{"id":"c\u0007[red]\u202e1"}]}""", "screen", "-").Error.ShouldSatisfyAllConditions(
            error => error.ShouldContain("text \"g\uFFFD[2J\""),
            error => error.ShouldContain("text \"c\uFFFD[red]\uFFFD1\""));

    [Theory]
    [InlineData]
    [InlineData("--explain")]
    public void Json_is_one_document_and_nothing_else(params string[] more)
    {
        var run = ToolRun.Of(["screen", Referral, "--json", .. more]);
        run.Json.Properties().Select(property => property.Name).ShouldBe(["decisions"]);
        run.Out.ShouldStartWith("{");
        run.Out.ShouldEndWith("}\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Without_explain_only_what_is_not_simply_met_is_told()
    {
        ToolRun.Of("screen", Referral, "--json").Findings.Select(finding => (string?)finding["status"]).Distinct().ShouldBe(["notMet", "undetermined"], ignoreOrder: true);
        ToolRun.Of("screen", Referral, "--json").Findings.ShouldAllBe(finding => finding["explanation"] == null);
    }

    [Fact]
    public void With_explain_every_rule_is_told_in_rulebook_order()
    {
        var rules = ToolRun.Of("rules", "list", "--json").Json["rulebooks"]![0]!["rules"]!.Select(rule => (string?)rule["id"]).ToList();
        foreach (var decision in ToolRun.Of("screen", Referral, "--json", "--explain").Json["decisions"]!)
        {
            decision["findings"]!.Select(finding => (string?)finding["rule"]).ShouldBe(rules);
            decision["findings"]!.ShouldAllBe(finding => finding["explanation"] != null);
        }
    }

    [Theory]
    [InlineData("override", 0)]
    [InlineData("review", 10)]
    [InlineData("open-item-nine-blank", 11)]
    [InlineData("blocked", 12)]
    [InlineData("referral", 12)] // clear, open and blocked: the worst
    public void The_exit_code_tells_the_worst_outcome_where_that_is_asked_for(string sample, int exit)
    {
        ToolRun.Of("screen", Repository.Sample(sample), "--exit-code").Exit.ShouldBe(exit);
        ToolRun.Of("screen", Repository.Sample(sample), "--exit-code", "--json").Exit.ShouldBe(exit);
        ToolRun.Of("screen", Repository.Sample(sample)).Exit.ShouldBe(0);
    }

    [Fact]
    public void Without_candidates_nothing_is_against_anyone()
    {
        var run = ToolRun.With("""{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[]}""", "screen", "-", "--exit-code");
        run.Exit.ShouldBe(0);
        run.Out.ShouldStartWith("No candidates.");
    }

    [Fact]
    public void On_overrides_the_files_own_day()
    {
        var later = ToolRun.Of("screen", Referral, "--json", "--on", "2027-01-20");
        later.Json["decisions"]!.ShouldAllBe(decision => (string?)decision["asOf"] == "2027-01-20");
        ((string?)later.Decision("c-17")["outcome"]).ShouldBe("open"); // 69 days later the PHQ-9 is no longer current
    }

    [Fact]
    public void On_stands_in_for_a_day_the_file_does_not_have() =>
        ToolRun.Of("screen", Repository.Sample("wrong/no-as-of"), "--on", "2026-11-20").Exit.ShouldBe(0);

    [Fact]
    public void An_answer_dated_after_the_day_given_with_on_is_a_fault() =>
        ToolRun.Of("screen", Referral, "--json", "--on", "2026-11-12").Faults
            .ShouldContain("/candidates/1/phq9/on|text \"2026-11-13\"|a day on or before the as-of date 2026-11-12");

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        using var input = File.OpenRead(Referral);
        ToolRun.Of(input, 80, "screen", "-").ShouldBe(ToolRun.Of("screen", Referral));
    }

    [Fact]
    public void Decisions_keep_the_order_of_the_candidates()
    {
        string[] ids = ["c-9", "c-10", "c-1", "B", "a"];
        var run = ToolRun.With($$"""{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[{{string.Join(',', ids.Select(id => $"{{\"id\":\"{id}\"}}"))}}]}""", "screen", "-", "--json");
        run.Json["decisions"]!.Select(decision => (string?)decision["subject"]).ShouldBe(ids);
    }

    [Fact]
    public void The_table_shows_answers_only_when_they_are_to_be_explained()
    {
        // Every answer is one that stands nowhere else: in no rule, no remedy and no question.
        const string Odd =
            """
            {"asOf":"2026-11-20",
             "group":{"id":"g","format":"online","theme":"qqtheme","goals":["qqgoal"],"targetProblems":["qqtarget"],"members":["qqmember"],"minutesPerMember":777.25},
             "candidates":[{"id":"c","location":"WY","presentingProblems":["qqproblem"],"supportNeedMinutes":888.75,"agreedGoals":0,"expectedAttendancePercent":37,
              "phq9":{"on":"2026-11-03","items":[3,3,3,3,3,3,3,2,3]},"ders16":{"on":"2026-11-04","items":[5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,4]},
              "relationships":[{"member":"qqmember","kind":"safetyConcern"}],"consents":[{"kind":"online","on":"2026-11-05","covers":["risks"]}],"reasonsForOnline":["stigma"]}]}
            """;
        string[] seeds = ["qq", "777", "888", "WY", "37", "2026-11-03", "26", "79", "2026-11-04", "2026-11-05", "stigma"];
        var table = ToolRun.With(Odd, "screen", "-").Out.Replace("2026-11-20", "", StringComparison.Ordinal);
        foreach (var seed in seeds) table.ShouldNotContain(seed);

        var explained = ToolRun.With(Odd, "screen", "-", "--explain").Out;
        foreach (var shown in new[] { "phq9 total: 26", "expected attendance: 37", "relationships in group: safetyConcern", "PHQ-9 of 2026-11-03: 26, severe", "DERS-16 of 2026-11-04: 79" }) explained.ShouldContain(shown);
        foreach (var hidden in new[] { "qq", "WY" }) explained.ShouldNotContain(hidden); // no rule is decided by them
    }

    [Fact]
    public void What_favours_the_online_group_is_told_and_changes_nothing()
    {
        var decision = ToolRun.Of("screen", Repository.Sample("review"), "--json", "--explain").Decision("c-29");
        decision["findings"]!.Where(finding => (string?)finding["force"] == "favours" && (string?)finding["status"] == "met").Select(finding => (string?)finding["rule"])
            .ShouldBe(["screening/dismissive-avoidant-attachment", "screening/social-anxiety", "screening/less-stigma", "screening/travel-or-cost-barrier"]);
        decision["findings"]!.ShouldNotContain(finding => (string?)finding["force"] == "favours" && (string?)finding["status"] == "notMet");
        ((string?)decision["format"]!["recommended"]).ShouldBe("online");
        decision["format"]!["reasons"]!.Count().ShouldBe(4);
        ((string?)decision["outcome"]).ShouldBe("review");
    }

    [Fact]
    public void An_override_stays_visible_with_who_when_and_why()
    {
        var run = ToolRun.Of("screen", Repository.Sample("override"), "--json");
        var finding = run.Findings.Single(finding => finding["overriddenBy"] is not null);
        ((string?)finding["status"]).ShouldBe("met");
        finding["overriddenBy"]!.ToObject<Dictionary<string, string>>().ShouldBe(new Dictionary<string, string>
        {
            ["who"] = "clinician-4",
            ["on"] = "2026-11-19",
            ["reason"] = "Bereaved last week and in crisis care every day; her own therapist co-leads this group and sees her before each session.",
        });
        ToolRun.Of("screen", Repository.Sample("override")).Out.ShouldContain("justified by clinician-4 on 2026-11-19: Bereaved last week and in");
    }

    [Fact]
    public void The_policy_is_recorded_in_every_decision()
    {
        var decisions = ToolRun.Of("screen", Repository.Sample("policy"), "--json").Json["decisions"]!;
        var policy = JObject.Parse("""{"answersCurrentForDays":7,"acceptsPhq9ItemNine":false,"publicNetworkBlocks":true,"minimumAttendancePercent":85}""");
        decisions.ShouldAllBe(decision => JToken.DeepEquals(decision["policy"], policy));

        // One rulebook holds for every policy.
        decisions.Select(decision => (string?)decision["rulebook"]!["hash"]).Distinct().ShouldHaveSingleItem()
            .ShouldBe((string?)ToolRun.Of("screen", Referral, "--json").Decision("c-17")["rulebook"]!["hash"]);
    }

    [Fact]
    public void What_is_for_the_clinician_alone_says_so()
    {
        var decision = ToolRun.Of("screen", Repository.Sample("confidential"), "--json").Decision("c-27");
        decision.SelectTokens("findings[?(@.rule=='screening/conflicting-relationship')].confidential").Single().ShouldBe(true);
        decision.SelectTokens("toClear[*][?(@.fact=='relationships-in-group')].confidential").ShouldAllBe(value => (bool)value!);
        ToolRun.Of("screen", Repository.Sample("confidential")).Out.ShouldContain("confidential: for the clinician alone");
        ToolRun.Of("screen", Repository.Sample("minimal"), "--json").Decision("c-28")
            .SelectTokens("stillNeeded[?(@.confidential==true)].fact").Select(fact => (string?)fact).ShouldBe(["relationships-in-group"]);
    }

    [Fact]
    public async Task A_reader_who_has_seen_enough_gets_no_stack_trace()
    {
        if (OperatingSystem.IsWindows()) return;
        var start = new ProcessStartInfo("/bin/sh", ["-c", "dotnet \"$0\" screen \"$1\" --json --explain | head -1", typeof(Tool).Assembly.Location, Referral]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        (await shell.StandardOutput.ReadToEndAsync()).ShouldBe("{\n");
        (await error).ShouldBeEmpty();
    }

    [Fact]
    public void A_full_disk_is_no_success()
    {
        using var error = new StringWriter();
        Tool.Run(["screen", Referral, "--json"], new() { In = Stream.Null, Out = new FullStream(), Error = error }).ShouldBe(3);
        error.ToString().ShouldBe("grouptherapy failed: IOException. Do not rely on anything it has printed. Please report how to make it happen, without data about a person." + Environment.NewLine);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("secret");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("secret");

        public override void WriteByte(byte value) => throw new IOException("secret");
    }
}
