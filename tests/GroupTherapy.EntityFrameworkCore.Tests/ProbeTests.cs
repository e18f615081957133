namespace GroupTherapy.EntityFrameworkCore;

public class ProbeTests
{
    [Fact]
    public void Probe()
    {
        using var db = new SqliteDatabase();
        using var c = db.Open();
        var day = new LocalDate(2026, 11, 20);
        File.WriteAllText("/tmp/q-blocked.sql", c.Candidates.WhereOutcome(ScreeningRulebook.Default, CandidateMap.Default, Outcome.Blocked, day).ToQueryString());
        File.WriteAllText("/tmp/q-outcomes.sql", c.Candidates.SelectOutcomes(ScreeningRulebook.Default, CandidateMap.Default, day, row => row.Number).ToQueryString());
        File.WriteAllText("/tmp/q-findings.sql", c.Candidates.SelectFindings(ScreeningRulebook.Default, CandidateMap.Default, day, row => row.Number).ToQueryString());
        var pg = new ScreeningDatabase(new DbContextOptionsBuilder<ScreeningDatabase>().UseNpgsql("Host=x").Options);
        File.WriteAllText("/tmp/pg-outcomes.sql", pg.Candidates.SelectOutcomes(ScreeningRulebook.Default, CandidateMap.Default, day, row => row.Number).ToQueryString());
        c.Candidates.SelectFindings(ScreeningRulebook.Default, CandidateMap.Default, day, row => row.Number).ToList().ShouldBeEmpty();
        c.Candidates.SelectOutcomes(ScreeningRulebook.Default, CandidateMap.Default, day, row => row.Number).GroupBy(r => r.Outcome).Select(g => new { g.Key, Count = g.Count() }).ToList().ShouldBeEmpty();
    }
}
