using System.Reflection;

namespace GroupTherapy.Screening;

public class ArchitectureTests
{
    private static string[] Referenced(Type type) =>
        [.. type.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsFramework(name)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_rules_rest_on_NodaTime_alone() =>
        Referenced(typeof(Rulebook<>)).ShouldBe(["NodaTime"]);

    [Fact]
    public void The_vocabulary_rests_on_the_rules_and_NodaTime_alone() =>
        Referenced(typeof(Location)).ShouldBe(["GroupTherapy.Rules", "NodaTime"]);

    [Fact]
    public void Screening_rests_on_the_rules_the_vocabulary_and_NodaTime_alone() =>
        Referenced(typeof(Candidate)).ShouldBe(["GroupTherapy.Rules", "GroupTherapy.Vocabulary", "NodaTime"]);

    [Fact]
    public void Whatever_they_rest_on_belongs_to_the_framework()
    {
        Assembly.Load("NodaTime").GetReferencedAssemblies().ShouldAllBe(name => IsFramework(name.Name!));
        IsFramework("GroupTherapy.Licensure").ShouldBeFalse();
    }

    private static bool IsFramework(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal);
}
