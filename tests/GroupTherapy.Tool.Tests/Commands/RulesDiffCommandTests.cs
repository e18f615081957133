using GroupTherapy.Screening;
using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Tests.Contract;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>What a release changes, told to whoever has to approve it.</summary>
public sealed class RulesDiffCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Another_default_is_told_by_its_parameter_and_by_the_rules_it_changes_with_the_smallest_example()
    {
        var before = Exported("before.json", ScreeningRulebook.Default);
        var after = Exported("after.json", RulebookText.Read(ScreeningRulebook.Default.Text.Replace("\"default\":75", "\"default\":80", StringComparison.Ordinal), CandidateFacts.All));

        var run = ToolRun.Of("rules", "diff", before, after, "--json");
        run.Exit.ShouldBe(0);
        Schema.RulesDiffOutput.FaultsOf(run.Json).ShouldBeEmpty();
        var rulebook = run.Json["rulebooks"]!.Single();
        var option = rulebook["options"]!.Single();
        ((string?)option["what"], (string?)option["before"], (string?)option["after"]).ShouldBe((
            "policy option minimumAttendancePercent",
            "75, of a whole number from 1 to 100 in per cent: What share of the sessions should a candidate expect to attend?",
            "80, of a whole number from 1 to 100 in per cent: What share of the sessions should a candidate expect to attend?"));

        // 75 per cent are enough for the former alone.
        var changed = rulebook["changed"]!.Single();
        var example = changed["example"]!;
        ((string?)changed["rule"]).ShouldBe("screening/expected-attendance");
        ((string?)example["answers"]!.Single()["fact"], (int?)example["answers"]!.Single()["answer"]).ShouldBe(("expected-attendance", 75));
        ((string?)example["before"], (string?)example["after"], (bool?)example["smallest"]).ShouldBe(("met", "notMet", true));

        var text = ToolRun.Of("rules", "diff", before, after).Out;
        text.ShouldContain("policy option minimumAttendancePercent");
        text.ShouldContain("smallest example");
    }

    [Fact]
    public void A_rulebook_that_only_one_release_has_is_named()
    {
        var (one, both) = (Path.Combine(_folder, "one"), Path.Combine(_folder, "both"));
        Directory.CreateDirectory(one);
        ToolRun.Of("rules", "export", both, "--format", "json").Exit.ShouldBe(0);
        File.Copy(Path.Combine(both, "screening-online.json"), Path.Combine(one, "screening-online.json"));

        var run = ToolRun.Of("rules", "diff", one, both, "--json");
        Schema.RulesDiffOutput.FaultsOf(run.Json).ShouldBeEmpty();
        run.Json["added"]!.Select(id => (string?)id).ShouldBe(["cohorts/admission", "cohorts/design", "licensure/practice", "sessions/close", "sessions/readiness"], ignoreOrder: true);
        run.Json["rulebooks"]!.ShouldBeEmpty();
        ToolRun.Of("rules", "diff", both, one, "--json").Json["removed"]!.Count().ShouldBe(5);
    }

    [Fact]
    public void What_is_no_rulebook_is_refused_with_where_it_was_named()
    {
        var empty = Path.Combine(_folder, "empty");
        Directory.CreateDirectory(empty);
        var release = Exported("release.json", ScreeningRulebook.Default);

        ToolRun.Of("rules", "diff", empty, release, "--json").Fault.ShouldStartWith($"OLD|the directory '");
        ToolRun.Of("rules", "diff", release, Path.Combine(_folder, "nowhere.json"), "--json").Exit.ShouldBe(2);

        var other = Path.Combine(_folder, "other.json");
        File.WriteAllText(other, """{ "id": "screening/online" }""");
        var run = ToolRun.Of("rules", "diff", release, other, "--json");
        run.Exit.ShouldBe(2);
        run.Json["errors"]!.Select(error => (string?)error["at"]).ShouldBe(["/hash", "/rulebook", "/generated", "/id"], ignoreOrder: true);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Exported(string name, Rulebook<Candidate> rulebook)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, RulebookEntryJson.Of(RulebookEntry.Of(rulebook, BuiltIn.AsOf)));
        return path;
    }
}
