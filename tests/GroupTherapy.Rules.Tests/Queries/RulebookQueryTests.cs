namespace GroupTherapy.Rules.Tests.Queries;

public class RulebookQueryTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(17)]
    public void Outcomes_and_findings_are_those_of_memory(int seed)
    {
        var random = new RandomVisits(seed);
        var rulebook = random.Rulebook();
        var query = new RulebookQuery<Visit, Visit>(rulebook, VisitFacts.MapWithout());
        var outcomeOf = query.OutcomeOf(RandomVisits.AsOf).Compile();
        var findingsOf = query.FindingsBy(visit => visit.Number, RandomVisits.AsOf).Compile();
        var outcomeIs = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => query.OutcomeIs(outcome, RandomVisits.AsOf).Compile());
        var met = new Dictionary<Outcome, int>();
        foreach (var visit in random.Visits(2_000))
        {
            var decision = rulebook.Judge(visit, RandomVisits.AsOf);
            met[decision.Outcome] = met.GetValueOrDefault(decision.Outcome) + 1;
            var found = findingsOf(visit);

            (outcomeOf(visit), found.Outcome, found.Key).ShouldBe((decision.Outcome, decision.Outcome, visit.Number), visit.ToString());
            found.Findings.Select(finding => (finding.Rule, finding.Status)).ShouldBe(decision.Findings.Select(finding => (finding.Rule, finding.Status)), visit.ToString());
            foreach (var (outcome, isSo) in outcomeIs) isSo(visit).ShouldBe(outcome == decision.Outcome, $"{outcome} of {visit}");
        }

        met.Keys.ShouldBe(Enum.GetValues<Outcome>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_status_of_every_rule_is_that_of_memory()
    {
        var random = new RandomVisits(14);
        var rulebook = random.Rulebook();
        var query = new RulebookQuery<Visit, Visit>(rulebook, VisitFacts.MapWithout());
        var visits = random.Visits(100).Select(visit => (Visit: visit, Findings: rulebook.Judge(visit, RandomVisits.AsOf).AllFindings())).ToList();
        foreach (var rule in rulebook.Rules)
        {
            foreach (var status in Enum.GetValues<FindingStatus>())
            {
                var isSo = query.FindingIs(rule, status, RandomVisits.AsOf).Compile();
                visits.Where(one => isSo(one.Visit)).Select(one => one.Visit.Number)
                    .ShouldBe(visits.Where(one => one.Findings.Any(finding => finding.Rule == rule && finding.Status == status)).Select(one => one.Visit.Number), $"{rule} {status}");
            }
        }
    }

    [Fact]
    public void What_cannot_be_read_is_never_clear()
    {
        // One rule, kept whatever the number of companions: only the error is left to speak.
        var rulebook = new Rulebook<Visit>("northland/visits", "1.0.0", VisitFacts.All, [Rule("urgent", VisitFacts.Urgent.Holds | !VisitFacts.Urgent.Holds)], RandomVisits.CurrentForDays);
        var query = new RulebookQuery<Visit, Visit>(rulebook, VisitFacts.MapWithout());
        var later = RandomVisits.AsOf.PlusDays(1).ToDateOnly();
        Visit[] visits =
        [
            new() { Urgent = true },
            new() { Urgent = true, Companions = -1 },
            new() { Urgent = true, Minutes = -0.0001m },
            new() { Urgent = true, Ward = (Ward)3 },
            new() { Urgent = true, NextWard = "" },
            new() { Urgent = true, Needs = 8 },
            new() { Urgent = true, CheckedOn = later, CheckPoints = 12 },
            new() { Urgent = true, CheckedOn = later }, // a form of which nothing was answered
        ];

        var outcomes = visits.Select(query.OutcomeOf(RandomVisits.AsOf).Compile()).ToArray();

        outcomes.ShouldBe([Outcome.Clear, Outcome.Open, Outcome.Open, Outcome.Open, Outcome.Open, Outcome.Open, Outcome.Open, Outcome.Clear]);
        outcomes.ShouldBe(visits.Select(visit => rulebook.Decide(visit, RandomVisits.AsOf)));
    }

    [Theory]
    [InlineData("urgent", "'urgent'")]
    [InlineData("companions", "'companions'")]
    [InlineData("minutes", "'minutes'")]
    [InlineData("referred-on", "'referred-on'")]
    [InlineData("ward", "'ward'")]
    [InlineData("next-ward", "'next-ward'")]
    [InlineData("needs", "'needs'")]
    [InlineData("brings", "'brings'")]
    [InlineData("check-points", "'check-points'")]
    [InlineData("check", "the day of the form 'check'")]
    public void A_map_that_misses_a_fact_is_an_error_that_names_it(string missing, string named)
    {
        var rulebook = new Rulebook<Visit>("northland/visits", "1.0.0", VisitFacts.All, [.. VisitFacts.All.Facts.Select(fact => Rule(fact.Id, fact.IsAnswered))]);

        Should.Throw<ArgumentException>(() => new RulebookQuery<Visit, Visit>(rulebook, VisitFacts.MapWithout(missing))).Message.ShouldContain(named);
    }

    [Fact]
    public void Every_fact_that_is_missing_is_named()
    {
        var rulebook = new Rulebook<Visit>("northland/visits", "1.0.0", VisitFacts.All, [Rule("both", VisitFacts.Urgent.Holds & VisitFacts.CheckPoints.AtLeast(1))]);

        Should.Throw<ArgumentException>(() => new RulebookQuery<Visit, Visit>(rulebook, [])).Message
            .ShouldBe("The map from facts to Visit lacks the fact 'urgent', the fact 'check-points', the day of the form 'check': a query cannot be built, since what is not mapped would be taken for unknown.");
    }

    [Fact]
    public void A_rule_of_another_rulebook_is_refused() =>
        Should.Throw<ArgumentException>(() => new RulebookQuery<Visit, Visit>(new RandomVisits(16).Rulebook(), VisitFacts.MapWithout())
            .FindingIs(Rule("other", VisitFacts.Urgent.Holds), FindingStatus.Met, RandomVisits.AsOf)).Message.ShouldContain("northland/other");

    private static Rule<Visit> Rule(string id, Condition<Visit> requires) => new()
    {
        Id = $"northland/{id}",
        Title = "A rule of Northland",
        Source = new Publication("northland-code", "Code of Northland").At(id),
        InForce = EffectivePeriod.Always,
        Requires = requires,
        Force = Force.Must,
        Because = "So that it is tried.",
        Remedy = "None.",
    };
}
