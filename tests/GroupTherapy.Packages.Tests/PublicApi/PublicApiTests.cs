using System.Reflection;
using GroupTherapy.Tool.Tests;

namespace GroupTherapy.Packages.Tests;

/// <summary>What each package shows to other programs stands in a file of its own, which is reviewed with every change: <c>src/&lt;package&gt;/PublicApi.txt</c>.</summary>
public sealed class PublicApiTests
{
    /// <summary>The packages that are referred to, rather than run.</summary>
    public static TheoryData<string> Libraries => [.. PackedPackages.Projects.Where(id => id != "GroupTherapy.Tool")];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_a_package_shows_is_what_was_reviewed(string id)
    {
        var path = Repository.PathOf($"src/{id}/PublicApi.txt");
        var shown = ApiText.Of(Assembly.Load(id));
        if (Environment.GetEnvironmentVariable("GROUPTHERAPY_UPDATE_DOCS") == "1") File.WriteAllText(path, shown);
        File.ReadAllText(path).ShouldBe(shown, $"{path} is not what the package shows. Where the change is meant, GROUPTHERAPY_UPDATE_DOCS=1 writes it.");
    }

    /// <summary>A value that was never set must not read as an answer that somebody gave.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_default_of_an_enum_is_none_of_its_values(string id) =>
        Assembly.Load(id).GetExportedTypes().Where(type => type.IsEnum && Enum.IsDefined(type, Activator.CreateInstance(type)!)).ShouldBeEmpty();
}
