using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>The packages of this source, packed once for all tests into a folder that is theirs, and taken away after them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>The version that is packed.</summary>
    public const string Version = "0.1.0";

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("grouptherapy-");

    /// <summary>The folder that holds the packages.</summary>
    internal string Folder => Path.Combine(_temporary.FullName, "packages");

    /// <summary>The projects of the repository that are packed.</summary>
    internal static IReadOnlyList<string> Projects { get; } =
        [.. Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Those that vendors embed, on .NET and .NET Framework.</summary>
    internal static IReadOnlyList<string> Embedded { get; } = [.. Projects.Where(id => id is not ("GroupTherapy.Tool" or "GroupTherapy.EntityFrameworkCore"))];

    /// <summary>Packs a copy of the source, or the source itself.</summary>
    /// <param name="root">The root of the source.</param>
    /// <param name="to">The folder for the packages.</param>
    /// <param name="args">More for the packing.</param>
    internal static Task Pack(string root, string to, params string[] args) =>
        Shell.Run(root, "dotnet", ["pack", "eng/packages.proj", "-c", "Release", "-v", "q", $"-p:PackageOutputPath={to}", .. args]);

    /// <summary>An empty folder outside the repository, in which a client of packages finds these, and keeps what it installs to itself.</summary>
    internal string NewFolder(string name)
    {
        var folder = _temporary.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_temporary.FullName, "installed")}" /></config>
              <packageSources><add key="packed" value="{Folder}" /></packageSources>
            </configuration>
            """);
        return folder;
    }

    internal Package Read(string id) => Package.Read(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    internal Package ReadSymbols(string id) => Package.Read(Path.Combine(Folder, $"{id}.{Version}.snupkg"));

    Task IAsyncLifetime.InitializeAsync() => Pack(Repository.PathOf("."), Folder);

    Task IAsyncLifetime.DisposeAsync()
    {
        _temporary.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
