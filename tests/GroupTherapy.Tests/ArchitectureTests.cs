namespace GroupTherapy.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void The_package_rests_on_the_five_others_and_NodaTime_alone() =>
        typeof(Reviewer).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name is not ("System" or "mscorlib" or "netstandard") && !name.StartsWith("System.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["GroupTherapy.Cohorts", "GroupTherapy.Licensure", "GroupTherapy.Rules", "GroupTherapy.Screening", "GroupTherapy.Vocabulary", "NodaTime"]);
}
