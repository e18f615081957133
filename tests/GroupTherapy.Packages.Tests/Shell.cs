using System.Diagnostics;

namespace GroupTherapy.Packages.Tests;

/// <summary>Runs a program, as a developer does in a terminal.</summary>
internal static class Shell
{
    /// <summary>Runs to the end; any exit status but 0 is a failure that shows what was printed.</summary>
    /// <returns>What was printed on standard output.</returns>
    public static async Task<string> Run(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The build that runs the tests names its own parts to whatever it starts, and a build that stays in memory would hold the output open.
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(inherited);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var running = Process.Start(start)!;
        var output = running.StandardOutput.ReadToEndAsync();
        var error = running.StandardError.ReadToEndAsync();
        await running.WaitForExitAsync();
        running.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', args)}\n{await output}{await error}");
        return await output;
    }
}
