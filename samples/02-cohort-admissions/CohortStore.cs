using GroupTherapy.Cohorts;
using Microsoft.Data.Sqlite;

namespace CohortAdmissions;

/// <summary>Cohorts in SQLite: a row with the version, and the history as events. A version is stored only where the stored one is the one it was made from.</summary>
internal sealed class CohortStore : IDisposable
{
    private readonly SqliteConnection _connection;

    public CohortStore(string path)
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path }.ToString());
        _connection.Open();
        Execute(
            null,
            """
            CREATE TABLE IF NOT EXISTS cohort (id TEXT PRIMARY KEY, version INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS cohort_event (cohort TEXT NOT NULL REFERENCES cohort (id), version INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (cohort, version));
            """);
    }

    public void Create(Cohort cohort)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        Execute(transaction, "INSERT INTO cohort (id, version) VALUES (@id, @next)", ("@id", cohort.Id), ("@next", cohort.Version));
        foreach (CohortEvent entry in cohort.History) Append(transaction, cohort.Id, entry);
        transaction.Commit();
    }

    public Cohort Load(string id)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT event FROM cohort_event WHERE cohort = @id ORDER BY version";
        command.Parameters.AddWithValue("@id", id);
        List<CohortEvent> history = [];
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read()) history.Add(EventJson.Read(reader.GetString(0)));
        return Cohort.Replay(history);
    }

    /// <summary>Whether the version was stored; false when another host was first.</summary>
    /// <exception cref="ArgumentException">It is not the version after the expected one: the steps between would be lost.</exception>
    public bool TryStore(Cohort next, int expected)
    {
        if (next.Version != expected + 1) throw new ArgumentException("One version is stored at a time.", nameof(next));
        using SqliteTransaction transaction = _connection.BeginTransaction();
        int changed = Execute(
            transaction,
            "UPDATE cohort SET version = @next WHERE id = @id AND version = @expected",
            ("@next", next.Version),
            ("@id", next.Id),
            ("@expected", expected));
        if (changed == 0) return false;
        Append(transaction, next.Id, next.History[next.Version]);
        transaction.Commit();
        return true;
    }

    public void Dispose() => _connection.Dispose();

    private void Append(SqliteTransaction transaction, string id, CohortEvent entry) => Execute(
        transaction,
        "INSERT INTO cohort_event (cohort, version, event) VALUES (@id, @version, @event)",
        ("@id", id),
        ("@version", entry.Version),
        ("@event", EventJson.Write(entry)));

    private int Execute(SqliteTransaction? transaction, string sql, params (string Name, object Value)[] parameters)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach ((string name, object value) in parameters) command.Parameters.AddWithValue(name, value);
        return command.ExecuteNonQuery();
    }
}
