namespace GroupTherapy.EntityFrameworkCore;

/// <summary>Conditions and rulebooks over answers of every kind, in each database there is.</summary>
public class VisitsInDatabasesTests
{
    public static TheoryData<string> Servers => TestDatabase.Servers;

    [Theory]
    [MemberData(nameof(Servers))]
    public void Exactly_one_of_the_three_is_true_of_every_row_and_it_is_the_one_that_memory_says(string server)
    {
        var random = new RandomVisits(31);
        var rulebook = random.Rulebook();
        var visits = random.Visits(400).ToList();
        var map = VisitFacts.MapWithout();
        using var stored = new TestDatabase(server);
        stored.Store(visits);
        using var database = stored.Open();
        var answers = visits.ToDictionary(visit => visit.Number, visit => rulebook.Read(visit, RandomVisits.AsOf));
        foreach (var condition in random.Conditions())
        {
            var query = map.Translate(condition, RandomVisits.AsOf, RandomVisits.CurrentForDays);
            foreach (var (predicate, expected) in new[] { (query.Holds, (bool?)true), (query.Fails, false), (query.Unknown, null) })
            {
                var found = database.Visits.Where(predicate).OrderBy(visit => visit.Number).Select(visit => visit.Number).ToList();
                found.ShouldBe(answers.Where(one => condition.Prove(one.Value) == expected).Select(one => one.Key), $"{condition} {expected}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void Outcomes_and_findings_are_those_of_memory(string server)
    {
        var random = new RandomVisits(12);
        var rulebook = random.Rulebook();
        var visits = random.Visits(3_000).ToList();
        using var stored = new TestDatabase(server);
        stored.Store(visits);

        Comparison.Of(stored, visits, visit => visit.Number, visit => visit, rulebook, VisitFacts.MapWithout(), RandomVisits.AsOf).ShouldBe(Enum.GetValues<Outcome>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void The_first_and_the_last_day_there_is_can_be_the_as_of_date(string server)
    {
        var random = new RandomVisits(12);
        var rulebook = random.Rulebook();
        DateOnly?[] days = [null, new(1, 1, 1), new(1, 1, 2), new(1, 1, 31), new(9999, 12, 1), new(9999, 12, 30), new(9999, 12, 31)];
        var visits = days.SelectMany(referred => days.Select(on => new Visit { ReferredOn = referred, CheckedOn = on, CheckPoints = 12 })).ToList();
        for (var index = 0; index < visits.Count; index++) visits[index].Number = index;
        using var stored = new TestDatabase(server);
        stored.Store(visits);
        foreach (var asOf in new LocalDate[] { new(1, 1, 1), new(1, 1, 31), new(9999, 12, 31) })
            Comparison.Of(stored, visits, visit => visit.Number, visit => visit, rulebook, VisitFacts.MapWithout(), asOf).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void The_rows_of_which_a_rule_says_so_are_those_of_memory(string server)
    {
        var random = new RandomVisits(33);
        var rulebook = random.Rulebook();
        var visits = random.Visits(200).ToList();
        using var stored = new TestDatabase(server);
        stored.Store(visits);
        using var database = stored.Open();
        var findings = visits.ToDictionary(visit => visit.Number, visit => rulebook.Judge(visit, RandomVisits.AsOf).AllFindings());
        foreach (var rule in rulebook.Rules.Take(Enum.GetValues<Force>().Length))
        {
            foreach (var status in Enum.GetValues<FindingStatus>())
            {
                database.Visits.WhereFinding(rulebook, VisitFacts.MapWithout(), rule, status, RandomVisits.AsOf).OrderBy(visit => visit.Number).Select(visit => visit.Number).ToList()
                    .ShouldBe(findings.Where(one => one.Value.Any(finding => finding.Rule == rule && finding.Status == status)).Select(one => one.Key), $"{rule} {status}");
            }
        }
    }
}
