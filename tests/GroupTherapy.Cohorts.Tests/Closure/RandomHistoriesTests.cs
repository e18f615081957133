namespace GroupTherapy.Cohorts;

/// <summary>What must be so in every history, tried on many.</summary>
public class RandomHistoriesTests
{
    private const int Count = 400;

    private static readonly CohortState[] Order = [CohortState.Forming, CohortState.Open, CohortState.Closed];

    private static IEnumerable<(Cohort Cohort, IReadOnlyList<(Cohort Before, CohortStep Step)> Steps)> Many(int seed)
    {
        var histories = new RandomHistories(seed);
        for (var history = 0; history < Count; history++) yield return histories.Next();
    }

    private static IEnumerable<(Cohort Before, CohortStep Step, Cohort Next)> Successes(int seed) =>
        Many(seed).SelectMany(history => history.Steps).Where(step => step.Step.Next is not null).Select(step => (step.Before, step.Step, step.Step.Next!));

    [Fact]
    public void A_closed_cohort_never_grows_except_by_a_recorded_justified_override()
    {
        var (closed, grown, returned) = (0, 0, 0);
        foreach (var (before, step, next) in Successes(1))
        {
            if (before.State is CohortState.Forming or CohortState.Open) continue;
            closed++;
            if (next.Members.Count == before.Members.Count && next.ActiveMembers.Count <= before.ActiveMembers.Count) continue;
            var last = next.History[^1];
            if (last.Kind == CohortEventKind.Returned)
            {
                // An original member who comes back is not new.
                returned++;
                before.Members.Single(member => member.Id == last.Person).IsOriginal.ShouldBeTrue();
                continue;
            }

            grown++;
            before.State.ShouldBe(CohortState.Closed);
            last.Kind.ShouldBe(CohortEventKind.Admitted);
            var justified = last.Overrides.ShouldHaveSingleItem();
            (justified.Rule, justified.Who, justified.On <= last.On, justified.Reason.Length > 0).ShouldBe(("admission/closed-cohort", "dr-w", true, true));
            step.Decision!.Value.Findings.Where(finding => finding.OverriddenBy is not null).ShouldHaveSingleItem().OverriddenBy.ShouldBe(justified);
        }

        closed.ShouldBeGreaterThan(500);
        grown.ShouldBeGreaterThan(50);
        returned.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void After_its_window_a_group_declared_closed_grows_in_no_other_way_either()
    {
        var seen = 0;
        foreach (var (before, _, next) in Successes(2))
        {
            if (before.Policy.Membership != MembershipModel.Closed || before.State == CohortState.Forming || before.Sessions.Count < before.Policy.AdmissionWindowSessions) continue;
            if (next.History[^1] is not { Kind: CohortEventKind.Joined or CohortEventKind.Admitted } joined) continue;
            seen++;
            joined.Overrides.ShouldHaveSingleItem().Rule.ShouldBe("admission/closed-cohort");
        }

        seen.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void States_never_go_back()
    {
        var changes = new HashSet<(CohortState, CohortState)>();
        foreach (var (before, _, next) in Successes(3))
        {
            if (before.State != next.State) changes.Add((before.State, next.State));
        }

        changes.ShouldBe(
            [
                (CohortState.Forming, CohortState.Open),
                (CohortState.Open, CohortState.Closed),
                (CohortState.Closed, CohortState.Completed),
                .. Order.Select(state => (state, CohortState.Ended)),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Each_step_adds_one_event_to_the_history_and_changes_none()
    {
        foreach (var (before, _, next) in Successes(4))
        {
            next.Version.ShouldBe(before.Version + 1);
            next.History.Count.ShouldBe(before.History.Count + 1);
            next.History[^1].Version.ShouldBe(next.Version);
            next.History.Zip(before.History).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
        }
    }

    [Fact]
    public void Every_history_replays_to_the_same_cohort()
    {
        foreach (var (cohort, _) in Many(5))
        {
            var replayed = Cohort.Replay(cohort.History);

            replayed.ShouldBe(cohort);
            Snapshot.Of(replayed).ShouldBe(Snapshot.Of(cohort));
        }
    }

    [Fact]
    public void A_history_with_an_event_left_out_or_two_exchanged_does_not_replay()
    {
        var histories = new RandomHistories(6);
        for (var history = 0; history < 20; history++)
        {
            var events = histories.Next().Cohort.History;
            for (var index = 0; index < events.Count - 1; index++)
            {
                Should.Throw<CohortHistoryException>(() => Cohort.Replay([.. events.Take(index), .. events.Skip(index + 1)])).Index.ShouldBe(index);
                Should.Throw<CohortHistoryException>(() => Cohort.Replay([.. events.Take(index), events[index + 1], events[index], .. events.Skip(index + 2)])).Index.ShouldBe(index);
            }
        }
    }

    [Fact]
    public void No_more_members_than_seats_and_nobody_both_belongs_and_waits()
    {
        foreach (var (_, _, next) in Successes(7))
        {
            next.ActiveMembers.Count.ShouldBeLessThanOrEqualTo(next.Policy.Size.Maximum);
            next.ActiveMembers.Distinct().Count().ShouldBe(next.ActiveMembers.Count);
            next.WaitingList.Select(entry => entry.Candidate).Intersect(next.ActiveMembers).ShouldBeEmpty();
            next.WaitingList.ShouldBe(next.WaitingList.OrderBy(entry => entry.Since).ThenBy(entry => entry.Candidate, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Whoever_joins_was_judged_and_whoever_was_refused_is_told_why()
    {
        foreach (var (before, step) in Many(8).SelectMany(history => history.Steps))
        {
            (step.Next is null).ShouldBe(step.Refusal is not null);
            if (step.Next?.History[^1].Kind is CohortEventKind.Joined or CohortEventKind.Admitted or CohortEventKind.Returned)
                (step.Decision!.Value.Outcome is Outcome.Clear or Outcome.Review).ShouldBeTrue();
            if (step.Refusal?.Kind != RefusalKind.NotAdmitted) continue;
            var decision = step.Decision!.Value;
            decision.Outcome.ShouldNotBe(Outcome.Clear);
            decision.Subject.Cohort.ShouldBeSameAs(before);
            decision.Findings.ShouldContain(finding => finding.Rule.Decides && finding.OverriddenBy == null);
        }
    }

    [Fact]
    public void What_the_rulebook_lets_through_the_history_takes()
    {
        // Two ways to the same answer: the rules as values, and the transitions as code.
        foreach (var step in Many(9).SelectMany(history => history.Steps).Select(step => step.Step))
        {
            if (step.Decision is { Outcome: Outcome.Clear }) step.Refusal.ShouldBeNull();
        }
    }
}
