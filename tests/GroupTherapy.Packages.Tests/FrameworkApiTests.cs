using System.Reflection;
using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>A package shows the same to .NET Framework as to .NET.</summary>
[Collection(SharedPacking.Name)]
public sealed class FrameworkApiTests(PackedPackages packages)
{
    /// <summary>The one type of .NET in the API that .NET Framework lacks.</summary>
    private const string Lacking = "DateOnly";

    public static TheoryData<string> Embedded => [.. PackedPackages.Embedded];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void The_assembly_for_other_frameworks_shows_what_was_reviewed(string id)
    {
        // Whatever an assembly refers to is found beside the tests or in the framework that runs them; only names count.
        var beside = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(file => !PackedPackages.Projects.Contains(Path.GetFileNameWithoutExtension(file)));
        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll");
        var packed = PackedPackages.Embedded.ToDictionary(project => project, project => packages.Read(project).Entries[$"lib/netstandard2.0/{project}.dll"]);
        using var context = new MetadataLoadContext(new PackedFirst(packed, new PathAssemblyResolver(framework.Concat(beside).DistinctBy(Path.GetFileName))));

        var shown = ApiText.Of(context.LoadFromByteArray(packed[id])).Split('\n');
        var reviewed = File.ReadAllText(Repository.PathOf($"src/{id}/PublicApi.txt")).Split('\n');

        // Only what names a type that the other framework has not is not there.
        shown.ShouldBe(reviewed.Where(line => !line.Contains(Lacking, StringComparison.Ordinal)));
    }

    private sealed class PackedFirst(Dictionary<string, byte[]> packed, PathAssemblyResolver others) : MetadataAssemblyResolver
    {
        public override Assembly? Resolve(MetadataLoadContext context, AssemblyName assemblyName) =>
            packed.TryGetValue(assemblyName.Name!, out var content) ? context.LoadFromByteArray(content) : others.Resolve(context, assemblyName);
    }
}
