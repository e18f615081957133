namespace GroupTherapy.Cohorts;

public class AllocationTests
{
    [Fact]
    public void Deciding_on_a_group_allocates_nothing()
    {
        AllocatedBy(DesignRulebook.Default, Groups.Clear).ShouldBe(0);
        AllocatedBy(DesignRulebook.Default, Groups.Unknown).ShouldBe(0);
        AllocatedBy(DesignRulebook.Default, Groups.Clear.WithSecondTrained()).ShouldBe(0);
    }

    [Fact]
    public void Deciding_on_a_session_allocates_nothing()
    {
        AllocatedBy(ReadinessRulebook.Default, Rooms.Ready).ShouldBe(0);
        AllocatedBy(ReadinessRulebook.Default, Rooms.UnknownSession).ShouldBe(0);
        AllocatedBy(ReadinessRulebook.Default, Rooms.Ready.WithAuthority(Outcome.Review) with { RecordsOn = ["recording"], Platform = new("Meetly", null) }).ShouldBe(0);
    }

    [Fact]
    public void Deciding_on_a_close_allocates_nothing()
    {
        AllocatedBy(CloseRulebook.Default, Rooms.Closed).ShouldBe(0);
        AllocatedBy(CloseRulebook.Default, Rooms.UnknownClose).ShouldBe(0);
        AllocatedBy(CloseRulebook.Default, Rooms.Closed.WithIncident(IncidentKind.BackgroundPerson, null, IncidentResponse.Logged)).ShouldBe(0);
    }

    private static long AllocatedBy<T>(Rulebook<T> rulebook, T subject) => Allocation.Of(() => rulebook.Decide(subject, Judging.Day));
}
