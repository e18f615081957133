using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Tests.Contract;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class LicensureCommandTests
{
    private static readonly string Group = Repository.Sample("licensure");

    private static readonly string Series = Repository.Sample("licensure-series");

    public static TheoryData<string> Samples => [.. Repository.LicensureSamples];

    [Theory]
    [InlineData("licensure")]
    [InlineData("licensure-series")]
    [InlineData("licensure-counselor")]
    [InlineData("licensure-stated-twice")]
    public void A_sample_has_the_outcomes_that_its_description_tells(string sample)
    {
        var told = File.ReadAllLines(Repository.PathOf("samples/README.md")).Single(line => line.Contains($"(cases/{sample}.json)", StringComparison.Ordinal));
        ToolRun.Of("licensure", Repository.Sample(sample), "--json").Outcomes.ShouldBe(told.Split('|')[3].Replace("`", "", StringComparison.Ordinal).Trim().Split(", "));
    }

    /// <summary>The bases that hold, in the order in which they are to be tried.</summary>
    [Theory]
    [InlineData("licensure", "p-1", "m-1", "own-license")]            // licensed in Colorado, where the client is
    [InlineData("licensure", "p-1", "m-2", "psypact-apit")]           // Colorado and Georgia have PSYPACT in force since 2020-07-01
    [InlineData("licensure", "p-1", "m-4", "")]                       // New York has not enacted it
    [InlineData("licensure", "p-2", "m-1", "")]                       // the E.Passport ended on 2026-02-01
    [InlineData("licensure-series", "p-3", "m-6", "temporary-practice")]
    [InlineData("licensure-counselor", "p-4", "m-9", "counseling-privilege")] // Minnesota and Arizona issue since 2025-09-30
    [InlineData("licensure-counselor", "p-4", "m-11", "recorded-exception")]
    [InlineData("licensure-stated-twice", "p-5", "m-13", "psypact-apit")] // of two E.Passports the second has not ended
    public void The_basis_of_authority_is_named(string sample, string clinician, string client, string basis) =>
        string.Join(" ", ToolRun.Of("licensure", Repository.Sample(sample), "--json").Decision(clinician, client)["basis"]!).ShouldBe(basis);

    [Fact]
    public void A_decision_names_its_day_rulebook_and_data()
    {
        var decision = ToolRun.Of("licensure", Group, "--json").Decision("p-1", "m-2");
        ((string?)decision["asOf"]).ShouldBe("2026-02-20");
        ((string?)decision["location"]).ShouldBe("GA");
        ((string?)decision["rulebook"]!["id"]).ShouldBe("licensure/practice");
        ((string?)decision["rulebook"]!["hash"]).ShouldBe(LicensureRulebook.Default.Hash);
        ((string?)decision["data"]!["version"]).ShouldBe(LicensureData.Current.Version.ToString());
        ((string?)decision["data"]!["hash"]).ShouldBe(LicensureData.Current.Hash);
        decision["data"]!["asKnown"].ShouldBeNull();
        decision["whyNot"].ShouldBeNull(); // only to be explained
    }

    [Fact]
    public void Why_a_basis_does_not_hold_is_told_conjunct_by_conjunct()
    {
        var whyNot = ToolRun.Of("licensure", Group, "--json", "--explain").Decision("p-2", "m-2")["whyNot"]!;
        var apit = whyNot.Single(basis => (string?)basis["basis"] == "psypact-apit");
        ((bool?)apit["holds"]).ShouldBe(false);
        var reason = apit["reasons"]!.ShouldHaveSingleItem(); // all else holds: psychologist, telehealth, both states, a licence in Texas, APIT to October
        ((string?)reason["fact"]).ShouldBe("e-passport");
        ((string?)reason["value"]).ShouldBe("ended");
        ((string?)reason["found"]).ShouldBe("the E.Passport ended on 2026-02-01");
        whyNot.Select(basis => (string?)basis["basis"]).ShouldBe(Bases.All.Select(basis => basis.Id)); // none of the eight holds
    }

    [Fact]
    public void Of_a_client_who_is_nobody_knows_where_a_basis_is_unknown()
    {
        var decision = ToolRun.Of("licensure", Repository.Sample("licensure-counselor"), "--json", "--explain").Decision("p-4", "m-12");
        ((string?)decision["whyNot"]!.Single(basis => (string?)basis["basis"] == "own-license")["holds"]).ShouldBe("unknown");
        decision["location"]!.Type.ShouldBe(Newtonsoft.Json.Linq.JTokenType.Null);
        decision["stillNeeded"]!.Select(need => (string?)need["fact"]).ShouldContain("client-location");
    }

    /// <summary>The PSYPACT table was checked to 2026-02-28: on that day it answers, on the next it does not.</summary>
    [Theory]
    [InlineData("2026-02-28", "clear")]
    [InlineData("2026-03-01", "open")]
    public void Past_the_day_to_which_a_table_was_checked_nothing_is_clear(string on, string outcome)
    {
        var decision = ToolRun.Of("licensure", Group, "--json", "--on", on).Decision("p-1", "m-2");
        ((string?)decision["asOf"]).ShouldBe(on);
        ((string?)decision["outcome"]).ShouldBe(outcome);
    }

    [Fact]
    public void What_the_data_do_not_answer_is_to_be_confirmed_with_whom()
    {
        var toConfirm = ToolRun.Of("licensure", Group, "--json", "--on", "2026-03-01").Decision("p-1", "m-2")["toConfirm"]!;
        toConfirm.Select(one => (string?)one["what"]).ShouldContain("whether PSYPACT is in force in Georgia on 2026-03-01");
        toConfirm.ShouldAllBe(one => ((string)one["with"]!).Length > 0 && ((string)one["why"]!).Contains("2026-02-28", StringComparison.Ordinal));
        ToolRun.Of("licensure", Group, "--on", "2026-03-01").Out.ShouldContain("whether PSYPACT is in force in Georgia on 2026-03-01");
    }

    /// <summary>The rows were recorded on 2026-11-22: before, nothing was known, and only what needs no data stands.</summary>
    [Theory]
    [InlineData("2026-11-21", "clear", "open")]
    [InlineData("2026-11-22", "clear", "clear")]
    public void The_data_answer_as_they_were_known(string asKnown, string byLicense, string byCompact)
    {
        var run = ToolRun.Of("licensure", Group, "--json", "--as-known", asKnown);
        ((string?)run.Decision("p-1", "m-1")["outcome"]).ShouldBe(byLicense);
        ((string?)run.Decision("p-1", "m-2")["outcome"]).ShouldBe(byCompact);
        ((string?)run.Decision("p-1", "m-2")["data"]!["asKnown"]).ShouldBe(asKnown);
        ToolRun.Of("licensure", Group, "--as-known", asKnown).Out.Replace('\n', ' ').ShouldContain($"as known on {asKnown}");
    }

    [Fact]
    public void What_would_cover_the_group_is_told()
    {
        var coverage = ToolRun.Of("licensure", Group, "--json").Json["coverage"]!;
        string.Join(" ", coverage["uncovered"]!).ShouldBe("m-1 m-2 m-4"); // m-3 is in Texas, where p-2 is licensed and p-1 reaches by APIT
        var options = coverage["options"]!.Select(option => $"{option["clinician"]} {option["license"]}: {string.Join(" ", option["covers"]!)}");
        options.ShouldBe(["p-1 NY: m-1 m-2 m-4", "p-1 : m-1 m-2", "p-2 CO: m-1", "p-2 GA: m-2", "p-2 NY: m-4"]); // p-1 covers two alone, and all three with New York's licence
    }

    [Fact]
    public void No_more_than_ten_options_are_told()
    {
        var clients = string.Join(",", Jurisdictions.All.Take(20).Select(jurisdiction => $$"""{"id":"{{jurisdiction}}","location":"{{jurisdiction}}"}"""));
        ToolRun.With($$"""{"asOf":"2026-02-20","clinicians":[{"id":"p","location":"WY"}],"clients":[{{clients}}]}""", "licensure", "-", "--json").Json["coverage"]!["options"]!.Count().ShouldBe(10);
    }

    [Fact]
    public void A_series_tells_the_days_on_which_an_outcome_changes()
    {
        var series = ToolRun.Of("licensure", Series, "--json").Json["series"]!;
        series.Select(pair => $"{pair["client"]}: {string.Join(", ", pair["changes"]!.Select(change => $"{change["outcome"]} {change["on"]}"))}").ShouldBe(
        [
            "m-5: clear 2025-01-08",
            "m-6: clear 2025-01-08, blocked 2025-03-05", // 12 days before the series and 8 sessions are Colorado's 20: the ninth is one too many
            "m-7: clear 2025-01-08, blocked 2025-02-26", // 45 days from 2025-01-06 are the days to 2025-02-19
        ]);
        ToolRun.Of("licensure", Group, "--json").Json["series"].ShouldBeNull();
    }

    [Theory]
    [InlineData("2025-02-26", "clear", "blocked")]
    [InlineData("2025-03-05", "blocked", "blocked")]
    public void A_day_of_the_series_is_judged_with_the_earlier_ones_counted(string on, string colorado, string utah)
    {
        var run = ToolRun.Of("licensure", Series, "--json", "--on", on);
        ((string?)run.Decision("p-3", "m-6")["outcome"]).ShouldBe(colorado);
        ((string?)run.Decision("p-3", "m-7")["outcome"]).ShouldBe(utah);
    }

    [Fact]
    public void Days_may_be_counted_or_listed()
    {
        ToolRun WithDays(string days) => ToolRun.With(
            $$"""{"asOf":"2025-03-05","modality":"telehealth","clinicians":[{"id":"p","profession":"psychologist","location":"CA","licenses":[{"jurisdiction":"CA","status":"active","from":"2012-05-01","independent":true,"restricted":false}],"daysUsed":[{"jurisdiction":"CO","days":{{days}}}]}],"clients":[{"id":"m","location":"CO","told":true}]}""",
            "licensure", "-", "--json");
        var listed = string.Join(",", Enumerable.Range(1, 20).Select(day => $"\"2025-01-{day:00}\""));
        WithDays("19").Outcomes.ShouldBe(["p m clear"]);            // with this day 20 of 20
        WithDays("20").Outcomes.ShouldBe(["p m blocked"]);
        WithDays($"[{listed}]").Outcomes.ShouldBe(["p m blocked"]);
        WithDays($"[{listed[13..]}]").Outcomes.ShouldBe(["p m clear"]); // without the first: 19
        WithDays("[]").Outcomes.ShouldBe(["p m clear"]);
    }

    [Fact]
    public void An_adverse_action_counts_from_its_day()
    {
        // The counselor's board acts on 2026-04-10: an encumbrance within two years ends the privilege, not the licence.
        ToolRun On(string day) => ToolRun.Of("licensure", Repository.Sample("licensure-counselor"), "--json", "--on", day);
        ((string?)On("2026-04-09").Decision("p-4", "m-9")["outcome"]).ShouldBe("clear");
        ((string?)On("2026-04-10").Decision("p-4", "m-9")["outcome"]).ShouldBe("blocked");
        ((string?)On("2026-04-10").Decision("p-4", "m-8")["outcome"]).ShouldBe("clear");
    }

    [Theory]
    [InlineData("""{"jurisdiction":"CO","status":"active","from":"2020-01-01","independent":true,"restricted":false}""", 0)]
    [InlineData("""{"jurisdiction":"CO","status":"active","independent":true,"restricted":false}""", 11)] // an unknown first day clears nothing
    [InlineData("""{"jurisdiction":"CO","status":"suspended"}""", 12)]
    public void The_exit_code_tells_the_worst_outcome_where_that_is_asked_for(string license, int exit)
    {
        var input = $$"""{"asOf":"2026-02-20","modality":"telehealth","clinicians":[{"id":"p","profession":"psychologist","location":"CO","licenses":[{{license}}]}],"clients":[{"id":"m","location":"CO"}]}""";
        ToolRun.With(input, "licensure", "-", "--exit-code").Exit.ShouldBe(exit);
        ToolRun.With(input, "licensure", "-", "--exit-code", "--json").Exit.ShouldBe(exit);
        ToolRun.With(input, "licensure", "-").Exit.ShouldBe(0);
    }

    [Fact]
    public void Discipline_behind_a_states_own_route_is_reviewed()
    {
        // Arizona registers psychologists of other states; its table was checked to 2024-12-31.
        const string Input = """{"asOf":"2024-06-03","modality":"telehealth","clinicians":[{"id":"p","profession":"psychologist","location":"CA","licenses":[{"jurisdiction":"CA","status":"active","from":"2012-01-01","independent":true,"restricted":false}],"registrations":[{"jurisdiction":"AZ","from":"2023-01-01","reference":"on file"}],"adverseActions":[{"jurisdiction":"CA","on":"2015-01-01"}]}],"clients":[{"id":"m","location":"AZ"}]}""";
        var run = ToolRun.With(Input, "licensure", "-", "--json", "--exit-code");
        run.Exit.ShouldBe(10);
        run.Findings.Where(finding => (string?)finding["status"] == "notMet" && (string?)finding["force"] == "review").Select(finding => (string?)finding["rule"]).ShouldBe(["licensure/discipline-and-state-route"]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_table_fits_its_width_and_ends_no_line_with_a_blank(string sample)
    {
        foreach (var (width, explain) in new[] { (80, false), (80, true), (40, false), (40, true) })
        {
            var run = ToolRun.Of(Stream.Null, width, ["licensure", sample, .. explain ? ["--explain"] : Array.Empty<string>()]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldNotContain("\n\n\n");
            run.Out.ShouldContain("not legal");
        }
    }

    [Fact]
    public void The_table_begins_with_who_may_lead_for_whom()
    {
        var lines = ToolRun.Of("licensure", Group).Out.Split('\n');
        lines[0].ShouldStartWith("Who may lead for whom on 2026-02-20");
        lines.ShouldContain("p-1  + clear    + clear    + clear    x blocked");
        lines.ShouldContain("p-2  x blocked  x blocked  + clear    x blocked");
        lines.ShouldContain("+ p-1 with m-2, m-3: by psypact-apit");
    }

    [Fact]
    public void The_table_gives_the_reasons_of_what_is_not_clear_alone()
    {
        var told = ToolRun.Of("licensure", Group).Out;
        told.ShouldContain("psypact-apit: the E.Passport ended on 2026-02-01");
        told.ShouldNotContain("p-1 with m-1 in Colorado");
        told.ShouldNotContain("counseling-privilege"); // another profession's
        var explained = ToolRun.Of("licensure", Group, "--explain").Out;
        explained.ShouldContain("p-1 with m-1 in Colorado: CLEAR");
        explained.ShouldContain("counseling-privilege");
    }

    [Fact]
    public void Colour_is_for_terminals_alone()
    {
        ToolRun.Of("licensure", Group, "--explain").Out.ShouldNotContain('\u001b');
        using var output = new MemoryStream();
        Tool.Run(["licensure", Group], new() { In = Stream.Null, Out = output, Error = TextWriter.Null, Colour = true });
        System.Text.Encoding.UTF8.GetString(output.ToArray()).ShouldContain('\u001b');
    }

    [Fact]
    public void A_picture_is_printed_alone()
    {
        var run = ToolRun.Of("licensure", Series, "--format", "svg");
        run.Exit.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var picture = System.Xml.Linq.XDocument.Parse(run.Out);
        picture.Root!.Name.LocalName.ShouldBe("svg");
        picture.Descendants().Where(part => part.Name.LocalName == "title").Select(title => title.Value).ShouldContain("p-3 with m-6: clear; in the series clear from 2025-01-08, blocked from 2025-03-05");
    }

    [Fact]
    public void A_whole_group_is_judged_as_a_library_would()
    {
        var run = ToolRun.Of("licensure", Group, "--json", "--explain");
        run.Json.Properties().Select(property => property.Name).ShouldBe(["decisions", "coverage"]);
        run.Json["decisions"]!.ShouldAllBe(decision => decision["findings"]!.Count() == LicensureRulebook.Default.Rules.Count);
        Schema.LicensureOutput.FaultsOf(run.Json).ShouldBeEmpty();
    }
}
