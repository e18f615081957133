using CohortAdmissions;
using GroupTherapy.Cohorts;

string database = Path.Combine(Path.GetTempPath(), $"cohorts-{Environment.ProcessId}.db");
LocalDate day = new(2026, 9, 7);
string[] candidates = ["c-1", "c-2"];
try
{
    // A cohort of eight seats, seven of them taken.
    Cohort cohort = Cohort.Found("g-low-mood", CohortPolicy.Default, day, "a new programme");
    for (int member = 1; member <= 7; member++) cohort = cohort.Admit($"m-{member}", day, "screened and clear", enrolledElsewhere: false).Next!;
    using (CohortStore store = new(database)) store.Create(cohort);
    Console.WriteLine($"{cohort.Id}: version {cohort.Version}, {cohort.ActiveMembers.Count} of {cohort.Policy.Size.Maximum} seats taken");

    // Two hosts, each with a connection of its own, judge the same version before either stores.
    using Barrier bothHaveJudged = new(2);
    Host[] hosts = await Task.WhenAll(candidates.Select(candidate => Task.Factory.StartNew(
        () => Host.Admit(database, cohort.Id, candidate, day, bothHaveJudged), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

    Host winner = hosts.Single(host => host.Stored);
    Host other = hosts.Single(host => !host.Stored);
    Console.WriteLine($"one host: clear against version {winner.JudgedFirst}, stored as version {winner.JudgedFirst + 1}");
    Console.WriteLine($"the other: clear against version {other.JudgedFirst}, not stored; judged again against version {other.JudgedLast}: {other.Outcome}, {string.Join(", ", other.Broken)}");

    using CohortStore after = new(database);
    Cohort stored = after.Load(cohort.Id);
    Console.WriteLine($"{stored.Id}: version {stored.Version}, {stored.ActiveMembers.Count} of {stored.Policy.Size.Maximum} seats taken, replayed from {stored.History.Count} events");
    return stored.ActiveMembers.Count == 8 && other.JudgedLast == winner.JudgedFirst + 1 && other.Outcome == Outcome.Blocked ? 0 : 1;
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    File.Delete(database);
}
