using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class ExpectedVersionTests
{
    [Fact]
    public void Two_admissions_against_the_same_version_cannot_both_be_stored()
    {
        var seven = Forming(7);
        var store = new ExpectedVersionStore(seven);

        var first = seven.Admit("c-1", Day, "screened and clear", false).Done();
        var second = seven.Admit("c-2", Day, "screened and clear", false).Done();

        first.Version.ShouldBe(second.Version);
        store.TryStore(first, seven).ShouldBeTrue();
        store.TryStore(second, seven).ShouldBeFalse();
        store.Load("g-1").Admit("c-2", Day, "screened and clear", false).ShouldSatisfyAllConditions(
            again => again.Refused().Kind.ShouldBe(RefusalKind.NotAdmitted),
            again => again.Decision!.Value.Findings.Where(finding => finding.Status == FindingStatus.NotMet).ShouldHaveSingleItem().Rule.Id.ShouldBe("admission/capacity"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Of_64_callers_at_once_as_many_win_as_there_are_seats(int seats)
    {
        var store = new ExpectedVersionStore(Forming(8 - seats));
        using var start = new Barrier(64);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 64).Select(caller => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                var (lost, candidate) = (0, $"c-{caller}");
                while (true)
                {
                    var version = store.Load("g-1");
                    var step = version.Admit(candidate, Day, "screened and clear", false);
                    if (step.Next is null) return (Won: false, Lost: lost, step.Decision!.Value.Outcome);
                    if (store.TryStore(step.Next, version)) return (Won: true, Lost: lost, step.Decision!.Value.Outcome);
                    lost++;   // another host was first: load and judge again
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        outcomes.Count(outcome => outcome.Won).ShouldBe(seats);
        outcomes.Where(outcome => !outcome.Won).ShouldAllBe(outcome => outcome.Outcome == Outcome.Blocked);
        store.Load("g-1").ActiveMembers.Count.ShouldBe(8);
        store.Load("g-1").Version.ShouldBe(8);
        Cohort.Replay(store.Load("g-1").History).ShouldBe(store.Load("g-1"));
    }

    [Fact]
    public void Of_64_admissions_judged_against_the_same_version_exactly_one_is_stored()
    {
        var seven = Forming(7);
        var store = new ExpectedVersionStore(seven);
        var stored = 0;

        Parallel.For(0, 64, caller =>
        {
            if (store.TryStore(seven.Admit($"c-{caller}", Day, "screened and clear", false).Done(), seven)) Interlocked.Increment(ref stored);
        });

        stored.ShouldBe(1);
    }
}
