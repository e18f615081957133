using GroupTherapy.Tool.Tests.Contract;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class ReplayCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Records => Path.Combine(_folder.FullName, "decisions.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_each_command_decides_is_recorded_and_made_again()
    {
        // Three candidates, then as many decisions as licensure prints, one session, as many admissions as are asked.
        var printed = 0;
        foreach (var command in new[] { "screen", "licensure", "admit" })
        {
            var run = ToolRun.Of(command, Repository.PathOf($"samples/cases/{(command == "screen" ? "referral" : command)}.json"), "--json", "--record", Records, "--at", "2026-11-20T14:05:00Z");
            run.Exit.ShouldBe(0, run.Out);
            printed += command == "admit" ? run.Json["reviews"]?.Count() ?? run.Json["decisions"]!.Count() : run.Json["decisions"]!.Count();
        }

        ToolRun.Of("session", Repository.PathOf("samples/cases/session.json"), "--record", Records).Exit.ShouldBe(0);
        var lines = File.ReadAllLines(Records);
        lines.Length.ShouldBe(printed + 1);
        foreach (var line in lines) Schema.DecisionRecord.FaultsOf(ToolRun.Parse(line)).ShouldBeEmpty();
        lines.Select(line => (string?)ToolRun.Parse(line)["log"]!["id"]).ShouldBe(Enumerable.Range(1, lines.Length).Select(number => $"r-{number}"));
        ((string?)ToolRun.Parse(lines[0])["clinical"]!["at"]).ShouldBe("2026-11-20T14:05:00Z");

        var replayed = ToolRun.Of("replay", Records, "--json", "--exit-code");
        replayed.Exit.ShouldBe(0);
        Schema.ReplayOutput.FaultsOf(replayed.Json).ShouldBeEmpty();
        ((int)replayed.Json["unchanged"]!).ShouldBe(lines.Length);
        ((bool)replayed.Json["chain"]!["intact"]!).ShouldBeTrue();
        ((string?)replayed.Json["chain"]!["head"]).ShouldBe((string?)ToolRun.Parse(lines[^1])["hash"]);
        ToolRun.Of("replay", Records).Out.ShouldContain("The chain is intact.");
    }

    [Fact]
    public void Lines_cut_off_the_end_are_found_by_the_head_that_was_kept()
    {
        ToolRun.Of("screen", Repository.PathOf("samples/cases/referral.json"), "--record", Records).Exit.ShouldBe(0);
        var head = (string?)ToolRun.Of("replay", Records, "--json").Json["chain"]!["head"];
        ToolRun.Of("replay", Records, "--head", head!).Exit.ShouldBe(0);

        File.WriteAllLines(Records, File.ReadAllLines(Records).SkipLast(1));
        ToolRun.Of("replay", Records).Exit.ShouldBe(0);
        var cut = ToolRun.Of("replay", Records, "--head", head!);
        (cut.Exit, cut.Error.Contains(head!, StringComparison.Ordinal)).ShouldBe((12, true));
        File.WriteAllText(Records, "");
        ToolRun.Of("replay", Records, "--head", head!).Exit.ShouldBe(12);
    }

    [Fact]
    public void A_broken_chain_is_named_and_ends_with_12_asked_or_not()
    {
        Record("referral");
        var lines = File.ReadAllLines(Records);
        File.WriteAllText(Records, $"{lines[0]}\n{lines[1].Replace("c-18", "c-99", StringComparison.Ordinal)}\n{lines[2]}\n");

        var told = ToolRun.Of("replay", Records);
        told.Exit.ShouldBe(12);
        told.Out.ShouldContain("! line 2: no record that is as its own hash says");
        told.Out.ShouldContain("The chain is broken at line 2: found a record that is not as its hash says,");
        var json = ToolRun.Of("replay", Records, "--json");
        json.Exit.ShouldBe(12);
        Schema.ReplayOutput.FaultsOf(json.Json).ShouldBeEmpty();
        ((int)json.Json["chain"]!["broken"]!["line"]!).ShouldBe(2);
        ((int)json.Json["unreadable"]!).ShouldBe(1);

        // And nothing is appended to it.
        var before = File.ReadAllText(Records);
        ToolRun.Of("screen", Repository.Sample("referral"), "--json", "--record", Records).Fault.ShouldStartWith("--record|a chain broken at line 2: a record that is not as its hash says|");
        File.ReadAllText(Records).ShouldBe(before);
    }

    [Fact]
    public void The_text_of_a_rulebook_makes_decisions_again_and_another_text_says_what_changed()
    {
        Record("referral");
        var text = ToolRun.Of("rules", "text", "screening/online").Out;
        var own = Write("own.txt", text);
        ToolRun.Of("replay", Records, "--rulebook", own, "--exit-code").Exit.ShouldBe(0);

        // The same text, but an acute crisis is something to consider, as version 2.
        var other = Write("other.txt", text.Replace("\"version\":\"1.0.0\"", "\"version\":\"2.0.0\"", StringComparison.Ordinal).Replace("\"force\":\"must-unless-justified\",\"id\":\"screening/acute-crisis\"", "\"force\":\"consider\",\"id\":\"screening/acute-crisis\"", StringComparison.Ordinal));
        var run = ToolRun.Of("replay", Records, "--rulebook", other, "--json", "--exit-code");
        run.Json["records"]!.SelectMany(record => record["parts"]!).Select(part => (string?)part["replayedBy"]!["version"]).ShouldAllBe(version => version == "2.0.0");

        var garbled = Write("garbled.txt", text[..400]);
        var refused = ToolRun.Of("replay", Records, "--rulebook", garbled, "--json");
        refused.Exit.ShouldBe(2);
        refused.Fault.ShouldStartWith("--rulebook|Line ");
    }

    [Fact]
    public void A_file_of_something_else_is_refused()
    {
        var run = ToolRun.Of("replay", Repository.Sample("referral"), "--json");

        run.Exit.ShouldBe(2);
        run.Fault.ShouldStartWith("|no record on any of ");
        ToolRun.Of("replay", Path.Combine(_folder.FullName, "none.jsonl"), "--json").Exit.ShouldBe(2);
        ToolRun.Of("replay", Records, "--after", "yesterday", "--json").Exit.ShouldBe(2);
    }

    [Fact]
    public void A_file_without_records_is_intact_and_has_no_head()
    {
        var run = ToolRun.With("", "replay", "-", "--json");

        run.Exit.ShouldBe(0);
        Schema.ReplayOutput.FaultsOf(run.Json).ShouldBeEmpty();
        run.Json["chain"]!["head"]!.Type.ShouldBe(JTokenType.Null);
    }

    [Fact]
    public void Nothing_clinical_is_shown_unless_it_is_asked_for()
    {
        Record("override");
        var clinical = (JObject)ToolRun.Parse(File.ReadAllLines(Records)[0])["clinical"]!;
        var entry = clinical["parts"]![0]!["overrides"]!.First().First();
        string[] told = [(string)clinical["subject"]!, (string)clinical["asOf"]!, (string)entry["who"]!, (string)entry["reason"]!];

        var plain = ToolRun.Of("replay", Records);
        told.ShouldAllBe(text => !plain.Out.Contains(text, StringComparison.Ordinal) && !plain.Error.Contains(text, StringComparison.Ordinal));
        ToolRun.Of("replay", Records, "--explain").Out.ShouldContain(told[0]);
    }

    [Theory]
    [InlineData("2026-11-20T14:05:00", "'2026-11-20T14:05:00'")]
    [InlineData("2026-11-20", "'2026-11-20'")]
    [InlineData("now", "'now'")]
    public void A_moment_ends_in_Z(string at, string found)
    {
        ToolRun.Of("screen", Repository.Sample("referral"), "--json", "--record", Records, "--at", at).Fault.ShouldBe($"--at|{found}|an instant such as 2026-11-20T14:05:00Z");
        File.Exists(Records).ShouldBeFalse();
        ToolRun.Of("screen", Repository.Sample("referral"), "--json", "--at", "2026-11-20T14:05:00Z").Fault.ShouldBe("--at|no --record|a file to record in");
    }

    private void Record(string sample) => ToolRun.Of("screen", Repository.Sample(sample), "--record", Records).Exit.ShouldBe(0);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
