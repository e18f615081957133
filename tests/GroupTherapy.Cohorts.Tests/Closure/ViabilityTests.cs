using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class ViabilityTests
{
    private static ViabilityOption Refill(Cohort cohort) => Viability.Of(cohort).Options.Single(option => option.Kind == ViabilityKind.Refill);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_group_online_goes_on_with_four(int members, bool viable)
    {
        var viability = Viability.Of(AfterSessions(members, 1));

        (viability.Members, viability.IsViable).ShouldBe((members, viable));
        viability.Options.Select(option => option.Kind).ShouldBe(viable ? [] : [ViabilityKind.Refill, ViabilityKind.Merge, ViabilityKind.End]);
        viability.Options.ShouldAllBe(option => option.Because.Length > 0);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_group_in_person_goes_on_with_five(int members, bool viable) => Viability.Of(AfterSessions(members, 1, InPerson)).IsViable.ShouldBe(viable);

    [Fact]
    public void Whoever_left_is_not_counted() => Viability.Of(AfterSessions(6, 1).Without("m-1", "m-2", "m-3")).Members.ShouldBe(3);

    [Fact]
    public void Before_the_window_closes_a_group_can_be_refilled()
    {
        var refill = Refill(AfterSessions(2, 1, new() { AdmissionWindowSessions = 2 }));

        (refill.IsAvailable, refill.MembersNeeded).ShouldBe((true, 2));
        refill.Because.ShouldContain("window is still open");
    }

    [Fact]
    public void After_the_window_it_cannot_without_an_override()
    {
        Refill(AfterSessions(2, 1)).ShouldSatisfyAllConditions(
            refill => refill.IsAvailable.ShouldBeFalse(),
            refill => refill.Because.ShouldContain("override"));
        Refill(ClosedAfter(3, 1)).IsAvailable.ShouldBeFalse();
    }

    [Fact]
    public void Original_members_who_left_can_come_back()
    {
        Refill(ClosedAfter(5, 2).Without("m-1", "m-2")).ShouldSatisfyAllConditions(
            refill => refill.IsAvailable.ShouldBeTrue(),
            refill => refill.Because.ShouldContain("not new"));
    }

    [Fact]
    public void An_open_group_is_refilled_until_it_is_closed_and_a_slow_open_one_in_the_places_left()
    {
        Refill(AfterSessions(2, 3, OpenGroup)).IsAvailable.ShouldBeTrue();
        Refill(ClosedAfter(2, 3, OpenGroup)).IsAvailable.ShouldBeFalse();
        Refill(AfterSessions(4, 3, SlowOpenGroup).Without("m-1")).Because.ShouldContain("slow-open");
        Refill(AfterSessions(3, 3, SlowOpenGroup)).IsAvailable.ShouldBeFalse();   // nobody left, so that no place is free
    }

    [Theory]
    [InlineData(CohortState.Completed)]
    [InlineData(CohortState.Ended)]
    public void Of_a_cohort_that_is_over_nothing_more_can_become(CohortState state)
    {
        var over = (state == CohortState.Ended ? AfterSessions(3, 1).End(Week(1), "too few") : ClosedAfter(3, 1).Complete(Week(1), "the course is run")).Done();

        Viability.Of(over).Options.ShouldBeEmpty();
    }

    [Fact]
    public void Story_three_drop_outs_leave_three_and_the_group_is_merged()
    {
        var cohort = ClosedAfter(6, 2).Without("m-1", "m-2", "m-3");
        Viability.Of(cohort).Options.Single(option => option.Kind == ViabilityKind.Merge).Because.ShouldContain("judged there");

        var ended = cohort.End(Week(2), "merged into g-2").Done();
        var into = Cohort.Found("g-2", CohortPolicy.Default, Day, "a new programme");
        foreach (var member in cohort.ActiveMembers)
        {
            into.Admit(member, Week(2), "their group merges into this one", true).Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);   // not while the other goes on
            into = into.Admit(member, Week(2), "their group has merged into this one", false).Done();
        }

        ended.State.ShouldBe(CohortState.Ended);
        into.ActiveMembers.ShouldBe(["m-4", "m-5", "m-6"]);
    }
}
