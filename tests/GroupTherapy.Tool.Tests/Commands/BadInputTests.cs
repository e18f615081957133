using System.Diagnostics;
using GroupTherapy.Tests.Input;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class BadInputTests
{
    /// <summary>Where, what was found, what was expected: the promise of the contract.</summary>
    [Theory]
    [InlineData("\"acuteCrisys\":true", "/candidates/0/acuteCrisys|an unknown property|acuteCrisis (a known property)")]
    [InlineData("\"acuteCrisis\":\"yes\"", "/candidates/0/acuteCrisis|text \"yes\"|true or false")]
    [InlineData("\"agreedGoals\":1.5", "/candidates/0/agreedGoals|1.5|an integer from 0 to 100")]
    [InlineData("\"location\":\"Colorado\"", "/candidates/0/location|text \"Colorado\"|the two-letter postal code of a US state, DC or a territory, such as CO, or abroad")]
    [InlineData("\"depressionSeverity\":\"bad\"", "/candidates/0/depressionSeverity|text \"bad\"|one of: none, mild, moderate, moderatelySevere, severe")]
    [InlineData("\"phq9\":{\"on\":\"2026-11-20\",\"items\":[0,0,0,7,0,0,0,0,0]}", "/candidates/0/phq9/items/3|7|an integer from 0 to 3, or null when unanswered")]
    [InlineData("\"phq9\":{\"on\":\"2026-11-20\",\"items\":[0,0,0,0,0,0,0,0]}", "/candidates/0/phq9/items|8 items|9 items")]
    [InlineData("\"phq9\":{\"on\":\"2026-11-20\"}", "/candidates/0/phq9/items|nothing|a list of 9 items")]
    [InlineData("\"phq9\":{\"on\":\"2026-11-21\",\"items\":[0,0,0,0,0,0,0,0,0]}", "/candidates/0/phq9/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    [InlineData("\"asq\":{\"on\":\"2026-11-20\",\"items\":[true,\"no\",null,\"refused\"]}", "/candidates/0/asq/items/1|text \"no\"|true, false, \"refused\", or null when unanswered")]
    [InlineData("\"asq\":{\"on\":\"2026-11-20\",\"items\":[true]}", "/candidates/0/asq/items|a list|4 or 5 items")]
    [InlineData("\"relationships\":[{\"member\":\"m-9\",\"kind\":\"family\"}]", "/candidates/0/relationships/0/member|text \"m-9\"|one of the group's members")]
    [InlineData("\"id\":\"c-2\"", "/candidates/0/id|given twice|given once")]
    [InlineData("\"overrides\":[{\"rule\":\"screening/high-suicide-risk\",\"who\":\"w\",\"on\":\"2026-11-20\",\"reason\":\"r\"}]", "/candidates/0/overrides/0/rule|text \"screening/high-suicide-risk\"|a rule that admits an override: screening/acute-crisis, screening/easily-dysregulated")]
    [InlineData("\"overrides\":[{\"rule\":\"screening/acute-crisis\",\"who\":\"w\",\"on\":\"2026-11-20\",\"reason\":\"r\"},{\"rule\":\"screening/acute-crisis\",\"who\":\"w\",\"on\":\"2026-11-20\",\"reason\":\"r\"}]", "/candidates/0/overrides/1/rule|text \"screening/acute-crisis\"|a rule that is not overridden already")]
    public void A_fault_of_a_candidate_is_told(string property, string fault) =>
        ShouldBeRefused($$"""{"asOf":"2026-11-20","group":{"id":"g","format":"online","members":["m-1"]},"candidates":[{"id":"c-1",{{property}}}]}""", fault);

    [Theory]
    [InlineData("""{"group":{"id":"g","format":"online"},"candidates":[]}""", "/asOf|nothing|the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20")]
    [InlineData("""{"asOf":"20.11.2026","group":{"id":"g","format":"online"},"candidates":[]}""", "/asOf|text \"20.11.2026\"|an ISO 8601 day such as 2026-11-20")]
    [InlineData("""{"asOf":"2026-11-20","candidates":[]}""", "/group|nothing|an object")]
    [InlineData("""{"asOf":"2026-11-20","group":{"id":"g"},"candidates":[]}""", "/group/format|nothing|one of: online, inPerson")]
    [InlineData("""{"asOf":"2026-11-20","group":{"id":"g","format":"online"}}""", "/candidates|nothing|a list of objects")]
    [InlineData("""{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1"},{"id":"c-1"}]}""", "/candidates/1/id|text \"c-1\"|an id that no other candidate has")]
    [InlineData("""{"asOf":"2026-11-20","asOf":"2026-11-21","group":{"id":"g","format":"online"},"candidates":[]}""", "/asOf|given twice|given once")]
    [InlineData("""{"asOf":"2026-11-20","group":{"id":"g","format":"online","policies":{"minimumAttendancePercent":0}},"candidates":[]}""", "/group/policies/minimumAttendancePercent|0|an integer from 1 to 100")]
    [InlineData("", "|nothing|a JSON object")]
    [InlineData("id,acuteCrisis", "|line 1, column 1: 'id,acuteCrisis'|JSON, without comments or trailing commas")]
    [InlineData("[]", "|a list|a JSON object")]
    public void A_fault_of_the_document_is_told(string json, string fault) => ShouldBeRefused(json, fault);

    [Fact]
    public void Every_fault_is_told_at_once_and_nothing_is_evaluated()
    {
        const string Wrong = """{"group":{"id":"","format":"onlin"},"candidates":[{"id":"c-1","acuteCrisys":true},{"phq9":{"on":"2026-11-20","items":[9]}}],"more":1}""";
        ToolRun.With(Wrong, "screen", "-", "--json").Faults.Select(fault => fault.Split('|')[0]).ShouldBe(
            ["/asOf", "/group/id", "/group/format", "/candidates/0/acuteCrisys", "/candidates/1/id", "/candidates/1/phq9/items", "/candidates/1/phq9/items/0", "/more"], ignoreOrder: true);
        var told = ToolRun.With(Wrong, "screen", "-");
        told.Out.ShouldBeEmpty();
        told.Error.ShouldStartWith("Nothing was evaluated. 8 faults:");
    }

    [Theory]
    [InlineData("eight-items", "/candidates/0/phq9/items|8 items|9 items")]
    [InlineData("future-date", "/candidates/0/phq9/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    [InlineData("item-four", "/candidates/0/phq9/items/3|7|an integer from 0 to 3, or null when unanswered")]
    [InlineData("misspelt", "/candidates/0/acuteCrisys|an unknown property|acuteCrisis (a known property)")]
    [InlineData("statement-without-value", "/candidates/0/acuteCrisis/1/value|nothing|what was stated: what is unknown is not stated")]
    [InlineData("no-as-of", "/asOf|nothing|the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20")]
    public void A_wrong_sample_has_the_fault_it_is_named_for(string sample, string fault) =>
        ShouldBeRefused(File.ReadAllText(Repository.Sample($"wrong/{sample}")), fault);

    [Fact]
    public void A_table_is_refused_where_it_stops_being_JSON() =>
        ToolRun.Of("screen", Repository.PathOf("samples/cases/wrong/not-json.txt"), "--json").Fault.ShouldBe("|line 1, column 1: 'id,acuteCrisis'|JSON, without comments or trailing commas");

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        ShouldFail(["screen", "no-such.json"], "|no file 'no-such.json'|a JSON file that can be read, or - for standard input");

    [Fact]
    public void A_directory_is_no_file()
    {
        var folder = Repository.PathOf("samples");
        ToolRun.Of("screen", folder, "--json").Fault.ShouldEndWith("|a JSON file that can be read, or - for standard input");
        ToolRun.Of("screen", folder).Error.ShouldContain("the directory '");
    }

    [Theory]
    [InlineData("--on|'rubbish'|an ISO 8601 day such as 2026-11-20", "screen", "-", "--on", "rubbish")]
    [InlineData("--on|'2026-02-30'|an ISO 8601 day such as 2026-11-20", "screen", "-", "--on", "2026-02-30")]
    [InlineData("--on|'-0044-03-15'|an ISO 8601 day such as 2026-11-20", "screen", "-", "--on=-0044-03-15")]
    [InlineData("|Required argument missing for option: '--on'|see: grouptherapy screen --help", "screen", "-", "--on")]
    [InlineData("|'--expain'|--explain; see: grouptherapy screen --help", "screen", "-", "--expain")]
    [InlineData("|'--colour'|see: grouptherapy screen --help", "screen", "-", "--colour")]
    [InlineData("|'second.json'|see: grouptherapy screen --help", "screen", "first.json", "second.json")]
    [InlineData("|'screne'|screen; see: grouptherapy --help", "screne", "first.json")]
    [InlineData("|'repeat-all'|one of: screen, licensure, admit, session, balance, replay, jurisdictions, rules, completion; see: grouptherapy --help", "repeat-all")]
    [InlineData("|no command|one of: screen, licensure, admit, session, balance, replay, jurisdictions, rules, completion; see: grouptherapy --help")]
    [InlineData("|no command|one of: list, show, text, export, approve, verify, diff; see: grouptherapy rules --help", "rules")]
    [InlineData("|'lst'|list; see: grouptherapy rules --help", "rules", "lst")]
    [InlineData("|Required argument missing for command: 'screen'|see: grouptherapy screen --help", "screen")]
    [InlineData("|Required argument missing for command: 'show'|see: grouptherapy rules show --help", "rules", "show")]
    public void A_wrong_command_is_told_once(string fault, params string[] args) => ShouldFail(args, fault);

    [Fact]
    public void An_argument_with_an_at_sign_is_no_file_of_arguments() =>
        ShouldFail(["screen", $"@{Repository.Sample("referral")}"], $"|no file '@{Repository.Sample("referral")}'|a JSON file that can be read, or - for standard input");

    [Fact]
    public void No_fault_quotes_more_than_a_little()
    {
        var secret = string.Concat(Enumerable.Repeat("secret\u001b[2J", 1_000));
        var quoted = Newtonsoft.Json.JsonConvert.ToString(secret);
        var runs = new[]
        {
            ToolRun.Of("screen", secret), ToolRun.Of("screen", "-", secret), ToolRun.Of("screen", "-", "--on", secret), ToolRun.Of(secret), ToolRun.Of("rules", "show", secret),
            ToolRun.With(quoted, "screen", "-"), ToolRun.With(secret, "screen", "-"),
            ToolRun.With($$"""{"asOf":{{quoted}},{{quoted}}:1,"group":{"id":{{quoted}},"format":{{quoted}},"members":["m"]},"candidates":[{"id":"c","overrides":[{"rule":{{quoted}}},{"rule":{{quoted[..150]}}"},{"rule":{{quoted[..150]}}"}]}]}""", "screen", "-"),
        };
        foreach (var run in runs)
        {
            run.Exit.ShouldBe(2);
            run.Out.ShouldBeEmpty();
            run.Error.ShouldNotContain('\u001b');
            run.Error.Split('\n').ShouldAllBe(line => line.Length < 300);
        }
    }

    [Fact]
    public void A_stream_of_200_MB_is_refused_quickly_and_in_little_memory()
    {
        var stream = new CountingStream(200_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var run = ToolRun.Of(stream, 80, "screen", "-", "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe("|larger than 64 MiB|at most 64 MiB; split it over several files");
        stream.Taken.ShouldBeLessThan(70_000_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_stream_that_breaks_off_is_refused_as_a_whole()
    {
        const string Begins = """{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1"},""";
        var run = ToolRun.Of(new FailingStream(Begins), 80, "screen", "-", "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe("|standard input, which stopped before its end|a JSON file that can be read, or - for standard input");
        run = ToolRun.Of(new FailingStream(Begins), 80, "screen", "-");
        run.Exit.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("stopped before its end");
        run.Error.ShouldNotContain("secret");
    }

    private static void ShouldBeRefused(string json, string fault)
    {
        var run = ToolRun.With(json, "screen", "-", "--json");
        run.Exit.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        run.Fault.ShouldBe(fault);
        ShouldBeTold(ToolRun.With(json, "screen", "-"), fault);
    }

    private static void ShouldFail(string[] args, string fault)
    {
        var run = ToolRun.Of([.. args, "--json"]);
        if (!args.Contains("--on") || args[^1] != "--on") run.Fault.ShouldBe(fault);
        run.Exit.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        ShouldBeTold(ToolRun.Of(args), fault);
    }

    private static void ShouldBeTold(ToolRun run, string fault)
    {
        run.Exit.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("Nothing was evaluated. One fault:");
        foreach (var part in fault.Split('|')) run.Error.ShouldContain(part);
    }
}
