namespace GroupTherapy.Licensure.Tests;

/// <summary>The compiled plan says what a slow reading of the rules says, and the sum of the findings gives the outcome.</summary>
public class PlanAgreesWithTheOracleTests
{
    private const int Practices = 5_000;

    private static readonly Rulebook<Practice> Rulebook = LicensureRulebook.Default;

    /// <summary>The rules whose facts are few enough to try every combination; the others are tried at random.</summary>
    public static TheoryData<string> RulesOfFewFacts => ["client-location-known", "clinician-location-known", "scope-and-training", "board-checked", "law-where-clinician-sits"];

    [Theory]
    [MemberData(nameof(RulesOfFewFacts))]
    public void On_every_assignment_of_a_rules_facts(string id) =>
        Should.NotThrow(() => Agreement.OnEveryAssignment(Rulebook.Rules.Single(rule => rule.Id == $"licensure/{id}"), PracticeFacts.All, Tests.Practices.Day));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void On_many_practices(int seed, bool invented)
    {
        foreach (var practice in new RandomPractices(seed, invented).Take(Practices))
        {
            var decision = Rulebook.Judge(practice);
            decision.Errors.ShouldBeEmpty();
            Rulebook.Decide(practice).ShouldBe(decision.Outcome);
            Should.NotThrow(() => Agreement.On(Rulebook, Rulebook.Read(practice, practice.On), decision));
        }
    }

    [Fact]
    public void On_answers_that_no_practice_gives()
    {
        // From the answers of a practice, any five facts are answered anew.
        var random = new RandomPractices(6);
        foreach (var practice in random.Take(Practices))
        {
            var answers = Rulebook.Read(practice, practice.On);
            foreach (var fact in random.Shuffled(PracticeFacts.All.Facts).Take(5)) answers = answers.With(fact, random.Code(fact));
            Should.NotThrow(() => Agreement.On(Rulebook, answers));
        }
    }

    [Fact]
    public void Each_basis_is_read_as_its_own_condition()
    {
        foreach (var practice in new RandomPractices(7).Take(Practices))
        {
            var decision = Rulebook.Judge(practice);
            decision.Basis().ShouldBe(Bases.All.Where(basis => Oracle.Truth(basis.Holds, decision.Answers) == true).Select(basis => basis.Id));
            foreach (var finding in decision.WhyNot()) finding.Holds.ShouldBe(Oracle.Truth(Bases.All.Single(basis => basis.Id == finding.Basis).Holds, decision.Answers));
        }
    }

    [Fact]
    public void Every_outcome_every_status_of_every_rule_and_every_basis_occurs_among_them()
    {
        var outcomes = new HashSet<Outcome>();
        var statuses = new HashSet<(string, FindingStatus)>();
        var bases = new HashSet<string>();
        foreach (var practice in new RandomPractices(4).Take(Practices).Concat(new RandomPractices(5, invented: false).Take(Practices)))
        {
            var decision = Rulebook.Judge(practice);
            outcomes.Add(decision.Outcome);
            bases.UnionWith(decision.Basis());
            foreach (var finding in decision.AllFindings()) statuses.Add((finding.Rule.Id, finding.Status));
        }

        outcomes.Count.ShouldBe(4);
        bases.ShouldBe(Bases.All.Select(basis => basis.Id), ignoreOrder: true);
        var missing = Rulebook.Rules.SelectMany(rule => Enum.GetValues<FindingStatus>().Where(status => CanBe(rule, status) && !statuses.Contains((rule.Id, status))).Select(status => $"{rule.Id} {status}"));
        missing.ShouldBeEmpty();
    }

    /// <summary>A place is known or unknown; a look at a board after the day is no look; a duty that always applies is never not applicable.</summary>
    private static bool CanBe(Rule<Practice> rule, FindingStatus status) => status switch
    {
        FindingStatus.NotApplicable => rule.AppliesWhen is not null,
        FindingStatus.NotMet => rule.Id is not ("licensure/client-location-known" or "licensure/clinician-location-known" or "licensure/board-checked"),
        _ => true,
    };
}
