namespace GroupTherapy.EntityFrameworkCore;

/// <summary>What a query costs is in its shape: one command, one scan, nothing read that the client would have to work on.</summary>
public class QueryShapeTests
{
    private static readonly Rulebook<Candidate> Rulebook = ScreeningRulebook.Default;

    public static TheoryData<string> Servers => TestDatabase.Servers;

    [Theory]
    [MemberData(nameof(Servers))]
    public void Nothing_is_evaluated_on_the_client(string server)
    {
        // Were a part of it left to the client, the columns it needs would be read too.
        using var stored = new TestDatabase(server);
        using var database = stored.Open();

        _ = database.Candidates.SelectOutcomes(Rulebook, CandidateMap.Default, Candidates.Day, row => row.Number).ToList();
        _ = database.Candidates.SelectFindings(Rulebook, CandidateMap.Default, Candidates.Day, row => row.Number).ToList();
        _ = database.Candidates.WhereOutcome(Rulebook, CandidateMap.Default, Outcome.Review, Candidates.Day).Select(row => row.Number).ToList();

        // The key and the outcome; and of 40 rules the digits of 31 in one number, of 9 in another.
        stored.Commands.Select(command => command.Columns).ShouldBe([2, 4, 1]);
    }

    [Fact]
    public void An_answer_that_the_database_cannot_work_out_is_an_error()
    {
        using var stored = new TestDatabase("SQLite");
        using var database = stored.Open();
        var map = VisitFacts.MapWithout("urgent");
        map.Add(VisitFacts.Urgent, visit => IsUrgent(visit.Companions));
        var rulebook = new RandomVisits(12).Rulebook();

        Should.Throw<InvalidOperationException>(() => database.Visits.WhereOutcome(rulebook, map, Outcome.Blocked, RandomVisits.AsOf).ToList()).Message.ShouldContain(nameof(IsUrgent));
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void The_as_of_date_is_a_parameter(string server)
    {
        using var stored = new TestDatabase(server);
        using var database = stored.Open();
        foreach (var day in new[] { Candidates.Day, Candidates.Day.PlusDays(400) })
            _ = database.Candidates.WhereOutcome(Rulebook, CandidateMap.Default, Outcome.Open, day).Select(row => row.Number).ToList();

        stored.Commands[1].ShouldBe(stored.Commands[0]);
        stored.Commands[0].Text.ShouldNotContain("2026");
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void The_table_is_read_once(string server)
    {
        using var stored = new TestDatabase(server);
        using var database = stored.Open();
        var query = database.Candidates.SelectFindings(Rulebook, CandidateMap.Default, Candidates.Day, row => row.Number);

        var plan = Plan(database, server, query);

        plan.Count(step => step.Contains("SCAN", StringComparison.OrdinalIgnoreCase)).ShouldBe(1, string.Join('\n', plan));
    }

    [Fact]
    public void A_query_names_the_rulebook_that_it_asks()
    {
        using var stored = new TestDatabase("SQLite");
        using var database = stored.Open();

        database.Candidates.WhereOutcome(Rulebook, CandidateMap.Default, Outcome.Open, Candidates.Day).ToQueryString().ShouldContain($"-- screening/online {Rulebook.Version} {Rulebook.Hash}");
    }

    [Fact]
    public void A_map_that_misses_a_fact_is_an_error_when_the_query_is_built()
    {
        using var stored = new TestDatabase("SQLite");
        using var database = stored.Open();
        FactMap<Candidate, CandidateRow> map = new() { { CandidateFacts.AcuteCrisisFinding, row => row.AcuteCrisis } };

        Should.Throw<ArgumentException>(() => database.Candidates.WhereOutcome(Rulebook, map, Outcome.Open, Candidates.Day)).Message.ShouldContain("'agreed-goals'");
        Should.Throw<ArgumentException>(() => database.Candidates.SelectOutcomes(Rulebook, map, Candidates.Day, row => row.Number)).Message.ShouldContain("'agreed-goals'");
        Should.Throw<ArgumentException>(() => database.Candidates.SelectFindings(Rulebook, map, Candidates.Day, row => row.Number)).Message.ShouldContain("the day of the form 'columbia'");
    }

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed()
    {
        using var stored = new TestDatabase("SQLite");
        stored.Store([CandidateRows.Of(Candidates.Clear with { AcuteCrisis = true }, 1)]);
        using var database = stored.Open();

        database.Candidates.SelectOutcomes(Rulebook, CandidateMap.Default, Candidates.Day, row => row.Number).Single().ToString().ShouldBe("EntityOutcome");
        database.Candidates.SelectFindings(Rulebook, CandidateMap.Default, Candidates.Day, row => row.Number).Single().ToString().ShouldBe("EntityFindings");
    }

    private static bool? IsUrgent(int? companions) => companions > 1;

    private static List<string> Plan<T>(TestContext database, string server, IQueryable<T> query)
    {
        using var command = query.CreateDbCommand();
        command.CommandText = (server == "SQLite" ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        database.Database.OpenConnection();
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read()) steps.Add((string)reader.GetValue(reader.FieldCount - 1));
        return steps;
    }
}
