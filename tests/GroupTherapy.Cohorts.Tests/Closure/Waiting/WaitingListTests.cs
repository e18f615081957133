using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class WaitingListTests
{
    private static Cohort Wait(Cohort cohort, params (string Candidate, int Days)[] waiting) =>
        waiting.Aggregate(cohort, (now, entry) => now.Wait(entry.Candidate, Day.PlusDays(entry.Days), "asked for a seat").Done());

    [Fact]
    public void The_longest_waiting_is_first_and_those_of_one_day_are_ordered_by_id() =>
        Wait(Forming(8), ("c-9", 0), ("c-2", 1), ("c-10", 1), ("C-1", 1), ("c-1", 2)).WaitingList.Select(entry => (entry.Candidate, entry.Since))
            .ShouldBe([("c-9", Day), ("C-1", Day.PlusDays(1)), ("c-10", Day.PlusDays(1)), ("c-2", Day.PlusDays(1)), ("c-1", Day.PlusDays(2))]);

    [Fact]
    public void The_order_of_asking_on_one_day_does_not_matter() =>
        Wait(Forming(8), ("c-2", 0), ("c-1", 0)).WaitingList.ShouldBe(Wait(Forming(8), ("c-1", 0), ("c-2", 0)).WaitingList);

    [Fact]
    public void Nobody_waits_twice_and_no_member_waits()
    {
        var cohort = Wait(Forming(8), ("c-1", 0));

        cohort.Wait("c-1", Day, "asked again").Refused().Kind.ShouldBe(RefusalKind.AlreadyWaiting);
        cohort.Wait("m-1", Day, "asked").Refused().Kind.ShouldBe(RefusalKind.AlreadyAMember);
        cohort.Without("m-1").Wait("m-1", Day, "asked").Done().IsWaiting("m-1").ShouldBeTrue();
        cohort.Withdraw("c-2", Day, "found another").Refused().Kind.ShouldBe(RefusalKind.NotWaiting);
    }

    [Fact]
    public void Whoever_withdraws_and_waits_again_begins_anew()
    {
        var cohort = Wait(Forming(8), ("c-1", 0), ("c-2", 1)).Withdraw("c-1", Day.PlusDays(2), "found another").Done();

        Wait(cohort, ("c-1", 3)).WaitingList.Select(entry => entry.Candidate).ShouldBe(["c-2", "c-1"]);
    }

    [Fact]
    public void Whoever_joins_waits_no_longer_and_those_passed_over_are_recorded_with_the_reason()
    {
        var cohort = Wait(Forming(6), ("c-1", 0), ("c-2", 1), ("c-3", 2));

        var first = cohort.Admit("c-1", Day.PlusDays(2), "the longest waiting", false).Done();
        var third = cohort.Admit("c-3", Day.PlusDays(2), "c-1 and c-2 have asked for a later start", false).Done();
        var stranger = cohort.Admit("c-9", Day.PlusDays(2), "an urgent referral", false).Done();

        first.WaitingList.Select(entry => entry.Candidate).ShouldBe(["c-2", "c-3"]);
        first.History[^1].PassedOver.ShouldBeEmpty();
        third.History[^1].PassedOver.ShouldBe(["c-1", "c-2"]);
        third.History[^1].Reason.ShouldContain("later start");
        third.WaitingList.Select(entry => entry.Candidate).ShouldBe(["c-1", "c-2"]);
        stranger.History[^1].PassedOver.ShouldBe(["c-1", "c-2", "c-3"]);
    }

    [Fact]
    public void Below_the_minimum_the_first_in_line_keeps_the_turn_for_a_clinician_to_judge()
    {
        // Four is the least: with two left everyone who would join is for a clinician to judge, and the group is to be refilled.
        var cohort = Wait(AfterSessions(6, 1, new() { Membership = MembershipModel.Open, MembershipReason = "a long-term group" }).Without("m-1", "m-2", "m-3", "m-4"), ("c-1", 8), ("c-2", 9));

        var review = WaitingListReview.Of(cohort, Day.PlusDays(9), _ => false);
        review.Next!.Decision.Outcome.ShouldBe(Outcome.Review);
        review.Next.Candidate.ShouldBe("c-1");
        review.PassedOver.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_the_turn_of_the_longest_waiting_who_may_join()
    {
        var cohort = Wait(Forming(6), ("c-1", 0), ("c-2", 1), ("c-3", 2));
        bool? Elsewhere(string candidate) => candidate switch { "c-1" => true, "c-2" => null, _ => false };

        var review = WaitingListReview.Of(cohort, Day.PlusDays(9), Elsewhere);

        review.Next.ShouldNotBeNull().ShouldSatisfyAllConditions(
            turn => turn.Candidate.ShouldBe("c-3"),
            turn => turn.DaysWaited.ShouldBe(7),
            turn => turn.PassedOverBecause.ShouldBeEmpty(),
            turn => turn.Decision.Outcome.ShouldBe(Outcome.Clear));
        review.PassedOver.Select(turn => (turn.Candidate, turn.Since, turn.Decision.Outcome)).ShouldBe([("c-1", Day, Outcome.Blocked), ("c-2", Day.PlusDays(1), Outcome.Open)]);
        review.PassedOver.ShouldAllBe(turn => turn.PassedOverBecause.Single() == "admission/one-enrolment");
    }

    [Fact]
    public void Nobody_after_the_one_whose_turn_it_is_is_judged()
    {
        var asked = new List<string>();

        WaitingListReview.Of(Wait(Forming(6), ("c-1", 0), ("c-2", 0)), Day, candidate => { asked.Add(candidate); return false; });

        asked.ShouldBe(["c-1"]);
    }

    [Fact]
    public void While_the_cohort_is_full_it_is_nobodys_turn()
    {
        var review = WaitingListReview.Of(Wait(Forming(8), ("c-1", 0), ("c-2", 0)), Day, _ => false);

        review.Next.ShouldBeNull();
        review.PassedOver.Select(turn => turn.Candidate).ShouldBe(["c-1", "c-2"]);
        review.PassedOver.ShouldAllBe(turn => turn.PassedOverBecause.Single() == "admission/capacity");
    }

    [Fact]
    public void Advice_passes_nobody_over() =>
        WaitingListReview.Of(Wait(Forming(8, InPerson), ("c-1", 0)), Day, _ => false).Next.ShouldNotBeNull().Decision.Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("admission/ideal-size");

    [Fact]
    public void A_review_of_yesterday_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WaitingListReview.Of(Wait(Forming(6), ("c-1", 2)), Day.PlusDays(1), _ => false)).ParamName.ShouldBe("on");

    [Fact]
    public void Story_in_a_slow_open_group_the_place_that_was_left_goes_to_the_longest_waiting()
    {
        var cohort = AfterSessions(6, 3, SlowOpenGroup).Wait("c-2", Week(3), "asked").Done().Wait("c-1", Week(4), "asked").Done().Leave("m-4", Week(4), "moved away").Done();

        WaitingListReview.Of(cohort, Week(4), _ => false).Next.ShouldBeNull();
        var turn = WaitingListReview.Of(cohort, Week(4), _ => false, "m-4").Next.ShouldNotBeNull();

        turn.Candidate.ShouldBe("c-2");
        cohort.Replace("m-4", turn.Candidate, Week(4), "the longest waiting", false).Done().WaitingList.ShouldHaveSingleItem().Candidate.ShouldBe("c-1");
    }
}
