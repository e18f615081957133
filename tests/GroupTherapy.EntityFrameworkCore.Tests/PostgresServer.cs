using System.Diagnostics;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>A PostgreSQL of the tests' own, there until the tests end. Where none can be had, it says why, once, and its tests try SQLite alone.</summary>
/// <remarks>With GROUPTHERAPY_POSTGRES=required that is a failure.</remarks>
internal static class PostgresServer
{
    private static readonly Lazy<string?> Started = new(Start);

    /// <summary>How to connect; null where there is no server.</summary>
    public static string? ConnectionString => Started.Value;

    private static string? Start()
    {
        var process = Process.Start(new ProcessStartInfo(Repository.PathOf("tests", "postgres"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        // The server ends with its input, which ends with this process.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            process.StandardInput.Close();
            process.WaitForExit(10_000);
        };
        if (process.StandardOutput.ReadLine() is { } connection) return connection;
        var why = process.StandardError.ReadToEnd().Trim();
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_POSTGRES") == "required") throw new InvalidOperationException(why);
        Console.WriteLine($"{why}: the database tests try SQLite alone.");
        return null;
    }
}
