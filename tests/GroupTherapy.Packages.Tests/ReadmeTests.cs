using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>The README's first program, done as it says: from an empty console program and one package to a decision.</summary>
[Collection(SharedPacking.Name)]
public sealed class ReadmeTests(PackedPackages packages)
{
    private const string Begins = "dotnet add package GroupTherapy";

    [Fact]
    public async Task The_first_program_decides_as_the_readme_says()
    {
        var lines = File.ReadAllLines(Repository.PathOf("README.md"));
        var program = BlockAfter(lines, Begins);
        program.Count(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)).ShouldBe(5);

        var folder = packages.NewFolder("readme");
        await Shell.Run(folder, "dotnet", "new", "console", "--name", "First", "--output", ".", "--framework", "net10.0", "--no-restore");
        await Shell.Run(folder, "dotnet", "add", "package", "GroupTherapy", "--version", PackedPackages.Version);
        await File.WriteAllLinesAsync(Path.Combine(folder, "Program.cs"), program);
        var said = await Shell.Run(folder, "dotnet", "run");

        said.TrimEnd().ReplaceLineEndings("\n").ShouldBe(string.Join('\n', BlockAfter(lines, program[^1])));
    }

    [Fact]
    public async Task The_registration_gives_every_part_of_a_program_the_same_reviewer()
    {
        var folder = packages.NewFolder("registration");
        await Shell.Run(folder, "dotnet", "new", "console", "--name", "Registration", "--output", ".", "--framework", "net10.0", "--no-restore");
        await Shell.Run(folder, "dotnet", "add", "package", "GroupTherapy.DependencyInjection", "--version", PackedPackages.Version);
        await Shell.Run(folder, "dotnet", "add", "package", "Microsoft.Extensions.DependencyInjection", "--version", "10.0.0");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), """
            using GroupTherapy;
            using GroupTherapy.DependencyInjection;
            using Microsoft.Extensions.DependencyInjection;

            using var services = new ServiceCollection().AddGroupTherapy().BuildServiceProvider();
            Console.WriteLine(ReferenceEquals(services.GetRequiredService<Reviewer>(), services.GetRequiredService<Reviewer>()) && services.GetRequiredService<Reviewer>() == Reviewer.Default);
            """);

        (await Shell.Run(folder, "dotnet", "run")).Trim().ShouldBe("True");
    }

    /// <summary>The lines of the next block of code behind a line that contains a text.</summary>
    private static List<string> BlockAfter(string[] lines, string text) =>
        [.. lines.SkipWhile(line => !line.Contains(text, StringComparison.Ordinal)).SkipWhile(line => line != "```").Skip(1).SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "```")];
}
