using ScreeningInADatabase;

string file = Path.Combine(Path.GetTempPath(), $"candidates-{Environment.ProcessId}.db");
LocalDate asOf = new(2026, 11, 20);
Rulebook<Candidate> rulebook = ScreeningRulebook.Default;
try
{
    using ScreeningDatabase database = new(new DbContextOptionsBuilder<ScreeningDatabase>().UseSqlite($"Data Source={file};Pooling=false").Options);
    database.Database.EnsureCreated();
    Dictionary<int, Candidate> candidates = InventedCandidates.All(asOf);
    database.Candidates.AddRange(candidates.Select(candidate => CandidateRows.Of(candidate.Value, candidate.Key)));
    database.SaveChanges();

    // Who comes out how: one query, worked out in the database.
    foreach (EntityOutcome<int> one in database.Candidates.OrderBy(row => row.Number).SelectOutcomes(rulebook, CandidateMap.Default, asOf, row => row.Number))
        Console.WriteLine($"{one.Key}: {one.Outcome}");

    // Who of them is blocked, and by which rules.
    foreach (EntityFindings<Candidate, int> one in database.Candidates.WhereOutcome(rulebook, CandidateMap.Default, Outcome.Blocked, asOf).SelectFindings(rulebook, CandidateMap.Default, asOf, row => row.Number))
        Console.WriteLine($"{one.Key} is blocked by {string.Join(", ", one.Findings.Where(finding => finding is { Status: FindingStatus.NotMet, Rule.Decides: true }).Select(finding => finding.Rule.Id))}");

    // How many lack an answer to one rule.
    Rule<Candidate> goals = rulebook.Rules.Single(rule => rule.Id == "screening/individual-goals");
    Console.WriteLine($"{goals.Title}: {database.Candidates.WhereFinding(rulebook, CandidateMap.Default, goals, FindingStatus.Undetermined, asOf).Count()} not known");

    // A month later the questionnaires are too old, and no query was written anew.
    LocalDate later = asOf.PlusDays(31);
    Console.WriteLine($"clear on {asOf:uuuu-MM-dd}: {database.Candidates.WhereOutcome(rulebook, CandidateMap.Default, Outcome.Clear, asOf).Count()}, on {later:uuuu-MM-dd}: {database.Candidates.WhereOutcome(rulebook, CandidateMap.Default, Outcome.Clear, later).Count()}");

    // The database says what memory says.
    Dictionary<int, Outcome> stored = database.Candidates.SelectOutcomes(rulebook, CandidateMap.Default, asOf, row => row.Number).ToDictionary(one => one.Key, one => one.Outcome);
    return candidates.All(candidate => rulebook.Decide(candidate.Value, asOf) == stored[candidate.Key]) ? 0 : 1;
}
finally
{
    File.Delete(file);
}
