namespace GroupTherapy.Cohorts;

public class ArchitectureTests
{
    [Fact]
    public void Groups_and_sessions_rest_on_the_rules_the_vocabulary_and_NodaTime_alone() =>
        typeof(Session).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name is not ("System" or "mscorlib" or "netstandard") && !name.StartsWith("System.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["GroupTherapy.Rules", "GroupTherapy.Vocabulary", "NodaTime"]);
}
