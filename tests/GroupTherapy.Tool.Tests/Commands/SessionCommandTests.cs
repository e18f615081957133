using GroupTherapy.Cohorts;
using GroupTherapy.Tool.Tests.Contract;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class SessionCommandTests
{
    private static readonly string Ready = Repository.Sample("session");

    private static readonly string Ended = Repository.Sample("session-close");

    public static TheoryData<string> Samples => [.. Repository.SamplesOf("session")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_outcomes_that_its_description_tells(string sample)
    {
        var told = File.ReadAllLines(Repository.PathOf("samples/README.md")).Single(line => line.Contains($"(cases/{Path.GetFileName(sample)})", StringComparison.Ordinal));
        var outcomes = ToolRun.Of("session", sample, "--json").Json["decisions"]!.Select(decision => $"{decision["rulebook"]!["id"]} {decision["outcome"]}");
        string.Join(", ", outcomes).ShouldBe(told.Split('|')[3].Replace("`", "", StringComparison.Ordinal).Trim());
    }

    [Theory]
    [InlineData("""{"asOf":"2026-11-20","session":{"id":"s"}}""", "sessions/readiness s")]
    [InlineData("""{"asOf":"2026-11-20","group":{"id":"g"},"session":{"id":"s"}}""", "cohorts/design g, sessions/readiness s")]
    [InlineData("""{"asOf":"2026-11-20","close":{},"session":{"id":"s"},"group":null}""", "sessions/readiness s, sessions/close s")]
    [InlineData("""{"asOf":"2026-11-20","close":{},"session":{"id":"s"},"group":{"id":"g"}}""", "cohorts/design g, sessions/readiness s, sessions/close s")]
    public void Each_rulebook_that_is_asked_decides_and_ids_are_enough(string input, string decisions)
    {
        var run = ToolRun.With(input, "session", "-", "--json", "--exit-code");
        run.Exit.ShouldBe(11);
        run.Error.ShouldBeEmpty();
        string.Join(", ", run.Json["decisions"]!.Select(decision => $"{decision["rulebook"]!["id"]} {decision["subject"]}")).ShouldBe(decisions);
        run.Json["decisions"]!.ShouldAllBe(decision => (string?)decision["outcome"] == "open");
    }

    [Fact]
    public void Whom_a_finding_concerns_stands_beside_the_findings()
    {
        var close = ToolRun.Of("session", Ended, "--json").Json["decisions"]![1]!;
        close["members"]!.Select(member => $"{member["id"]}: {string.Join(" ", member["lacking"]!)}").ShouldBe(["m-1: ", "m-2: supported well-being-checked"]);
        close["findings"]!.ToString().ShouldNotContain("m-2");
    }

    /// <summary>The record is closed at 19:40: what was written into the log at 19:55 had not been done by then.</summary>
    [Fact]
    public void What_an_incident_is_owed_is_counted_at_the_close()
    {
        ToolRun Closed(string at) => ToolRun.With(File.ReadAllText(Ended).Replace("2026-11-20T19:40", at, StringComparison.Ordinal), "session", "-", "--json");
        string Owed(ToolRun run) => string.Join("; ", run.Json["decisions"]![1]!["owed"]!.Select(one => $"{one["incident"]}: {string.Join(" ", one["responses"]!)}"));
        Owed(Closed("2026-11-20T19:40")).ShouldBe("i-1: logged privacyIncidentOpened");
        Owed(Closed("2026-11-20T19:54")).ShouldBe("i-1: logged privacyIncidentOpened");
        Owed(Closed("2026-11-20T19:55")).ShouldBe("i-1: privacyIncidentOpened");
        Owed(Closed("2026-11-20T18:41")).ShouldBe("i-1: logged answered privacyIncidentOpened");
    }

    /// <summary>The agreement of the sample ends on 2026-11-20, the first day on which it no longer holds.</summary>
    [Theory]
    [InlineData("2026-11-19", false)]
    [InlineData("2026-11-20", true)]
    public void The_day_given_with_on_goes_before_that_of_the_file(string on, bool expired)
    {
        var findings = ToolRun.Of("session", Ended, "--json", "--on", on).Json["decisions"]![0]!["findings"]!;
        findings.Any(finding => (string?)finding["rule"] == "readiness/business-associate-agreement").ShouldBe(expired);
    }

    [Theory]
    [InlineData("session", 0)]
    [InlineData("session-close", 12)]
    public void The_exit_code_tells_the_worst_outcome_where_that_is_asked_for(string sample, int exit)
    {
        ToolRun.Of("session", Repository.Sample(sample), "--exit-code").Exit.ShouldBe(exit);
        ToolRun.Of("session", Repository.Sample(sample)).Exit.ShouldBe(0);
    }

    [Fact]
    public void Explained_every_rule_has_its_finding() =>
        ToolRun.Of("session", Ended, "--json", "--explain").Json["decisions"]!.Select(decision => decision["findings"]!.Count())
            .ShouldBe([ReadinessRulebook.Default.Rules.Count(rule => rule.InForce.Contains(new(2026, 11, 20))), CloseRulebook.Default.Rules.Count]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_fits_its_width_and_ends_no_line_with_a_blank(string sample)
    {
        foreach (var (width, explain) in new[] { (80, false), (80, true), (40, false), (40, true) })
        {
            var run = ToolRun.Of(Stream.Null, width, ["session", sample, .. explain ? ["--explain"] : Array.Empty<string>()]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldNotContain("\n\n\n");
            run.Out.Replace('\n', ' ').ShouldContain("never decides for them");
        }
    }

    [Fact]
    public void The_table_says_who_was_passed_over_and_what_is_owed()
    {
        var told = ToolRun.Of("session", Ended).Out;
        told.ShouldContain("Session grief-thursday-4: BLOCKED as it ends");
        told.ShouldContain("x lacks   m-2\n          no: supported, well being checked\n");
        told.ShouldContain("x owed    i-1, background person\n          logged, privacy incident opened\n");
    }

    [Theory]
    [InlineData("session-misspelt", "/session/members/0/privateSpaceAtested")]
    [InlineData("session-two-members", "/session/members/2/id")]
    [InlineData("session-no-such-incident", "/close/incidents/0/kind")]
    [InlineData("session-edition-approved-twice", "/session/approvedPlatforms/1/edition")]
    [InlineData("session-cohesion-later", "/close/cohesion/on")]
    [InlineData("session-no-session", "/session")]
    public void A_wrong_sample_has_the_fault_it_is_named_for(string sample, string at)
    {
        var run = ToolRun.Of("session", Repository.Sample($"wrong/{sample}"), "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldStartWith($"{at}|");
    }

    [Theory]
    [InlineData("\"number\":0", "/session/number|0|an integer from 1 to 10000")]
    [InlineData("\"platform\":{}", "/session/platform/name|nothing|text of 1 to 200 characters, not blank")]
    [InlineData("\"businessAssociateAgreement\":{\"until\":\"2026-01-01\"}", "/session/businessAssociateAgreement/from|nothing|an ISO 8601 day such as 2026-11-20")]
    [InlineData("\"businessAssociateAgreement\":{\"from\":\"2026-01-01\",\"until\":\"2026-01-01\"}", "/session/businessAssociateAgreement/until|text \"2026-01-01\"|a day after from, 2026-01-01")]
    [InlineData("\"channels\":[{\"kind\":\"pager\"}]", "/session/channels/0/kind|text \"pager\"|one of: video, chat, mail, reminders, homework")]
    [InlineData("\"facilitators\":[\"p\",\"q\",\"p\"]", "/session/facilitators/2|text \"p\" again|each id once")]
    [InlineData("\"facilitators\":[null]", "/session/facilitators/0|null|an id of 1 to 128 visible ASCII characters, without spaces")]
    [InlineData("\"members\":[{\"id\":\"m\",\"location\":\"ON\"}]", "/session/members/0/location|text \"ON\"|the two-letter postal code of a US state, DC or a territory, such as CO, or abroad")]
    [InlineData("\"authorities\":[{\"facilitator\":\"p\",\"member\":\"m\",\"location\":\"CO\",\"outcome\":\"yes\"}]", "/session/authorities/0/outcome|text \"yes\"|one of: clear, review, open, blocked")]
    [InlineData("\"authorities\":[{\"facilitator\":\"p\",\"member\":\"m\",\"location\":\"CO\",\"outcome\":\"clear\"},{\"facilitator\":\"p\",\"member\":\"m\",\"location\":\"CO\",\"outcome\":\"open\"}]", "/session/authorities/1/member|text \"m\"|a member of whom this facilitator's authority there is not said twice")]
    [InlineData("\"plan\":{\"goals\":3}", "/session/plan/goals|3|a list of texts")]
    public void A_fault_of_a_session_is_told(string property, string fault) =>
        ToolRun.With($$$"""{"asOf":"2026-11-20","session":{"id":"s",{{{property}}}}}""", "session", "-", "--json").Fault.ShouldBe(fault);

    [Theory]
    [InlineData("\"closedAt\":\"19:40\"", "/close/closedAt|text \"19:40\"|a local day and time such as 2026-11-20T18:30")]
    [InlineData("\"closedAt\":\"2026-11-20T25:00\"", "/close/closedAt|text \"2026-11-20T25:00\"|a local day and time such as 2026-11-20T18:30")]
    [InlineData("\"members\":[{\"id\":\"m\",\"supportSeconds\":-1}]", "/close/members/0/supportSeconds|-1|an integer from 0 to 86400")]
    [InlineData("\"incidents\":[{\"id\":\"i\",\"kind\":\"other\",\"responses\":[{\"response\":\"logged\"}]}]", "/close/incidents/0/responses/0/at|nothing|a local day and time such as 2026-11-20T18:30")]
    [InlineData("\"incidents\":[{\"id\":\"i\",\"kind\":\"other\"},{\"id\":\"i\",\"kind\":\"crisis\"}]", "/close/incidents/1/id|text \"i\"|an id that no other incident has")]
    public void A_fault_of_a_close_is_told(string property, string fault) =>
        ToolRun.With($$$"""{"asOf":"2026-11-20","session":{"id":"s"},"close":{{{{property}}}}}""", "session", "-", "--json").Fault.ShouldBe(fault);

    [Fact]
    public void Every_fault_is_told_at_once_and_nothing_is_evaluated()
    {
        const string Wrong = """{"group":{"facilitators":[{"id":"p"},{"id":"p"}]},"session":{"number":"one"},"close":{"closedAt":1},"sessoin":{}}""";
        ToolRun.With(Wrong, "session", "-", "--json").Faults.Select(fault => fault.Split('|')[0]).ShouldBe(
            ["/asOf", "/group/id", "/group/facilitators/1/id", "/session/id", "/session/number", "/close/closedAt", "/sessoin"], ignoreOrder: true);
        var told = ToolRun.With(Wrong, "session", "-");
        told.Exit.ShouldBe(2);
        told.Out.ShouldBeEmpty();
        told.Error.ShouldStartWith("Nothing was evaluated. 7 faults:");
    }

    [Fact]
    public void Colour_is_for_terminals_alone()
    {
        ToolRun.Of("session", Ended, "--explain").Out.ShouldNotContain('\u001b');
        using var output = new MemoryStream();
        Tool.Run(["session", Ended], new() { In = Stream.Null, Out = output, Error = TextWriter.Null, Colour = true });
        System.Text.Encoding.UTF8.GetString(output.ToArray()).ShouldContain('\u001b');
    }

    [Fact]
    public void A_clear_session_says_so_in_one_line_a_rulebook()
    {
        var run = ToolRun.Of("session", Ready, "--json");
        Schema.SessionOutput.FaultsOf(run.Json).ShouldBeEmpty();
        ToolRun.Of("session", Ready).Out.ShouldContain("2 decisions: 2 clear.");
    }
}
