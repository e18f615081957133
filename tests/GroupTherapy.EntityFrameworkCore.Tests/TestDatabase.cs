using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>A database of a test's own on one of the servers, with every command it is sent.</summary>
internal sealed class TestDatabase : DbCommandInterceptor, IDisposable
{
    private readonly SqliteConnection? _connection;
    private readonly DbContextOptions<TestContext> _options;

    public TestDatabase(string server)
    {
        var builder = new DbContextOptionsBuilder<TestContext>().EnableDetailedErrors().AddInterceptors(this);
        if (server == "SQLite")
        {
            _connection = new("Data Source=:memory:");
            _connection.Open();
            builder.UseSqlite(_connection);
        }
        else
        {
            builder.UseNpgsql($"{PostgresServer.ConnectionString};Pooling=false".Replace("Database=postgres", $"Database=t{Guid.NewGuid():n}", StringComparison.Ordinal));
        }

        _options = builder.Options;
        using var database = Open();
        database.Database.EnsureCreated();
    }

    /// <summary>The servers that every test of a database tries.</summary>
    public static TheoryData<string> Servers { get; } = ["SQLite", "PostgreSQL"];

    /// <summary>The text of every command that read something, with the number of columns it read.</summary>
    public List<(string Text, int Columns)> Commands { get; } = [];

    public TestContext Open() => new(_options);

    /// <summary>Stores rows, many at a time.</summary>
    public void Store<TEntity>(IEnumerable<TEntity> rows)
        where TEntity : class
    {
        foreach (var some in rows.Chunk(5_000))
        {
            using var database = Open();
            database.Set<TEntity>().AddRange(some);
            database.SaveChanges();
        }

        Commands.Clear();
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Commands.Add((command.CommandText, result.FieldCount));
        return result;
    }

    public void Dispose()
    {
        if (_connection is null)
        {
            using var database = Open();
            database.Database.EnsureDeleted();
        }

        _connection?.Dispose();
    }
}
