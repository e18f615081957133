using Microsoft.Data.Sqlite;

namespace GroupTherapy.Specifications.Tests;

/// <summary>Random candidates as rows, in memory and in a database of a test's own, with what the kernel says of each.</summary>
internal sealed class StoredCandidates : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StoredCandidates(IEnumerable<CandidateRow> rows)
    {
        _connection.Open();
        Database = new(new DbContextOptionsBuilder<ScreeningDatabase>().UseSqlite(_connection).Options);
        Database.Database.EnsureCreated();
        Database.Candidates.AddRange(rows);
        Database.SaveChanges();
    }

    public static IReadOnlyList<Candidate> Some { get; } = [.. new RandomCandidates(61).Take(2_000)];

    /// <summary>One a candidate; its number is the candidate's place.</summary>
    public static IReadOnlyList<CandidateRow> Rows { get; } = [.. Some.Select(CandidateRows.Of)];

    public ScreeningDatabase Database { get; }

    /// <summary>The numbers of those of whom the kernel says so.</summary>
    public static IEnumerable<int> NumbersOf(Func<Decision<Candidate>, bool> saysSo) =>
        Some.Index().Where(one => saysSo(ScreeningRulebook.Default.Judge(one.Item, Candidates.Day))).Select(one => one.Index);

    public void Dispose()
    {
        Database.Dispose();
        _connection.Dispose();
    }
}
