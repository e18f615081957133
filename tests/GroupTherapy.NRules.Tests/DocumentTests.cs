using NRules;
using NRules.Fluent;

namespace GroupTherapy.NRules.Tests;

/// <summary>What docs/engines.md and the README show is what a session does.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void A_session_finds_as_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var rules = new RuleRepository();
        var (asOf, candidate) = (Candidates.Day, Candidates.Clear with { AcuteCrisis = true });

        // SESSION begins
        rules.Add(ScreeningRulebook.Default.ToRuleSet());
        ISession session = rules.Compile().CreateSession();
        session.InsertAll([new AsOf(asOf), candidate]);
        session.Fire();
        foreach (SubjectFinding<Candidate> finding in session.Query<SubjectFinding<Candidate>>()) output.WriteLine($"{finding.Subject.Id}: {finding}");

        // SESSION ends
        output.ToString().ShouldBe("c-1: screening/acute-crisis: NotMet\n");
    }

    [Fact]
    public void An_update_takes_the_place_of_what_was_known_as_shown()
    {
        var rules = new RuleRepository();
        rules.Add(ScreeningRulebook.Default.ToRuleSet());

        // UPDATE begins
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Candidate>.Create((one, other) => one?.Id == other?.Id, one => one.Id.GetHashCode(StringComparison.Ordinal)));
        ISessionFactory sessions = compiler.Compile(rules.GetRuleSets());

        // UPDATE ends
        var session = sessions.CreateSession();
        session.InsertAll([new AsOf(Candidates.Day), Candidates.Clear]);
        session.Fire();
        session.Update(Candidates.Clear with { AcuteCrisis = true });
        session.Fire();

        session.Query<JudgedSubject<Candidate>>().Single().Outcome.ShouldBe(Outcome.Blocked);
    }

    [Theory]
    [InlineData("SESSION", "docs/engines.md")]
    [InlineData("SESSION", "README.md")]
    [InlineData("UPDATE", "docs/engines.md")]
    public void The_documents_show_these_programs(string snippet, string document) =>
        Snippet.ShouldBeShown(snippet, "GroupTherapy.NRules.Tests/DocumentTests.cs", document.Split('/'));

    [Fact]
    public void The_guide_shows_the_samples_rule()
    {
        var rule = File.ReadAllText(Repository.PathOf("samples", "08-rules-that-react", "RaiseAlert.cs"));

        File.ReadAllText(Repository.PathOf("docs", "engines.md")).ShouldContain(rule[rule.IndexOf("SubjectFinding", StringComparison.Ordinal)..(rule.LastIndexOf(';') + 1)].Replace("\n        ", "\n", StringComparison.Ordinal));
    }
}
