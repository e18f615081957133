namespace GroupTherapy.Cohorts;

/// <summary>What docs/cohorts.md shows is what the library does.</summary>
public class DocumentTests
{
    private static string Shown => File.ReadAllText(Repository.PathOf("docs", "cohorts.md"));

    [Fact]
    public void A_session_is_judged_as_shown()
    {
        // SESSION begins
        Session session = new() { Id = "s-3", Platform = new("Meetly", "Free"), ApprovedPlatforms = [new("Meetly", "Health", new(2026, 1, 1))] };
        Decision<Session> ready = ReadinessRulebook.Default.Judge(session, new LocalDate(2026, 11, 20));

        SessionClose close = new() { Id = "s-3", Members = [new() { Id = "m-1", SupportSeconds = 540 }, new() { Id = "m-2", SupportSeconds = 0 }] };
        Decision<SessionClose> complete = CloseRulebook.Default.Judge(close, new LocalDate(2026, 11, 20));
        MemberDuties passedOver = MemberDuties.Of(close).Single(member => member.Lacking.Count > 0);

        // SESSION ends
        ready.Outcome.ShouldBe(Outcome.Blocked);
        complete.Outcome.ShouldBe(Outcome.Blocked);
        passedOver.Member.ShouldBe("m-2");
    }

    [Fact]
    public void A_cohort_takes_someone_in_as_shown()
    {
        // COHORT begins
        Cohort cohort = Cohort.Found("grief-autumn", CohortPolicy.Default, new LocalDate(2026, 9, 17), "a new programme");
        CohortStep step = cohort.Admit("c-1", new LocalDate(2026, 9, 18), "screened and clear", enrolledElsewhere: false);
        Cohort next = step.Next ?? throw new InvalidOperationException(step.Refusal!.Reason);
        IReadOnlyList<ViabilityOption> options = Viability.Of(next).Options;

        // COHORT ends
        next.ActiveMembers.ShouldBe(["c-1"]);
        options.Select(option => option.Kind).ShouldBe([ViabilityKind.Refill, ViabilityKind.Merge, ViabilityKind.End]);
    }

    [Theory]
    [InlineData("SESSION")]
    [InlineData("COHORT")]
    public void The_document_shows_this_program(string mark)
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "GroupTherapy.Cohorts.Tests", "DocumentTests.cs"));
        var program = source.SkipWhile(line => line.Trim() != $"// {mark} begins").Skip(1).TakeWhile(line => line.Trim() != $"// {mark} ends").Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        program.Count.ShouldBeGreaterThan(3);
        foreach (var line in program) Shown.ShouldContain(line);
    }

    [Fact]
    public void The_table_of_responses_is_the_librarys()
    {
        var rows = IncidentCodes.Kinds.Select(kind => $"| `{kind.Name}` | {string.Join(", ", RequiredResponses.For(kind.Choice).Select(Cell))} |");

        foreach (var row in rows) Shown.ShouldContain(row);
    }

    [Fact]
    public void The_table_of_states_has_every_state()
    {
        foreach (var (_, name) in AdmissionCodes.States) Shown.ShouldContain($"\n| {name} | ");
    }

    private static string Cell(RequiredResponse required) =>
        $"`{IncidentCodes.Responses.First(known => known.Choice == required.Response).Name}`{(required.UnlessVerified ? " unless verified" : "")}";
}
