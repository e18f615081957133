using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>The same source makes the same packages, wherever it stands.</summary>
[Collection(SharedPacking.Name)]
public sealed class DeterminismTests(PackedPackages packages)
{
    private static readonly string[] Copied = ["src", "eng", "data", "schemas"];

    [Fact]
    public async Task A_copy_of_the_source_in_another_place_makes_the_same_packages()
    {
        var copy = packages.NewFolder("copy");
        foreach (var file in Directory.GetFiles(Repository.PathOf(".")).Where(file => Path.GetFileName(file) != ".git")) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        foreach (var folder in Copied) Copy(Repository.PathOf(folder), Path.Combine(copy, folder));

        // The copy has no history, so that it is told the commit it was taken from. Analyzers judge the source and change nothing in what is made of it.
        var again = Path.Combine(copy, "packages");
        await PackedPackages.Pack(copy, again, $"-p:SourceRevisionId={packages.Read("GroupTherapy").Says("repository", "commit")}", "-p:RunAnalyzers=false");

        var names = Directory.GetFiles(packages.Folder).Select(file => Path.GetFileName(file)).ToList();
        names.Count.ShouldBe((PackedPackages.Projects.Count * 2) - 1); // the command has its symbols beside its assemblies
        foreach (var name in names) ShouldBeAlike(Package.Read(Path.Combine(packages.Folder, name)), Package.Read(Path.Combine(again, name)), name);
    }

    private static void ShouldBeAlike(Package package, Package again, string name)
    {
        again.Entries.Keys.ShouldBe(package.Entries.Keys, ignoreOrder: true);
        package.Entries.Where(entry => !entry.Value.AsSpan().SequenceEqual(again.Entries[entry.Key])).Select(entry => entry.Key).ShouldBeEmpty(name);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
