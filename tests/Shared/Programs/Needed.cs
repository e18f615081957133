namespace GroupTherapy;

/// <summary>A program that a test runs and that is no part of the SDK.</summary>
internal static class Needed
{
    /// <summary>Where the program is.</summary>
    /// <param name="program">What it is called.</param>
    /// <param name="package">The package of Debian that brings it.</param>
    /// <exception cref="InvalidOperationException">It is not on this machine; the message says what brings it.</exception>
    public static string Program(string program, string package) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"This test runs {program}, which this machine lacks. As root, ./test brings it, and so does: apt-get install -y {package}");
}
