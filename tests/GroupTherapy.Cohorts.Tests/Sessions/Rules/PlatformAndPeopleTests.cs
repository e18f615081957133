using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class PlatformAndPeopleTests
{
    private const string Approved = "readiness/platform-approved";
    private const string Through = "readiness/through-platform";

    private static Session On(string name, string? edition) => Ready with { Platform = new(name, edition) };

    private static Session Approval(string from, string? until) =>
        Ready with { ApprovedPlatforms = [new("Meetly", "Health", Judging.On(from), until is null ? null : Judging.On(until))] };

    [Theory]
    [InlineData("Meetly", "Health", Met, Outcome.Clear)]
    [InlineData("Meetly", "Free", NotMet, Outcome.Blocked)]          // the same program in another edition
    [InlineData("meetly", "Health", NotMet, Outcome.Blocked)]        // names are the practice's own, letter by letter
    [InlineData("Talkroom", "Classroom", NotMet, Outcome.Blocked)]   // both names are on the list, together they are not
    [InlineData("Meetly", null, Undetermined, Outcome.Open)]         // it could be the approved edition
    [InlineData("Chatter", null, NotMet, Outcome.Blocked)]           // no edition of it is approved
    public void A_platform_is_approved_by_name_and_by_edition(string name, string? edition, FindingStatus status, Outcome outcome) =>
        ReadinessRulebook.Default.Both(Approved, On(name, edition)).ShouldBe((outcome, status));

    [Theory]
    [InlineData("2026-11-20", null, Met)]             // the first day
    [InlineData("2026-11-21", null, NotMet)]          // from tomorrow on
    [InlineData("2025-01-01", "2026-11-21", Met)]     // the last day
    [InlineData("2025-01-01", "2026-11-20", NotMet)]  // ended yesterday
    public void An_approval_stands_from_its_first_day_to_the_day_before_its_end(string from, string? until, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf(Approved, Approval(from, until)).ShouldBe(expected);

    [Fact]
    public void An_empty_list_approves_nothing_and_no_list_says_nothing()
    {
        ReadinessRulebook.Default.StatusOf(Approved, Ready with { ApprovedPlatforms = [] }).ShouldBe(NotMet);
        ReadinessRulebook.Default.StatusOf(Approved, Ready with { ApprovedPlatforms = null }).ShouldBe(Undetermined);
    }

    [Fact]
    public void An_edition_is_listed_once() =>
        Should.Throw<ArgumentException>(() => Ready with { ApprovedPlatforms = [new("Meetly", "Health", new(2020, 1, 1), new(2021, 1, 1)), new("Meetly", "Health", new(2022, 1, 1))] });

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(false, true, NotMet)]
    [InlineData(true, false, NotMet)]
    [InlineData(null, true, Undetermined)]
    [InlineData(true, null, Undetermined)]
    [InlineData(false, null, NotMet)]
    public void Members_and_those_who_lead_all_join_through_the_platform(bool? facilitators, bool? member, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf(Through, Ready.WithSecond(m => m with { ThroughPlatform = member }) with { FacilitatorsThroughPlatform = facilitators }).ShouldBe(expected);

    [Fact]
    public void Story_a_member_who_dials_in_by_telephone_holds_up_the_session_until_she_joins_again()
    {
        var session = Ready.WithSecond(m => m with { ThroughPlatform = false });

        ReadinessRulebook.Default.Decide(session, Judging.Day).ShouldBe(Outcome.Blocked);
        MemberDuties.Of(session).Where(duties => !duties.AllKept).ShouldHaveSingleItem().Member.ShouldBe("m-2");
        ReadinessRulebook.Default.Decide(session.WithSecond(m => m with { ThroughPlatform = true }), Judging.Day).ShouldBe(Outcome.Clear);
    }
}
