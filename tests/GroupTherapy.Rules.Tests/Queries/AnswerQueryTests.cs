namespace GroupTherapy.Rules.Tests.Queries;

public class AnswerQueryTests
{
    [Fact]
    public void Answers_already_read_are_asked_as_of_their_own_day()
    {
        var random = new RandomVisits(21);
        var rulebook = random.Rulebook();
        var all = random.Visits(200).SelectMany(visit => new[] { 0, 9, 40 }.Select(days => rulebook.Read(visit, RandomVisits.AsOf.PlusDays(days)))).ToList();
        foreach (var condition in random.Conditions())
        {
            var query = AnswerQuery.Of(condition);
            var (holds, fails, unknown) = (query.Holds.Compile(), query.Fails.Compile(), query.Unknown.Compile());
            foreach (var answers in all)
            {
                var expected = condition.Prove(answers);
                (holds(answers), fails(answers), unknown(answers)).ShouldBe((expected == true, expected == false, expected is null), $"{condition}");
            }
        }
    }
}
