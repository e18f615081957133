namespace GroupTherapy.Rules.Tests.Plans;

public class PlanCostTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var leaders = Leaders();

        Allocated(leaders, leader => LeaderRules.Book.Decide(leader, AsOf)).ShouldBe(0);
    }

    [Fact]
    public void Deciding_many_allocates_nothing()
    {
        var leaders = Leaders();
        var outcomes = new Outcome[leaders.Length];

        Allocated([leaders[0]], _ => LeaderRules.Book.Decide(leaders, AsOf, outcomes)).ShouldBe(0);
    }

    [Fact]
    public void Judging_without_findings_allocates_nothing()
    {
        var book = LeaderRules.Rulebook([.. LeaderRules.Book.Rules.Where(rule => rule.Force != Force.Favours)]);
        book.Judge(LeaderRules.Sound, AsOf).Findings.ShouldBeEmpty();

        Allocated([LeaderRules.Sound], leader => book.Judge(leader, AsOf)).ShouldBe(0);
    }

    [Fact]
    public void Eight_threads_judge_as_one()
    {
        var leaders = Leaders();
        var expected = leaders.Select(leader => (LeaderRules.Book.Decide(leader, AsOf), LeaderRules.Book.Judge(leader, AsOf).Findings.Count)).ToArray();
        var wrong = 0;
        var threads = Enumerable.Range(0, 8).Select(start => new Thread(() =>
        {
            for (var count = 0; count < 10_000; count++)
            {
                var index = (count + (start * 7)) % leaders.Length;
                var decision = LeaderRules.Book.Judge(leaders[index], AsOf);
                if ((decision.Outcome, decision.Findings.Count) != expected[index] || LeaderRules.Book.Decide(leaders[index], AsOf) != expected[index].Item1) Interlocked.Increment(ref wrong);
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        wrong.ShouldBe(0);
    }

    private static GroupLeader[] Leaders()
    {
        var random = new RandomLeaders(1);
        return [LeaderRules.Sound, .. Enumerable.Range(0, 99).Select(_ => random.Leader())];
    }

    /// <summary>The bytes allocated by 1,000 warm calls.</summary>
    private static long Allocated(GroupLeader[] leaders, Action<GroupLeader> call)
    {
        for (var count = 0; count < 1000; count++) call(leaders[count % leaders.Length]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 1000; count++) call(leaders[count % leaders.Length]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
