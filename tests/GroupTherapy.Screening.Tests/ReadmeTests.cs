namespace GroupTherapy.Screening;

/// <summary>The README's program, compiled and run.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_programs_candidate_is_open_as_the_readme_says()
    {
        var said = new StringWriter();
        Program(said).Outcome.ShouldBe(Outcome.Open);

        said.ToString().ShouldContain("still needed: In the clinician's judgement, is the candidate easily dysregulated?");
        said.ToString().ShouldContain("Undetermined: Identity is verified by the group's policy (goodtherapy-online-groups)");
    }

    [Fact]
    public void The_readme_shows_this_program()
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "GroupTherapy.Screening.Tests", "ReadmeTests.cs"));
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var program = source.SkipWhile(line => line.Trim() != "// README begins").Skip(1).TakeWhile(line => line.Trim() != "// README ends").Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        program.Count.ShouldBeGreaterThan(8);
        foreach (var line in program) readme.ShouldContain(line.Replace("output.WriteLine", "Console.WriteLine"));
    }

    private static Decision<Candidate> Program(TextWriter output)
    {
        // README begins
        var asOf = new LocalDate(2026, 11, 20);
        var group = new Group { Id = "g-low-mood", Format = MeetingFormat.Online, MinutesPerMember = 10 };
        var phq9 = new Phq9(on: new LocalDate(2026, 11, 12), items: [2, 2, 2, 2, 1, 1, 2, 0, 0]);
        var candidate = new Candidate { Id = "c-17", Group = group, AcuteCrisis = false, Phq9 = phq9, SupportNeedMinutes = 8 };

        Decision<Candidate> decision = ScreeningRulebook.Default.Judge(candidate, asOf);

        foreach (Finding<Candidate> finding in decision.Findings.Where(finding => finding.Rule.Decides))
            output.WriteLine($"{finding.Status}: {finding.Rule.Title} ({finding.Rule.Source.Publication.Id})");
        foreach (Need need in decision.StillNeeded())
            output.WriteLine($"still needed: {need.Question}");

        // README ends
        return decision;
    }
}
