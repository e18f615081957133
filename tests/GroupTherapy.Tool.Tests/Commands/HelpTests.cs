namespace GroupTherapy.Tool.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "screen", "licensure", "session", "jurisdictions", "rules", "--version")]
    [InlineData("licensure", "--on <DATE>", "--as-known <DATE>", "--json", "--explain", "--exit-code", "--format <svg>", "  grouptherapy licensure samples/cases/licensure.json\n")]
    [InlineData("session", "--on <DATE>", "--json", "--explain", "--exit-code", "  grouptherapy session samples/cases/session.json\n")]
    [InlineData("balance", "--json", "--follow", "--format <svg>", "- for standard input", "  grouptherapy balance samples/cases/balance.json\n")]
    [InlineData("jurisdictions", "--compact <NAME>", "--on <DATE>", "--as-known <DATE>", "--data <PACK>", "--against <PACK>", "--format <svg>", "  grouptherapy jurisdictions --compact psypact --on 2020-07-01\n")]
    [InlineData("screen", "--on <DATE>", "--json", "--explain", "--exit-code", "0 clear, 10 review, 11 open,", "- for standard input", "cat referral.json | grouptherapy screen - --json")]
    [InlineData("rules", "list", "show <ID>")]
    [InlineData("rules list", "--json", "  grouptherapy rules list\n")]
    [InlineData("rules show", "--json", "  grouptherapy rules show acute-crisis\n")]
    public void Help_shows_the_options_and_an_example(string command, params string[] shown)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var help in new[] { "--help", "-h", "-?" })
        {
            var run = ToolRun.Of([.. words, help]);
            run.Exit.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            var text = run.Out.ReplaceLineEndings("\n");
            text.ShouldContain($"Usage:\n  {string.Join(' ', ["grouptherapy", .. words])}");
            text.ShouldContain("Example");
            text.ShouldContain("Exit status:");
            text.ShouldNotContain("\n\n\n");
            foreach (var part in shown) text.ShouldContain(part);
            foreach (var line in text.Split('\n')) line.TrimEnd().ShouldBe(line);
        }
    }

    [Fact]
    public void Help_ends_no_line_with_a_blank_however_narrow_the_terminal() =>
        ToolRun.Of(Stream.Null, 40, "screen", "--help").Out.Split('\n').ShouldAllBe(line => line.TrimEnd() == line);

    [Theory]
    [InlineData("screen")]
    [InlineData("rules", "show")]
    [InlineData("screen", "--colour")]
    public void Help_is_given_whatever_else_is_wrong(params string[] args) => ToolRun.Of([.. args, "--help"]).Exit.ShouldBe(0);

    [Fact]
    public void The_examples_work()
    {
        ToolRun.Of("screen", Repository.PathOf("samples/cases/referral.json")).Exit.ShouldBe(0);
        ToolRun.Of("rules", "show", "acute-crisis").Exit.ShouldBe(0);
        ToolRun.Of("licensure", Repository.Sample("licensure")).Exit.ShouldBe(0);
        ToolRun.Of("licensure", Repository.Sample("licensure"), "--on", "2026-02-20", "--explain").Exit.ShouldBe(0);
        ToolRun.Of("licensure", Repository.Sample("licensure"), "--format", "svg").Exit.ShouldBe(0);
        ToolRun.Of("session", Repository.Sample("session")).Exit.ShouldBe(0);
        ToolRun.Of("session", Repository.Sample("session-close"), "--explain").Exit.ShouldBe(0);
        ToolRun.Of("balance", Repository.Sample("balance")).Exit.ShouldBe(0);
        ToolRun.Of("balance", Repository.Sample("balance"), "--format", "svg").Exit.ShouldBe(0);
        ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2020-07-01").Exit.ShouldBe(0);
        ToolRun.Of("jurisdictions", "--on", "2026-02-20", "--as-known", "2026-11-22", "--json").Exit.ShouldBe(0);
        ToolRun.Of("jurisdictions", "--compact", "psypact", "--on", "2026-02-20", "--format", "svg").Exit.ShouldBe(0);
    }

    [Fact]
    public void The_version_is_told()
    {
        var run = ToolRun.Of("--version");
        run.Exit.ShouldBe(0);
        run.Out.ShouldMatch(@"^\d+\.\d+\.\d+(\+[0-9a-f]+)?\r?\n$");
        run.Error.ShouldBeEmpty();
    }
}
