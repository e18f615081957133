using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed partial class AdmitCommandTests
{
    private static readonly string Group = Repository.PathOf("samples/admissions/group.json");
    private static readonly string Candidates = Repository.PathOf("samples/admissions/candidates.jsonl");

    public static TheoryData<string> Samples => [.. Repository.SamplesOf("admit")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_outcomes_that_its_description_tells(string sample)
    {
        var line = File.ReadLines(Repository.PathOf("samples/README.md")).Single(line => line.Contains($"[{Path.GetFileName(sample)}]", StringComparison.Ordinal));
        var told = Told().Matches(line.Split('|')[3]).Select(match => $"{match.Groups[1]} {match.Groups[2]}");

        ToolRun.Of("admit", sample, "--json").Json["decisions"]!.Select(decision => $"{decision["subject"]} {decision["outcome"]}").ShouldBe(told);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_fits_its_width_and_tells_the_whole_first(string sample)
    {
        foreach (var (width, explain) in new[] { (80, false), (80, true), (40, false), (40, true) })
        {
            var run = ToolRun.Of(Stream.Null, width, ["admit", sample, .. explain ? ["--explain"] : Array.Empty<string>()]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldMatch("^c-[0-9]+, on the whole: [A-Z]+\n");
        }
    }

    [Fact]
    public void Without_cohort_and_clinicians_the_table_says_what_was_not_given() =>
        ToolRun.With("""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1"}]}""", "admit", "-").Out.ShouldStartWith("c-1, on the whole: OPEN; not given: target problems, facilitators, cohort\n");

    [Fact]
    public void An_id_cannot_begin_a_line_of_its_own()
    {
        var run = ToolRun.With("""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1, on the whole: CLEAR\n\nc-2","acuteCrisis":true}]}""", "admit", "-");
        run.Exit.ShouldBe(2);
        (run.Out + run.Error).Split('\n').ShouldNotContain(line => line.StartsWith("c-1, on the whole: CLEAR", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_whose_members_are_not_the_cohorts_is_refused() =>
        ToolRun.With("""{"asOf":"2026-02-20","group":{"id":"g","format":"online","members":["m-1","m-2"]},"cohort":{"id":"k","foundedOn":"2026-01-15","history":[{"on":"2026-01-16","what":"joined","who":"m-1"}]},"candidates":[]}""", "admit", "-", "--json")
            .Fault.ShouldBe("/group|an object|members that belong to the cohort by its history, or none listed");

    [Fact]
    public void A_line_for_people_tells_what_is_clear_by_an_override_only()
    {
        var crisis = File.ReadLines(Candidates).First().Replace("\"acuteCrisis\": false", "\"acuteCrisis\": true, \"overrides\": [{\"rule\": \"screening/acute-crisis\", \"who\": \"dr-w\", \"on\": \"2026-02-19\", \"reason\": \"daily care\"}]", StringComparison.Ordinal);

        ToolRun.With(crisis, "admit", Group, "--follow").Out.ShouldBe("c-17: CLEAR; screening by override: acute-crisis\n");
    }

    [Fact]
    public void Several_who_are_clear_are_told_how_many_seats_there_are() =>
        ToolRun.Of("admit", Repository.Sample("admit")).Out.ShouldContain("Each is judged as if alone; the cohort has 3 seats left.\n"); // eight at most, less five

    [Fact]
    public void Ten_thousand_candidates_are_answered_in_one_document()
    {
        // The first of the sample, of whom all is known, under ten thousand names; every other is in crisis.
        var first = File.ReadLines(Candidates).First();
        var candidates = string.Join(",", Enumerable.Range(0, 10_000).Select(number => first.Replace("\"c-17\"", $"\"c-{number}\"", StringComparison.Ordinal).Replace("\"acuteCrisis\": false", number % 2 == 0 ? "\"acuteCrisis\": true" : "\"acuteCrisis\": false", StringComparison.Ordinal)));
        var run = ToolRun.With($"{File.ReadAllText(Group).TrimEnd().TrimEnd('}')}, \"candidates\": [{candidates}]}}", "admit", "-", "--json", "--exit-code");

        run.Exit.ShouldBe(12);
        Whole().Count(run.Out).ShouldBe(10_000);
        Whole().Matches(run.Out).Count(match => match.Groups[1].Value == "blocked").ShouldBe(5_000);
    }

    [Fact]
    public void Lines_are_answered_in_their_order_and_a_wrong_one_by_its_faults()
    {
        var run = ToolRun.With(File.ReadAllText(Candidates), "admit", Group, "--follow", "--json");

        run.Exit.ShouldBe(2);
        run.Lines.Take(3).Select(line => $"{line["subject"]} {line["outcome"]}").ShouldBe(["c-17 clear", "c-18 blocked", "c-19 blocked"]);
        run.Lines[3].ToString(Newtonsoft.Json.Formatting.None).ShouldBe("""{"line":4,"errors":[{"at":"/acuteCrisys","found":"an unknown property","expected":"acuteCrisis (a known property)"}]}""");
    }

    [Fact]
    public void A_line_that_is_explained_is_the_review_of_the_document()
    {
        var lines = ToolRun.With(File.ReadAllText(Candidates), "admit", Group, "--follow", "--json", "--explain").Lines;
        var decisions = ToolRun.Of("admit", Repository.Sample("admit"), "--json", "--explain").Json["decisions"]!;

        lines.Take(3).ShouldBe(decisions, Newtonsoft.Json.Linq.JToken.EqualityComparer);
    }

    [Fact]
    public void A_line_for_people_tells_each_part_that_is_not_clear()
    {
        var run = ToolRun.With(File.ReadAllText(Candidates), "admit", Group, "--follow");

        run.Out.Split('\n')[0].ShouldBe("c-17: CLEAR");
        run.Out.Split('\n')[1].ShouldStartWith("c-18: BLOCKED; screening open: ");
        run.Out.Split('\n')[1].ShouldEndWith("; licensure of p-1 blocked: authority-in-client-location");
        run.Error.ShouldBe("line 4, /acuteCrisys: found an unknown property; expected acuteCrisis (a known property)\n".ReplaceLineEndings());
    }

    [Fact]
    public void However_many_lines_come_and_however_they_end_each_is_answered_in_its_turn()
    {
        // Some megabytes, so that many batches are on their way at once; lines of all lengths, with blank ones and both kinds of line end between.
        var input = new StringBuilder();
        foreach (var number in Enumerable.Range(0, 20_000))
            input.Append(CultureInfo.InvariantCulture, $$"""{"id":"c-{{number}}","acuteCrisis":true{{new string(' ', number % 331)}}}""").Append(number % 3 == 0 ? "\r\n" : number % 7 == 0 ? "\n  \n" : "\n");
        input.Length--; // the last line has no end

        var run = ToolRun.With(input.ToString(), "admit", Group, "--follow", "--json", "--exit-code");

        run.Exit.ShouldBe(12);
        run.Lines.Select(line => $"{line["subject"]} {line["outcome"]}").ShouldBe(Enumerable.Range(0, 20_000).Select(number => $"c-{number} blocked"));
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_the_next_is_answered()
    {
        var run = ToolRun.With($"{{\"id\":\"c-1\"}}\n{{\"id\":\"{new string('x', 600_000)}\"}}\n{{\"id\":\"c-3\"}}\n[]\n", "admit", Group, "--follow", "--json");

        run.Exit.ShouldBe(2);
        run.Lines.Select(line => (string?)line["subject"] ?? $"{line["line"]}: {line["errors"]![0]!["found"]}").ShouldBe(["c-1", "2: more than 256 KiB", "c-3", "4: a list"]);
    }

    [Fact]
    public void No_line_at_all_is_clear()
    {
        var run = ToolRun.With("", "admit", Group, "--follow", "--json", "--exit-code");

        (run.Exit, run.Out).ShouldBe((0, ""));
    }

    [Fact]
    public void An_input_that_breaks_off_is_answered_as_far_as_it_came()
    {
        var run = ToolRun.Of(new FailingStream("{\"id\":\"c-1\"}\n{\"id\":\"c-"), 80, "admit", Group, "--follow", "--json");

        run.Exit.ShouldBe(2);
        run.Lines[0]["subject"]!.ToString().ShouldBe("c-1");
        run.Out.ShouldContain("standard input, which stopped before its end");
    }

    [Fact]
    public void What_is_told_by_the_line_is_recorded_by_the_line()
    {
        using var file = TemporaryFile.With("");
        ToolRun.With(File.ReadAllText(Candidates), "admit", Group, "--follow", "--json", "--record", file.Path, "--at", "2026-02-20T14:05:00Z");

        var replay = ToolRun.Of("replay", file.Path, "--json").Json;
        replay["records"]!.Select(record => $"{record["id"]} {record["verdict"]}").ShouldBe(["r-1 unchanged", "r-2 unchanged", "r-3 unchanged"]);
    }

    [Theory]
    [InlineData("admit|-|--follow|--json", "FILE|'-' with --follow|a JSON file: standard input has the candidates")]
    [InlineData("admit|{sample}|--follow|--json", "/candidates|a list|nothing with --follow: each candidate is a line")]
    public void What_does_not_go_together_is_refused(string args, string fault) =>
        ToolRun.Of(args.Replace("{sample}", Repository.Sample("admit"), StringComparison.Ordinal).Split('|')).Fault.ShouldBe(fault);

    [Theory]
    [InlineData("""{ "on": "2026-01-14", "what": "opened" }""", "found a day before the day of the event before it, expected that day or a later one")]
    [InlineData("""{ "on": "2026-01-15", "what": "closed" }""", "the cohort is forming, and 'closed' is not possible then")]
    [InlineData("""{ "on": "2026-01-15", "what": "left", "who": "m-1" }""", "the person who leaves does not belong to the cohort now")]
    [InlineData("""{ "on": "2026-01-15", "what": "joined", "who": "m-1", "inPlaceOf": "m-2" }""", "the place is not free: its member has not left, came back, or was replaced already")]
    public void A_history_that_cannot_have_happened_is_refused(string happened, string why) =>
        ToolRun.With($$"""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"cohort":{"id":"k","foundedOn":"2026-01-15","history":[{{happened}}]},"candidates":[]}""", "admit", "-", "--json")
            .Fault.ShouldBe($"/cohort/history/0/what|text \"{System.Text.Json.JsonDocument.Parse(happened).RootElement.GetProperty("what").GetString()}\"|an event that can follow on those before it: {why}");

    [Fact]
    public void What_follows_on_an_impossible_event_is_not_judged_but_read()
    {
        var run = ToolRun.With("""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"cohort":{"id":"k","foundedOn":"2026-01-15","history":[{"on":"2026-01-16","what":"closed"},{"on":"2026-01-16","what":"completed","whu":"x"}]},"candidates":[]}""", "admit", "-", "--json");

        run.Faults.Count.ShouldBe(2);
        run.Faults[1].ShouldStartWith("/cohort/history/1/whu|an unknown property|");
    }

    /// <summary>The beginning of a review, in a document that is too long to be taken apart in a test.</summary>
    [GeneratedRegex("""\n      "outcome": "([a-z]+)",\n      "subject": "c-""")]
    private static partial Regex Whole();

    [GeneratedRegex("`(c-[0-9]+)` ([a-z]+)")]
    private static partial Regex Told();
}
