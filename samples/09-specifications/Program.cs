using Specifications;

LocalDate asOf = new(2026, 11, 20);
string file = Path.Combine(Path.GetTempPath(), $"candidates-{Environment.ProcessId}.db");
try
{
    using ScreeningDatabase database = new(new DbContextOptionsBuilder<ScreeningDatabase>().UseSqlite($"Data Source={file};Pooling=false").Options);
    database.Database.EnsureCreated();
    database.Candidates.AddRange(InventedCandidates.All(asOf).Select(candidate => CandidateRows.Of(candidate.Value, candidate.Key)));
    database.SaveChanges();
    CandidateRepository repository = new(database);

    // A question has a name, and one query answers it in the database.
    BlockedCandidates blocked = new(asOf);
    foreach (CandidateRow row in await repository.ListAsync(blocked)) Console.WriteLine($"{row.Number} is blocked");
    foreach (CandidateRow row in await repository.ListAsync(new CandidatesWithoutGoals(asOf, atMost: 10))) Console.WriteLine($"{row.Number} is to be asked for goals");

    // A month later the questionnaires are too old: nobody is clear any more.
    LocalDate later = asOf.PlusDays(31);
    Console.WriteLine($"clear on {asOf:uuuu-MM-dd}: {await repository.CountAsync(Clear(asOf))}, on {later:uuuu-MM-dd}: {await repository.CountAsync(Clear(later))}");

    // The same question of a row in memory, before it is stored: the answer is the same.
    CandidateRow first = await database.Candidates.SingleAsync(row => row.Number == 1);
    Console.WriteLine($"1 would be blocked: {blocked.IsSatisfiedBy(first)}");
    first.AcuteCrisis = true;
    Console.WriteLine($"1 in an acute crisis would be blocked: {blocked.IsSatisfiedBy(first)}");
}
finally
{
    File.Delete(file);
}

static OutcomeSpecification<Candidate, CandidateRow> Clear(LocalDate day) => new(ScreeningRulebook.Default, CandidateMap.Default, Outcome.Clear, day);
