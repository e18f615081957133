using Microsoft.Data.Sqlite;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>A database of candidates in memory, there while it is open.</summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteDatabase()
    {
        _connection.Open();
        using var database = Open();
        database.Database.EnsureCreated();
    }

    public ScreeningDatabase Open() => new(new DbContextOptionsBuilder<ScreeningDatabase>().UseSqlite(_connection).EnableDetailedErrors().Options);

    public void Dispose() => _connection.Dispose();
}
