using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Tests.Contract;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>Export, approve, verify and diff, as an officer would use them one after the other.</summary>
public sealed class RulesCatalogueCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Approved => Path.Combine(_folder, "approved.json");

    [Fact]
    public void Exported_json_is_valid_and_compares_as_the_same_with_itself()
    {
        var folder = Path.Combine(_folder, "release");
        var run = ToolRun.Of("rules", "export", folder, "--format", "json", "--json");
        run.Exit.ShouldBe(0);
        Schema.RulesExportOutput.FaultsOf(run.Json).ShouldBeEmpty();
        Directory.GetFiles(folder).Length.ShouldBe(6);
        Schema.Rulebook.FaultyOf(Directory.GetFiles(folder).Select(file => (JToken)ToolRun.Parse(File.ReadAllText(file)))).ShouldBeEmpty();

        ToolRun.Of("rules", "diff", folder, folder).Out.ShouldBe("They say the same.\n");
    }

    [Fact]
    public void The_exported_site_is_said_file_by_file()
    {
        var folder = Path.Combine(_folder, "site");
        var run = ToolRun.Of("rules", "export", folder, "--format", "html", "--json");
        run.Exit.ShouldBe(0);
        run.Json["files"]!.Select(file => (string)file!).ShouldBe(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')), ignoreOrder: true);
        File.ReadAllText(Path.Combine(folder, "index.html")).ShouldContain("<a href=\"screening-online/index.html\">");
    }

    [Fact]
    public void A_changed_file_is_refused_and_not_compared()
    {
        var folder = Path.Combine(_folder, "release");
        ToolRun.Of("rules", "export", folder, "--format", "json");
        var file = Path.Combine(folder, "screening-online.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"atLeast\": 20", "\"atLeast\": 21", StringComparison.Ordinal));

        var run = ToolRun.Of("rules", "diff", file, file, "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldStartWith("OLD|content of screening/online with sha256:");
    }

    [Theory]
    [InlineData("requires\": \"not acute crisis", "requires\": \"anything goes", "a sentence or a hash in screening/online that is not of its rules")]
    [InlineData("version\": \"1.0.0", "version\": \"1.0.1", "content of screening/online with sha256:")]
    [InlineData("derived\": \"acute-crisis", "derived\": \"acute-crises", "/rules/")]
    public void A_file_whose_readable_part_says_something_else_is_refused(string before, string after, string found)
    {
        ToolRun.Of("rules", "export", _folder, "--format", "json");
        var file = Path.Combine(_folder, "screening-online.json");
        var text = File.ReadAllText(file);
        text.ShouldContain($"\"{before}");
        File.WriteAllText(file, text.Replace($"\"{before}", $"\"{after}", StringComparison.Ordinal));

        ToolRun.Of("rules", "diff", file, file, "--json").Fault.ShouldStartWith($"OLD|{found}");
    }

    [Fact]
    public void What_a_rulebook_says_of_itself_is_compared_and_approved_too()
    {
        ToolRun.Of("rules", "export", _folder, "--format", "json");
        var (file, other) = (Path.Combine(_folder, "screening-online.json"), Path.Combine(_folder, "other.json"));
        File.WriteAllText(other, File.ReadAllText(file).Replace("\"population\": \"Adults in the United States", "\"population\": \"Anybody", StringComparison.Ordinal));

        var option = ToolRun.Of("rules", "diff", file, other, "--json").Json["rulebooks"]!.Single()["options"]!.Single();
        ((string?)option["what"]).ShouldBe("population");
        ((string?)option["after"])!.ShouldStartWith("Anybody who are candidates");

        ToolRun.Of("rules", "approve", "screening/online#description", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22").Exit.ShouldBe(0);
        var approval = ToolRun.Parse(File.ReadAllText(Approved))["approvals"]!.Single();
        ((string?)approval["says"]).ShouldBe("Screening for an online group");
    }

    [Fact]
    public void What_was_approved_holds_until_something_is_otherwise()
    {
        ToolRun.Of("rules", "approve", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22").Exit.ShouldBe(0);
        Schema.Approvals.FaultsOf(ToolRun.Parse(File.ReadAllText(Approved))).ShouldBeEmpty();
        ToolRun.Of("rules", "verify", "--approved", Approved).Exit.ShouldBe(0);

        // As if a rule, an option and the data of a state had been approved when they said something else, another rule never, and one had since gone.
        var file = ToolRun.Parse(File.ReadAllText(Approved));
        foreach (var id in new[] { "screening/acute-crisis", "screening/online#minimumAttendancePercent", "data/CO" })
            file["approvals"]!.Single(one => (string?)one["id"] == id)["hash"] = "sha256:" + new string('0', 64);
        file["approvals"]!.Single(one => (string?)one["id"] == "screening/crisis-plan")["id"] = "screening/crisis-plans";
        File.WriteAllText(Approved, file.ToString());

        var run = ToolRun.Of("rules", "verify", "--approved", Approved, "--json");
        run.Exit.ShouldBe(1);
        Schema.RulesVerifyOutput.FaultsOf(run.Json).ShouldBeEmpty();
        run.Json["changed"]!.Select(one => (string?)one["id"]).ShouldBe(["screening/acute-crisis", "screening/online#minimumAttendancePercent", "data/CO"]);
        ((string?)run.Json["notApproved"]!.Single()["id"]).ShouldBe("screening/crisis-plan");
        ((string?)run.Json["gone"]!.Single()["id"]).ShouldBe("screening/crisis-plans");
        ToolRun.Of("rules", "verify", "--approved", Approved).Out.ShouldContain("approved by D. Reyes on 2026-11-22");
    }

    [Fact]
    public void The_rules_of_this_release_are_proven_to_stand_together()
    {
        var run = ToolRun.Of("rules", "verify", "--json");
        run.Exit.ShouldBe(0);
        Schema.RulesAnalysisOutput.FaultsOf(run.Json).ShouldBeEmpty();
        run.Json["rulebooks"]!.ShouldAllBe(rulebook => (bool)rulebook["holds"]! && (bool)rulebook["canBeClear"]!);

        // The ideal size of a group online is by default its largest size, eight: advice against a ninth member never comes to it.
        var proven = run.Json["rulebooks"]!.Single(rulebook => (string?)rulebook["id"] == "cohorts/admission")["proven"]!.Single();
        ((string?)proven["rule"], (string?)proven["property"]).ShouldBe(("admission/ideal-size", "neverBroken"));
        ToolRun.Of("rules", "verify").Out.ShouldContain("admission/ideal-size\n");
    }

    [Fact]
    public void Tables_for_a_spreadsheet_have_a_row_for_each_rule_and_for_each_case()
    {
        var folder = Path.Combine(_folder, "tables");
        ToolRun.Of("rules", "export", folder, "--format", "csv").Exit.ShouldBe(0);

        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(["cases.csv", "facts.csv", "rules.csv"], ignoreOrder: true);
        var rules = Rows(Path.Combine(folder, "rules.csv"));
        rules.ShouldAllBe(row => row.Count == rules[0].Count);
        rules.Count.ShouldBe(134);   // a heading and 133 rules

        // "Requires" names a limit and holds commas; the source's citation holds quotation marks or commas too.
        var severe = rules.Single(row => row[2] == "screening/severe-depression-with-suicidal-ideation");
        severe[rules[0].IndexOf("requires")].ShouldBe(BuiltIn.Rulebooks().SelectMany(rulebook => rulebook.Rules).Single(rule => rule.Id == severe[2]).RequiresSentence);
        Rows(Path.Combine(folder, "cases.csv")).ShouldContain(row => row[0] == "screening/acute-crisis" && row[2] == "acute-crisis-finding" && row[3] == "yes" && row[5] == "not met");
    }

    [Fact]
    public void Newer_data_are_otherwise_than_approved_until_they_are_approved_too()
    {
        using var newer = PackFile.Of(PackFile.WithRepeal);
        ToolRun.Of("rules", "approve", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22").Exit.ShouldBe(0);

        var run = ToolRun.Of("rules", "verify", "--approved", Approved, "--data", newer.Path, "--json");
        run.Exit.ShouldBe(1);
        run.Json["changed"]!.Select(one => (string?)one["id"]).ShouldBe(["data/CO"]);

        ToolRun.Of("rules", "approve", "data/CO", "--approved", Approved, "--data", newer.Path, "--by", "D. Reyes", "--on", "2026-11-23").Exit.ShouldBe(0);
        ToolRun.Of("rules", "verify", "--approved", Approved, "--data", newer.Path).Exit.ShouldBe(0);
        ToolRun.Of("rules", "verify", "--approved", Approved).Exit.ShouldBe(1);
        ToolRun.Of("rules", "verify", "--data", newer.Path, "--json").Fault.ShouldStartWith("--data|");
    }

    [Fact]
    public void An_approval_says_whose_it_takes_the_place_of_and_a_changed_title_is_seen()
    {
        ToolRun.Of("rules", "approve", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22").Exit.ShouldBe(0);
        ToolRun.Of("rules", "approve", "acute-crisis", "--approved", Approved, "--by", "M. Okafor", "--on", "2026-11-23").Out.ShouldContain("in place of 1 by D. Reyes on 2026-11-22");
        ToolRun.Of("rules", "verify", "--approved", Approved).Out.ShouldContain("1 by M. Okafor on 2026-11-23");

        var file = ToolRun.Parse(File.ReadAllText(Approved));
        var crisis = file["approvals"]!.Single(one => (string?)one["by"] == "M. Okafor");
        crisis["says"] = "Anyone may join at any time";
        File.WriteAllText(Approved, file.ToString());
        ToolRun.Of("rules", "verify", "--approved", Approved, "--json").Json["changed"]!.Select(one => (string?)one["id"]).ShouldBe(["screening/acute-crisis"]);

        crisis["hash"] = "abc";
        File.WriteAllText(Approved, file.ToString());
        ToolRun.Of("rules", "verify", "--approved", Approved, "--json").Fault.ShouldEndWith("/hash|text \"abc\"|sha256: and 64 hexadecimal digits");
    }

    [Fact]
    public void One_rule_can_be_approved_and_the_other_approvals_stay()
    {
        ToolRun.Of("rules", "approve", "data", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22").Exit.ShouldBe(0);
        ToolRun.Of("rules", "approve", "screening/acute-crisis", "--approved", Approved, "--by", "M. Okafor", "--on", "2026-11-23").Exit.ShouldBe(0);

        var approvals = ToolRun.Parse(File.ReadAllText(Approved))["approvals"]!;
        approvals.Count().ShouldBe(57);   // 56 jurisdictions and a rule
        ((string?)approvals.Single(one => (string?)one["by"] == "M. Okafor")["id"]).ShouldBe("screening/acute-crisis");
    }

    [Fact]
    public void What_cannot_be_approved_is_refused_at_once_and_nothing_is_written()
    {
        var run = ToolRun.Of("rules", "approve", "screening/acute-crysis", "weather", "--approved", Approved, "--by", "D. Reyes", "--on", "2026-11-22");
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("perhaps screening/acute-crisis");
        run.Error.ShouldContain("'weather'");
        File.Exists(Approved).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--format|'xml'|one of: md, json, csv, html", "rules", "export", "nowhere", "--format", "xml", "--json")]
    public void A_format_that_does_not_exist_is_refused(string fault, params string[] args) => ToolRun.Of(args).Fault.ShouldBe(fault);

    /// <summary>A table by the letter of RFC 4180: a cell in quotation marks may hold commas, lines and, doubled, quotation marks.</summary>
    private static List<List<string>> Rows(string path)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        var text = File.ReadAllText(path);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '"' && isQuoted && place + 1 < text.Length && text[place + 1] == '"') cell.Append(text[place++]);
            else if (text[place] == '"') isQuoted = !isQuoted;
            else if (isQuoted || text[place] is not (',' or '\r' or '\n')) cell.Append(text[place]);
            else if (text[place] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[place] == ',') continue;
                rows.Add(row);
                row = [];
            }
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
