using System.Data.Common;
using System.Diagnostics;
using System.Globalization;

// The first argument is a connection string, the second how many rows.
const int Distinct = 20_000;
const int Runs = 7;
var rows = int.Parse(args[1], CultureInfo.InvariantCulture);
var asOf = Candidates.Day;
var rulebook = ScreeningRulebook.Default;

using var database = new ScreeningDatabase(new DbContextOptionsBuilder<ScreeningDatabase>().UseNpgsql($"{args[0]};Command Timeout=600").Options);
database.Database.EnsureDeleted();
database.Database.EnsureCreated();
database.Database.OpenConnection();

var candidates = new RandomCandidates(71).Take(Distinct).ToArray();
foreach (var some in candidates.Select(CandidateRows.Of).Chunk(2_000))
{
    database.Candidates.AddRange(some);
    database.SaveChanges();
    database.ChangeTracker.Clear();
}

var columns = string.Join(", ", database.Model.FindEntityType(typeof(CandidateRow))!.GetProperties().Where(property => property.Name != "Number").Select(property => $"\"{property.Name}\""));
Run($"INSERT INTO candidates (\"Number\", {columns}) SELECT \"Number\" + copy * {Distinct}, {columns} FROM candidates, generate_series(1, {(rows / Distinct) - 1}) AS copy");
Run("VACUUM ANALYZE candidates");
Run(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "by-hand.sql")));
Run(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "by-hand.sql"))
    .Replace("VIEW by_hand", "VIEW by_hand_in_steps", StringComparison.Ordinal)
    .Replace("FROM answers", "FROM answers OFFSET 0", StringComparison.Ordinal)
    .Replace("FROM depression", "FROM depression OFFSET 0", StringComparison.Ordinal)
    .Replace("FROM derived", "FROM derived OFFSET 0", StringComparison.Ordinal));

var ours = database.Candidates.SelectOutcomes(rulebook, CandidateMap.Default, asOf, row => row.Number);
var counts = ours.GroupBy(one => one.Outcome).Select(same => new { Outcome = same.Key, Count = same.Count() });
var expected = candidates.GroupBy(candidate => rulebook.Decide(candidate, asOf)).ToDictionary(same => same.Key, same => same.Count() * (rows / Distinct));
var found = counts.ToDictionary(same => same.Outcome, same => same.Count);
if (!expected.OrderBy(one => one.Key).SequenceEqual(found.OrderBy(one => one.Key))) throw new InvalidOperationException("The database and memory disagree.");
Console.WriteLine($"{rows} candidates: {string.Join(", ", found.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"))}; as in memory");

foreach (var view in new[] { "by_hand", "by_hand_in_steps" })
{
    using var differing = database.Database.GetDbConnection().CreateCommand();
    using var query = ours.CreateDbCommand();
    differing.CommandText = $"SELECT count(*) FROM {view} JOIN ({query.CommandText}) AS ours ON ours.\"Key\" = {view}.\"Number\" WHERE ours.\"Outcome\" IS DISTINCT FROM {view}.outcome";
    foreach (DbParameter parameter in query.Parameters) differing.Parameters.Add(((ICloneable)parameter).Clone());
    if ((long)differing.ExecuteScalar()! is var different and not 0) throw new InvalidOperationException($"{view} and the rulebook disagree on {different} candidates.");
}

foreach (var setting in new[] { "jit = off", "jit = on" })
{
    Run($"SET {setting}");
    var ways = new Dictionary<string, Action>
    {
        ["a column read"] = () => Run("SELECT count(\"BorderlinePersonality\") FROM candidates"),
        ["outcomes summed, this library"] = () => _ = ours.Sum(one => (int)one.Outcome),
        ["outcomes summed, view by hand"] = () => Run("SELECT sum(outcome) FROM by_hand"),
        ["outcomes summed, view by hand that keeps its steps apart"] = () => Run("SELECT sum(outcome) FROM by_hand_in_steps"),
        ["outcomes counted, this library"] = () => _ = counts.ToList(),
        ["outcomes counted, view by hand"] = () => Run("SELECT outcome, count(*) FROM by_hand GROUP BY outcome"),
    };
    var times = ways.Keys.ToDictionary(way => way, _ => new List<double>());
    for (var run = 0; run <= Runs; run++)
    {
        foreach (var (way, query) in ways)
        {
            var start = Stopwatch.GetTimestamp();
            query();
            if (run > 0) times[way].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    foreach (var (way, taken) in times)
        Console.WriteLine(FormattableString.Invariant($"{setting}: {way}: median {taken.Order().ElementAt(Runs / 2):0} ms, from {taken.Min():0} to {taken.Max():0}"));
}

Explain(ours.CreateDbCommand(), "this library");
Explain(Command("SELECT * FROM by_hand"), "view by hand");

DbCommand Command(string text)
{
    var command = database.Database.GetDbConnection().CreateCommand();
    command.CommandText = text;
    command.CommandTimeout = 600;
    return command;
}

void Run(string text)
{
    using var command = Command(text);
    command.ExecuteNonQuery();
}

void Explain(DbCommand command, string way)
{
    Console.WriteLine($"\n{way}:");
    command.CommandText = $"EXPLAIN ANALYZE {command.CommandText}";
    using var reader = command.ExecuteReader();
    while (reader.Read())
    {
        var line = reader.GetString(0);
        Console.WriteLine(line.Length > 160 ? $"{line[..160]} …" : line);
    }
}
