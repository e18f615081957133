namespace GroupTherapy.Cohorts;

/// <summary>The program of docs/support-balancing.md, compiled and run.</summary>
public class SupportGuideTests
{
    [Fact]
    public void The_guides_program_says_who_is_next_and_what_is_owed()
    {
        var said = new StringWriter();
        var ledger = Program(said);

        said.ToString().ShouldBe("ben: nothing yet; earlier sessions owe 4:00; level -4:00\n");

        // 180 s given; ana and ben were there for 5,400 s, cem for 4,500: shares 63.5, 63.5 and 52.9, in whole seconds 64, 63 and 53.
        ledger.OwedSeconds.ShouldBe(new Dictionary<string, int> { ["ana"] = -116, ["ben"] = 63, ["cem"] = 53 });
    }

    [Fact]
    public void The_guide_shows_this_program() => Docs.Section("support-balancing.md", "program", $"```csharp\n{Source()}\n```\n");

    private static string Source()
    {
        var file = Docs.InRepository("tests", "GroupTherapy.Cohorts.Tests", "Support", "SupportGuideTests.cs");
        var lines = File.ReadAllLines(file).SkipWhile(line => line.Trim() != "// The guide begins").Skip(1).TakeWhile(line => line.Trim() != "// The guide ends");
        return string.Join("\n", lines.Select(line => line.Length > 8 ? line[8..] : "")).Replace("output.Write(", "Console.Write(").TrimEnd();
    }

    private static SupportLedger Program(TextWriter output)
    {
        // The guide begins
        var time = new SessionTime(lengthSeconds: 90 * 60, fixedSeconds: 20 * 60, closingSeconds: 10 * 60);
        SupportMember[] members =
        [
            new() { Id = "ana", IsPresent = true },
            new() { Id = "ben", IsPresent = true, OwedSeconds = 240 },
            new() { Id = "cem", IsPresent = false },
        ];

        // Before: how the time would be shared.
        SupportPlan plan = SupportPlan.For(time, members);

        // During: what happens, and whom to turn to.
        var live = new LiveSupport(time, members);
        live.Give("ana", fromSecond: 600, untilSecond: 780);
        live.Report("cem", SupportPresence.Present, atSecond: 900);
        if (live.NextAt(900) is { } next) output.Write($"{next.Id}: {next.Because}\n");

        // After: who had nothing, and what the next session starts with.
        SupportSnapshot close = live.At(time.LengthSeconds);
        IReadOnlyList<string> withoutSupport = close.ZeroContact;
        SupportLedger ledger = SupportLedger.Empty(time.Policy).After(close.Attended);

        // The guide ends
        plan.Members.Sum(member => member.PlannedSeconds).ShouldBe(70 * 60);
        withoutSupport.ShouldBe(["ben", "cem"]);
        return ledger;
    }
}
