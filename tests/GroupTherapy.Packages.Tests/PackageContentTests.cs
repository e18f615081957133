using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>What is in each package, and what it says of itself.</summary>
[Collection(SharedPacking.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private const string Core = "net10.0";
    private const string Standard = ".NETStandard2.0";
    private const string Command = "GroupTherapy.Tool";

    /// <summary>The frameworks of a library: what is embedded runs on .NET Framework too, what stands on the newest Entity Framework cannot.</summary>
    private static string[] FrameworksOf(string id) => PackedPackages.Embedded.Contains(id) ? ["net10.0", "netstandard2.0"] : ["net10.0"];

    public static TheoryData<string> All => [.. PackedPackages.Projects];

    public static TheoryData<string> Libraries => [.. PackedPackages.Projects.Where(id => id != Command)];

    [Fact]
    public void Every_project_of_the_source_is_a_package_and_nothing_else_is() =>
        Directory.GetFiles(packages.Folder, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(PackedPackages.Projects.Select(id => $"{id}.{PackedPackages.Version}.nupkg").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_says_what_it_is_under_which_licence_and_from_which_commit(string id)
    {
        var package = packages.Read(id);
        package.Says("id").ShouldBe(id);
        package.Says("version").ShouldBe(PackedPackages.Version);
        package.Says("license").ShouldBe("MIT");
        package.Says("description").ShouldNotBeNull().Length.ShouldBeGreaterThan(60);
        package.Says("description").ShouldNotBe("Package Description");
        package.Says("repository", "type").ShouldBe("git");
        package.Says("repository", "commit").ShouldNotBeNull().Length.ShouldBe(40);
        package.Says("repository", "url").ShouldBeNull("no public address is known");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_has_the_files_that_it_names(string id)
    {
        var package = packages.Read(id);
        package.Entries[package.Says("readme")!].ShouldBe(File.ReadAllBytes(Repository.PathOf("README.md")));
        package.Entries[package.Says("icon")!].ShouldBe(File.ReadAllBytes(Repository.PathOf("eng/icon.png")));
        package.Entries["LICENSE"].ShouldBe(File.ReadAllBytes(Repository.PathOf("LICENSE")));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_an_assembly_and_its_documentation_for_each_framework_and_nothing_more(string id) =>
        packages.Read(id).Entries.Keys.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).ShouldBe(FrameworksOf(id).SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_symbols_belong_to_the_assembly_and_carry_its_sources(string id)
    {
        foreach (var framework in FrameworksOf(id))
        {
            using var assembly = new PEReader(new MemoryStream(packages.Read(id).Entries[$"lib/{framework}/{id}.dll"]));
            using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packages.ReadSymbols(id).Entries[$"lib/{framework}/{id}.pdb"]));
            var named = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
            var reader = symbols.GetMetadataReader();

            new BlobContentId(reader.DebugMetadataHeader!.Id).Guid.ShouldBe(assembly.ReadCodeViewDebugDirectoryData(named).Guid);
            var withSource = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Where(one => reader.GetGuid(one.Kind) == EmbeddedSource).Select(one => one.Parent).ToHashSet();
            reader.Documents.Where(document => !withSource.Contains(document)).ShouldBeEmpty();
            reader.Documents.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_package_tells_where_it_was_built(string id)
    {
        byte[] root = Encoding.UTF8.GetBytes(Path.GetFullPath(Repository.PathOf(".")).TrimEnd('/', '.'));
        Package[] files = id == Command ? [packages.Read(id)] : [packages.Read(id), packages.ReadSymbols(id)];
        foreach (var (name, content) in files.SelectMany(package => package.Entries)) content.AsSpan().IndexOf(root).ShouldBe(-1, $"{id}: {name}");
    }

    [Fact]
    public void The_kernel_depends_on_NodaTime_alone()
    {
        packages.Read("GroupTherapy.Rules").DependenciesOn(Core).ShouldBe(["NodaTime 3.3.7"]);
        packages.Read("GroupTherapy.Rules").DependenciesOn(Standard).ShouldBe(["NodaTime 3.3.7", "System.Memory 4.6.3"]);
    }

    [Fact]
    public void The_vocabulary_depends_on_the_kernel() =>
        packages.Read("GroupTherapy.Vocabulary").DependenciesOn(Core).ShouldBe(["GroupTherapy.Rules 0.1.0", "NodaTime 3.3.7"]);

    [Theory]
    [InlineData("GroupTherapy.Screening")]
    [InlineData("GroupTherapy.Licensure")]
    [InlineData("GroupTherapy.Cohorts")]
    public void A_rulebook_depends_on_the_kernel_and_the_vocabulary_and_on_no_other_rulebook(string id)
    {
        packages.Read(id).DependenciesOn(Core).ShouldBe(["GroupTherapy.Rules 0.1.0", "GroupTherapy.Vocabulary 0.1.0", "NodaTime 3.3.7"]);
        packages.Read(id).DependenciesOn(Standard).ShouldBe(["GroupTherapy.Rules 0.1.0", "GroupTherapy.Vocabulary 0.1.0", "NodaTime 3.3.7", "System.Memory 4.6.3"]);
    }

    [Fact]
    public void The_whole_depends_on_its_parts_and_on_what_the_framework_lacks()
    {
        string[] parts = ["GroupTherapy.Cohorts 0.1.0", "GroupTherapy.Licensure 0.1.0", "GroupTherapy.Rules 0.1.0", "GroupTherapy.Screening 0.1.0", "GroupTherapy.Vocabulary 0.1.0", "NodaTime 3.3.7"];
        packages.Read("GroupTherapy").DependenciesOn(Core).ShouldBe(parts);
        packages.Read("GroupTherapy").DependenciesOn(Standard).ShouldBe([.. parts, "System.Diagnostics.DiagnosticSource 10.0.0", "System.Memory 4.6.3", "System.Text.Json 10.0.0"]);
    }

    [Theory]
    [InlineData("GroupTherapy.NRules", "NRules.RuleModel 1.0.4")]
    [InlineData("GroupTherapy.Specifications", "Ardalis.Specification 9.3.1")]
    public void What_speaks_to_a_library_depends_on_it_and_on_the_kernel(string id, string library)
    {
        string[] needed = ["GroupTherapy.Rules 0.1.0", "NodaTime 3.3.7", library];
        packages.Read(id).DependenciesOn(Core).ShouldBe(needed, ignoreOrder: true);
        packages.Read(id).DependenciesOn(Standard).ShouldBe([.. needed, "System.Memory 4.6.3"], ignoreOrder: true);
    }

    [Fact]
    public void Only_what_is_made_for_a_framework_of_the_host_depends_on_it() =>
        PackedPackages.Projects.Where(id => id != Command && packages.Read(id).DependenciesOn(Core).Any(one => one.StartsWith("Microsoft.", StringComparison.Ordinal))).ShouldBe(["GroupTherapy.DependencyInjection", "GroupTherapy.EntityFrameworkCore"], ignoreOrder: true);

    [Fact]
    public void The_command_is_a_tool_and_brings_the_schemas()
    {
        var package = packages.Read(Command);
        package.Entries.Keys.Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBe(Directory.GetFiles(Repository.PathOf("schemas"), "*.json").Select(Path.GetFileName), ignoreOrder: true);
        Encoding.UTF8.GetString(package.Entries["tools/net10.0/any/DotnetToolSettings.xml"]).ShouldContain("Name=\"grouptherapy\"");
    }

    /// <summary>The kind of debug information that is a whole source file, by the format of portable symbols.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
}
