using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Tests.Contract;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class JurisdictionsCommandTests
{
    /// <remarks>The New Hampshire Psychological Association's list of that day; Pennsylvania and Virginia had enacted it, and North Carolina that day.</remarks>
    [Fact]
    public void Twelve_states_had_PSYPACT_in_force_on_its_first_day()
    {
        var json = ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2020-07-01", "--json").Json;
        string.Join(" ", CodesWith(json, "inForce").Order(StringComparer.Ordinal)).ShouldBe("AZ CO DE GA IL MO NE NH NV OK TX UT");
        string.Join(" ", CodesWith(json, "enacted").Order(StringComparer.Ordinal)).ShouldBe("NC PA VA");
        ((int)json["counts"]!["inForce"]!).ShouldBe(12);
        ((int)json["counts"]!["enacted"]!).ShouldBe(3);
        ((int)json["counts"]!["unknown"]!).ShouldBe(0);
        json["counts"]!.Where(count => ((JProperty)count).Name != "recordedInForce").Sum(count => (int)count.First!).ShouldBe(56);
        ((string?)json["compact"]).ShouldBe("psypact");
    }

    [Fact]
    public void What_is_recorded_is_counted_beside_what_is_doubted()
    {
        // APA, 2 July 2021: 18 accepted; with Alabama, Kentucky and Minnesota, whose text was being reviewed, 21 effective. D.C. is doubted too.
        var counts = ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2021-07-02", "--json").Json["counts"]!;
        ((int)counts["recordedInForce"]!).ShouldBe(21);
        ((int)counts["inForce"]!).ShouldBe(17);
        ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2021-07-02").Out.ShouldContain("(21 are recorded");
    }

    [Theory]
    [InlineData("2020-06-30", 0)]  // no authority could be applied for before 2020-07-01
    [InlineData("2020-07-08", 13)] // Pennsylvania
    [InlineData("2023-03-23", 34)] // vermontpsych.org: 34 effective
    [InlineData("2024-07-01", 42)]
    [InlineData("2025-10-01", 43)]
    public void The_counts_are_those_that_were_seen(string on, int inForce) =>
        ((int)ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", on, "--json").Json["counts"]!["inForce"]!).ShouldBe(inForce);

    [Fact]
    public void A_member_is_told_with_since_when_by_which_source_and_how_sure()
    {
        var rhodeIsland = Entry(ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2023-07-01", "--json").Json, "RI");
        ((string?)rhodeIsland["name"]).ShouldBe("Rhode Island");
        ((string?)rhodeIsland["psypact"]!["status"]).ShouldBe("inForce");
        ((string?)rhodeIsland["psypact"]!["since"]).ShouldBe("2023-07-01"); // enacted 2022-06-21
        ((string?)rhodeIsland["psypact"]!["checkedUntil"]).ShouldBe("2026-02-28");
        rhodeIsland["psypact"]!["sources"]!.Count().ShouldBeGreaterThan(0);
        rhodeIsland.Properties().Select(property => property.Name).ShouldBe(["code", "name", "psypact"]);
        ((string?)Entry(ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2023-06-30", "--json").Json, "RI")["psypact"]!["status"]).ShouldBe("enacted");
    }

    [Fact]
    public void What_is_unknown_says_why_and_whom_to_ask()
    {
        var later = ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2026-03-01", "--json").Json;
        ((int)later["counts"]!["unknown"]!).ShouldBe(56);
        var colorado = Entry(later, "CO")["psypact"]!;
        colorado["status"]!.Type.ShouldBe(JTokenType.Null);
        ((string?)colorado["unknown"]).ShouldBe("pastChecked");
        ((string?)colorado["recordedStatus"]).ShouldBe("inForce");
        ((string)colorado["confirmWith"]!).ShouldContain("PSYPACT Commission");

        // The Commission's list and the District's law disagree from April to August 2021.
        var district = Entry(ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2021-04-10", "--json").Json, "DC")["psypact"]!;
        ((string?)district["unknown"]).ShouldBe("sourcesDisagree");
        ((bool)district["uncertain"]!["material"]!).ShouldBeTrue();
        ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2021-04-10").Out.ShouldContain("Unknown (1)\nAsk the PSYPACT Commission");
    }

    [Fact]
    public void Without_a_compact_all_three_and_the_routes_are_told()
    {
        var json = ToolRun.Of("jurisdictions", "--on", "2024-06-01", "--json").Json;
        json["compact"].ShouldBeNull();
        ((JObject)json["counts"]!).Properties().Select(property => property.Name).ShouldBe(["psypact", "counseling", "socialWork"]);
        ((int)json["counts"]!["counseling"]!["inForce"]!).ShouldBe(0); // nobody issued before 2025-09-30
        var arizona = Entry(json, "AZ");
        arizona.Properties().Select(property => property.Name).ShouldBe(["code", "name", "psypact", "counseling", "socialWork", "routes"]);
        arizona["routes"]!["registration"]!["available"]!.Select(profession => (string?)profession).ShouldContain("psychologist");
        var arkansas = Entry(json, "AR")["routes"]!["registration"]!["unknown"]!;
        arkansas.Count().ShouldBe(6);
        arkansas.ShouldAllBe(one => (string?)one["unknown"] == "notResearched");
    }

    /// <summary>Every row was recorded on 2026-11-22.</summary>
    [Fact]
    public void Before_it_was_recorded_nothing_was_known()
    {
        var json = ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2020-07-01", "--as-known", "2026-11-21", "--json").Json;
        ((int)json["counts"]!["unknown"]!).ShouldBe(56);
        ((string?)Entry(json, "CO")["psypact"]!["unknown"]).ShouldBe("notYetRecorded");
        ((string?)json["data"]!["asKnown"]).ShouldBe("2026-11-21");
        ((int)ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2020-07-01", "--as-known", "2026-11-22", "--json").Json["counts"]!["inForce"]!).ShouldBe(12);
    }

    [Theory]
    [InlineData]
    [InlineData("--compact", "psypact")]
    [InlineData("--compact", "counseling")]
    public void The_table_fits_its_width_and_tells_everyone(params string[] options)
    {
        foreach (var width in new[] { 80, 40 })
        {
            var run = ToolRun.Of(Stream.Null, width, ["jurisdictions", "--on", "2021-04-10", .. options]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            run.Out.ShouldNotContain('\u001b');
            foreach (var jurisdiction in Jurisdictions.All) run.Out.ShouldContain($"{jurisdiction} ");
        }
    }

    [Fact]
    public void A_map_is_printed_alone()
    {
        var run = ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2020-07-01", "--format", "svg");
        run.Exit.ShouldBe(0);
        run.Out.ShouldStartWith("<svg ");
        run.Out.ShouldContain("<title>PSYPACT on 2020-07-01</title>");
    }

    [Theory]
    [InlineData("--on|nothing|the as-of date: an ISO 8601 day such as 2026-11-20")]
    [InlineData("--on|'2020'|an ISO 8601 day such as 2026-11-20", "--on", "2020")]
    [InlineData("--as-known|'now'|an ISO 8601 day such as 2026-11-20", "--on", "2020-07-01", "--as-known", "now")]
    [InlineData("--compact|'Psypact'|one of: psypact, counseling, socialWork", "--on", "2020-07-01", "--compact", "Psypact")]
    [InlineData("--format|'pdf'|svg", "--on", "2020-07-01", "--format", "pdf")]
    [InlineData("--data|no file 'no-such.pack'|a licensure data pack that this release reads", "--on", "2020-07-01", "--data", "no-such.pack")]
    [InlineData("--against|no file 'no-such.pack'|a licensure data pack that this release reads", "--against", "no-such.pack")]
    public void An_option_that_cannot_be_used_is_a_fault(string fault, params string[] options)
    {
        var run = ToolRun.Of(["jurisdictions", .. options, "--json"]);
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe(fault);
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
        ToolRun.Of(["jurisdictions", .. options]).Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--compact\nnothing", "--on", "2020-07-01", "--format", "svg")]
    [InlineData("--format\nsvg with --against", "--against", "x.pack", "--format", "svg")]
    public void A_map_shows_one_compact_and_no_comparison(string found, params string[] options)
    {
        var run = ToolRun.Of(["jurisdictions", .. options]);
        run.Exit.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        foreach (var part in found.Split('\n')) run.Error.ShouldContain(part);
    }

    [Theory]
    [InlineData(0, "a stream that is no data pack")]
    [InlineData(20, "a length")]     // within the hash
    [InlineData(1_000, "the pack is cut short")]
    public void A_pack_that_is_cut_short_is_refused(int length, string found)
    {
        using var pack = PackFile.Truncated(length);
        foreach (var option in new[] { "--data", "--against" })
        {
            var run = ToolRun.Of("jurisdictions", "--on", "2020-07-01", option, pack.Path, "--json");
            run.Exit.ShouldBe(2);
            run.Fault.ShouldStartWith($"{option}|The data pack is refused: found ");
            if (length != 20) run.Fault.ShouldContain(found);
            run.Fault.Length.ShouldBeLessThan(300);
        }
    }

    [Fact]
    public void Another_pack_answers_in_place_of_the_built_in_one()
    {
        // Repealed on 2025-10-15, PSYPACT stays in force for six months: past the day to which the table was checked.
        using var pack = PackFile.Of(PackFile.WithRepeal);
        var colorado = Entry(ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2026-02-20", "--data", pack.Path, "--json").Json, "CO")["psypact"]!;
        ((string?)colorado["status"]).ShouldBe("inForce");
        ((string?)colorado["repealedOn"]).ShouldBe("2025-10-15");
        colorado["since"]!.Type.ShouldBe(JTokenType.Null);
        ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2026-02-20", "--data", pack.Path).Out.ShouldContain("Colorado, repealed on 2025-10-15");
    }

    [Fact]
    public void A_pack_compared_with_itself_answers_the_same()
    {
        using var same = PackFile.Of(pack => pack);
        var run = ToolRun.Of("jurisdictions", "--against", same.Path, "--json");
        run.Exit.ShouldBe(0);
        run.Json["differences"]!.ShouldBeEmpty();
        ToolRun.Of("jurisdictions", "--against", same.Path).Out.ShouldContain("The answers are the same.");
    }

    [Fact]
    public void The_days_on_which_answers_differ_are_told_from_old_to_new()
    {
        using var older = PackFile.Of(pack => PackFile.Change(pack, Jurisdiction.CO, data => data with { Compacts = [WithoutTheLast(data.Compacts[0]), .. data.Compacts.Skip(1)] }));
        var difference = ToolRun.Of("jurisdictions", "--against", older.Path, "--json").Json["differences"]!.ShouldHaveSingleItem();

        // Without its last entry Colorado has enacted PSYPACT and stays so; the built-in table, checked to 2026-02-28, has it in force from 2020-07-01.
        string.Join(" ", difference.Children<JProperty>().Where(property => property.Value is JValue).Select(property => property.Value)).ShouldBe("CO psypact 2020-07-01 2026-03-01");
        ((string?)difference["old"]!["status"]).ShouldBe("enacted");
        ((string?)difference["new"]!["status"]).ShouldBe("inForce");
        var table = ToolRun.Of("jurisdictions", "--against", older.Path).Out;
        table.ShouldContain("CO, PSYPACT, from 2020-07-01 until 2026-03-01 (not included)");
        table.ShouldContain("enacted, without authority yet\n  -> in force");

        ToolRun.Of("jurisdictions", "--against", older.Path, "--on", "2020-06-30", "--json").Json["differences"]!.ShouldBeEmpty();
        ToolRun.Of("jurisdictions", "--against", older.Path, "--on", "2020-07-01", "--json").Json["differences"]!.Count().ShouldBe(1);
        ToolRun.Of("jurisdictions", "--against", older.Path, "--compact", "counseling", "--json").Json["differences"]!.ShouldBeEmpty();
    }

    [Fact]
    public void A_route_that_asks_otherwise_is_a_difference_for_each_of_its_professions()
    {
        using var changed = PackFile.Of(PackFile.WithRepeal);
        var routes = ToolRun.Of("jurisdictions", "--against", changed.Path, "--json").Json["differences"]!.Where(one => one["route"] is not null).ToList();
        routes.ShouldAllBe(one => (string?)one["jurisdiction"] == "CO" && (string?)one["route"] == "temporaryPractice");
        routes.ShouldAllBe(one => (int?)one["old"]!["limit"]!["count"] == 19 && (int?)one["new"]!["limit"]!["count"] == 20);
        routes.Select(one => (string?)one["profession"]).Distinct().ShouldBe(["psychologist", "professionalCounselor", "clinicalSocialWorker", "marriageAndFamilyTherapist"]);
    }

    private static CompactTable WithoutTheLast(CompactTable table) => table with { Entries = [.. table.Entries.Take(table.Entries.Count - 1)] };

    private static IEnumerable<string> CodesWith(JObject json, string status) =>
        json["jurisdictions"]!.Where(entry => (string?)entry["psypact"]!["status"] == status).Select(entry => (string)entry["code"]!);

    private static JObject Entry(JObject json, string code) => (JObject)json["jurisdictions"]!.Single(entry => (string?)entry["code"] == code);
}
