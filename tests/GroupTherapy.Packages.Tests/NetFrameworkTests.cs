using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>The packages on .NET Framework, for which Mono stands here: what they decide is the same to the byte.</summary>
[Collection(SharedPacking.Name)]
public sealed class NetFrameworkTests(PackedPackages packages)
{
    private static readonly string[] Commands = ["screen", "licensure", "admit", "session", "balance"];

    [Fact]
    public async Task Every_story_and_every_sample_is_answered_alike_to_the_byte()
    {
        var mono = Needed.Program("mono", package: "mono-devel");
        var folder = packages.NewFolder("framework");
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests/GroupTherapy.Packages.Tests/Installed"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var documents = Path.Combine(folder, "documents");
        var written = WriteDocuments(documents);
        await Shell.Run(folder, "dotnet", "build", "-c", "Release", "-v", "q");

        var core = await Shell.Run(folder, "dotnet", "bin/Release/net10.0/Installed.dll", documents, Path.Combine(folder, "core"));
        var framework = await Shell.Run(folder, mono, "bin/Release/net472/Installed.exe", documents, Path.Combine(folder, "framework"));

        // Each twice: in short and explained.
        core.Trim().ShouldBe($"{2 * written} answered on .NET, with 1.5 in the culture of the machine");
        framework.Trim().ShouldBe($"{2 * written} answered on Mono, with 1,5 in the culture of the machine");
        var answers = Directory.GetFiles(Path.Combine(folder, "core"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(folder, "core"), file)).ToList();
        answers.Count.ShouldBe(2 * written);
        answers.Where(answer => !File.ReadAllBytes(Path.Combine(folder, "core", answer)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, "framework", answer)))).ShouldBeEmpty();
    }

    /// <summary>Writes every story as its command is given it, and every sample, those that are refused among them.</summary>
    /// <returns>How many there are.</returns>
    private static int WriteDocuments(string folder)
    {
        foreach (var command in Commands)
        {
            var to = Directory.CreateDirectory(Path.Combine(folder, command)).FullName;
            foreach (var file in Repository.SamplesOf(command)) File.Copy(file, Path.Combine(to, $"sample-{Path.GetFileName(file)}"));
            foreach (var file in Repository.WrongSamplesOf(command)) File.Copy(file, Path.Combine(to, $"wrong-{Path.GetFileName(file)}"));
        }

        foreach (var rulebook in ScenarioRulebook.All)
        {
            var to = Path.Combine(folder, rulebook.Command);
            foreach (var path in Scenario.PathsOf(rulebook)) File.WriteAllText(Path.Combine(to, path.Replace('/', '-')), rulebook.DocumentOf(Scenario.Read(path)).ToJsonString());
        }

        var written = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length;
        written.ShouldBeGreaterThan(ScenarioRulebook.All.Sum(rulebook => rulebook.FewestStories));
        return written;
    }
}
