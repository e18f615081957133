namespace GroupTherapy.Licensure.Tests;

public class ArchitectureTests
{
    private static readonly string[] Own = ["GroupTherapy.Rules", "GroupTherapy.Vocabulary", "NodaTime"];

    [Fact]
    public void Licensure_rests_on_the_rules_the_vocabulary_and_NodaTime_alone() =>
        typeof(Practice).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsFramework(name)).Order(StringComparer.Ordinal).ShouldBe(Own);

    [Fact]
    public void No_name_of_licensure_speaks_of_screening() =>
        typeof(Practice).Assembly.GetExportedTypes().Where(type => type.FullName!.Contains("Screening", StringComparison.Ordinal) || type.Namespace is not ("GroupTherapy.Licensure" or "GroupTherapy.Licensure.Data")).ShouldBeEmpty();

    [Fact]
    public void The_data_are_a_resource_of_the_assembly_and_nothing_else_is() =>
        typeof(Practice).Assembly.GetManifestResourceNames().ShouldBe(["licensure.pack"]);

    private static bool IsFramework(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal);
}
