namespace GroupTherapy.Rules.Tests.Queries;

public class ConditionQueryTests
{
    private static readonly FactMap<Visit, Visit> Map = VisitFacts.MapWithout();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Exactly_one_of_the_three_is_true_of_every_visit_and_it_is_the_one_that_memory_says(int seed)
    {
        var random = new RandomVisits(seed);
        var rulebook = random.Rulebook();
        var visits = random.Visits(300).Select(visit => (Visit: visit, Answers: rulebook.Read(visit, RandomVisits.AsOf))).ToList();
        foreach (var condition in random.Conditions())
        {
            var query = Map.Translate(condition, RandomVisits.AsOf, RandomVisits.CurrentForDays);
            var (holds, fails, unknown) = (query.Holds.Compile(), query.Fails.Compile(), query.Unknown.Compile());
            foreach (var (visit, answers) in visits)
            {
                var expected = condition.Prove(answers);
                if ((holds(visit), fails(visit), unknown(visit)) == (expected == true, expected == false, expected is null)) continue;
                throw new InvalidOperationException($"{condition} of {visit}: found {(holds(visit), fails(visit), unknown(visit))}, expected {expected}.");
            }
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-31")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_there_is_can_be_the_as_of_date(string day)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var random = new RandomVisits(3);
        var rulebook = random.Rulebook();
        DateOnly?[] days = [null, new(1, 1, 1), new(1, 1, 2), new(1, 1, 31), new(9999, 12, 1), new(9999, 12, 30), new(9999, 12, 31)];
        foreach (var condition in new[] { VisitFacts.ReferredOn.WithinDaysBeforeAsOf(30), VisitFacts.ReferredOn.OnOrBeforeAsOf, VisitFacts.ReferredOn.WithinDaysBeforeAsOf(0), VisitFacts.CheckPoints.AtLeast(12) })
        {
            var query = Map.Translate(condition, asOf, RandomVisits.CurrentForDays);
            foreach (var visit in days.Select(on => new Visit { ReferredOn = on, CheckedOn = on, CheckPoints = 12 }))
                query.Holds.Compile()(visit).ShouldBe(condition.Prove(rulebook.Read(visit, asOf)) == true, $"{condition} of {visit}");
        }
    }

    [Fact]
    public void A_null_is_unknown_and_so_is_its_contrary()
    {
        var query = Map.Translate(!VisitFacts.Companions.AtLeast(2), RandomVisits.AsOf);

        Of(query, new Visit()).ShouldBe((false, false, true));
        Of(query, new Visit { Companions = 2 }).ShouldBe((false, true, false));
        Of(query, new Visit { Companions = 1 }).ShouldBe((true, false, false));
    }

    [Theory]
    [InlineData("19.9999", false)] // below the limit
    [InlineData("19.99999", false)] // a fifth place does not round up to it
    [InlineData("20", true)] // the limit itself
    [InlineData("20.00001", true)]
    public void An_amount_meets_its_limit_exactly(string minutes, bool expected)
    {
        var query = Map.Translate(VisitFacts.Minutes.AtLeast(20), RandomVisits.AsOf);

        Of(query, new Visit { Minutes = decimal.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) }).ShouldBe((expected, !expected, false));
    }

    [Fact]
    public void A_set_of_which_a_part_is_unknown_includes_what_it_is_known_to_include()
    {
        var any = Map.Translate(VisitFacts.Brings.IncludesAny("notes", "plan"), RandomVisits.AsOf);

        Of(any, new Visit { BringsNotes = true }).ShouldBe((true, false, false));
        Of(any, new Visit { BringsNotes = false }).ShouldBe((false, false, true));
        Of(any, new Visit { BringsNotes = false, BringsPlan = false }).ShouldBe((false, true, false));
        Of(Map.Translate(VisitFacts.Brings.IsAnswered, RandomVisits.AsOf), new Visit { BringsNotes = true }).ShouldBe((false, false, true));
    }

    [Fact]
    public void A_fact_that_the_map_lacks_is_an_error_when_the_query_is_built() =>
        Should.Throw<ArgumentException>(() => VisitFacts.MapWithout("ward").Translate(VisitFacts.Urgent.Holds | VisitFacts.Ward.Is(Ward.East), RandomVisits.AsOf))
            .Message.ShouldContain("'ward'");

    private static (bool Holds, bool Fails, bool Unknown) Of(ConditionQuery<Visit> query, Visit visit) =>
        (query.Holds.Compile()(visit), query.Fails.Compile()(visit), query.Unknown.Compile()(visit));
}
