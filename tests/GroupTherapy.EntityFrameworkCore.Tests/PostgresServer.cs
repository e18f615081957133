using System.Diagnostics;

namespace GroupTherapy.EntityFrameworkCore;

/// <summary>A PostgreSQL of the tests' own, there until the tests end. A test that can't have it fails and says what brings it.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>How to connect.</summary>
    public static string ConnectionString => Started.Value;

    private static string Start()
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
        return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd().Trim());
    }
}
