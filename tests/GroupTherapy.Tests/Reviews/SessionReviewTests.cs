using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Reviews;

public sealed class SessionReviewTests
{
    private static readonly SessionTime NinetyMinutes = new(5_400, 1_200);

    /// <summary>Everything is known, but for the authorities, which are to be worked out.</summary>
    private static readonly Session Prepared = Rooms.ReadyOn(Day) with { Facilitators = null, Authorities = null, Members = [In("m-1", "CO"), In("m-2", "CO"), In("m-3", "TX")] };

    private static readonly Meeting Clear = new() { Session = Prepared, Facilitators = [Psychologist], Time = NinetyMinutes };

    [Fact]
    public void A_session_against_which_nothing_stands_is_clear_with_a_plan()
    {
        var review = Review(Clear);

        review.Outcome.ShouldBe(Outcome.Clear);
        review.Licensure.Select(practice => (practice.Subject.Client.Id, practice.Basis()[0])).ShouldBe([("m-1", "own-license"), ("m-2", "own-license"), ("m-3", "psypact-apit")]);
        review.Plan!.Members.Sum(member => member.PlannedSeconds).ShouldBe(4_200); // 5,400 seconds, less the 1,200 set aside
    }

    [Fact]
    public void A_member_who_is_elsewhere_today_blocks_the_session()
    {
        var review = Review(Clear with { Session = Prepared with { Members = [In("m-1", "CO"), In("m-2", "CA")] } });

        review.Outcome.ShouldBe(Outcome.Blocked);
        review.Readiness.Findings.Where(finding => finding.Status == FindingStatus.NotMet).Select(finding => finding.Rule.Id).ShouldBe(["readiness/licensure"]);
        review.Licensure.Select(practice => practice.Outcome).ShouldBe([Outcome.Clear, Outcome.Blocked]);
    }

    [Theory]
    [InlineData(null, Outcome.Open)]
    [InlineData("abroad", Outcome.Blocked)]
    public void A_place_that_is_unknown_or_abroad_is_no_place_to_practise(string? location, Outcome expected)
    {
        var review = Review(Clear with { Session = Prepared with { Members = [In("m-1", location)] } });

        (review.Outcome, review.Licensure[0].Outcome).ShouldBe((expected, expected));
    }

    [Fact]
    public void Of_what_the_host_says_and_what_is_found_the_worse_counts()
    {
        Cohorts.Authority Said(Outcome outcome) => new() { Facilitator = "p-1", Member = "m-1", Location = Jurisdiction.CO, Outcome = outcome };

        Review(Clear with { Session = Prepared with { Authorities = [Said(Outcome.Blocked)] } }).Readiness.Outcome.ShouldBe(Outcome.Blocked);
        Review(Clear with { Session = Prepared with { Authorities = [Said(Outcome.Clear)] }, Facilitators = [Psychologist with { Licenses = [], Psypact = null }] }).Readiness.Outcome.ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Someone_who_leads_and_of_whom_nothing_is_told_leaves_it_open() =>
        Review(Clear with { Session = Prepared with { Facilitators = ["p-1", "p-2"] } }).Readiness.Outcome.ShouldBe(Outcome.Open);

    [Fact]
    public void Without_clinicians_the_hosts_own_authorities_stand()
    {
        var review = Review(new() { Session = Rooms.ReadyOn(Day), Time = NinetyMinutes });

        review.Licensure.ShouldBeEmpty();
        review.Outcome.ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Without_a_plan_it_is_open_until_it_has_ended()
    {
        var review = Review(Clear with { Time = null });
        (review.Outcome, review.Plan).ShouldBe((Outcome.Open, null));
        review.Missing.ShouldBe(["support-plan"]);

        var ended = Review(Clear with { Time = null, Close = ClosedWith("m-1", "m-2", "m-3") });
        ended.Missing.ShouldBeEmpty();
        ended.Outcome.ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void A_plan_that_cannot_give_everyone_the_minimum_is_for_a_clinician_to_judge()
    {
        var review = Review(Clear with { Time = new(500) }); // three members of three minutes each take 540 seconds

        review.Plan!.IsFeasible.ShouldBeFalse();
        review.Outcome.ShouldBe(Outcome.Review);
    }

    [Fact]
    public void What_is_known_of_the_members_goes_into_the_plan()
    {
        var review = Review(Clear with { Support = [new() { Id = "m-1", IsPresent = true, OwedSeconds = 600 }, new() { Id = "m-2", IsPresent = true }, new() { Id = "m-3", IsPresent = false }] });

        // 4,200 seconds for two, of whom one is owed 600: (4,200 + 600) / 2 = 2,400 and 1,800.
        review.Plan!.Members.Select(member => member.PlannedSeconds).ShouldBe([2_400, 1_800, 0]);
    }

    [Fact]
    public void A_member_whom_the_close_forgets_is_unknown_in_it()
    {
        var review = Review(Clear with { Close = ClosedWith("m-1", "m-2") });

        review.Close!.Value.Outcome.ShouldBe(Outcome.Open);
        review.Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void A_member_who_was_passed_over_blocks_the_close()
    {
        var close = ClosedWith("m-1", "m-2", "m-3");
        var review = Review(Clear with { Close = close with { Members = [.. close.Members!.Take(2), close.Members![2] with { Supported = false, SupportSeconds = 0 }] } });

        review.Close!.Value.Findings.ShouldContain(finding => finding.Rule.Statements.Contains("R113") && finding.Status == FindingStatus.NotMet);
        review.Outcome.ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void The_design_of_the_group_counts_where_it_is_given()
    {
        var review = Review(Clear with { Group = new() { Id = "g-1", GroupGoals = 0 } });

        review.Design!.Value.Outcome.ShouldBe(Outcome.Blocked);
        review.Outcome.ShouldBe(Outcome.Blocked);
    }

    private static SessionReview Review(Meeting meeting) => Reviewer.Default.Review(meeting, Day);

    private static PresentMember In(string id, string? location) => Rooms.ReadyOn(Day).Members![0] with { Id = id, Location = location is null ? default : Location.Parse(location) };

    private static SessionClose ClosedWith(params string[] members) => Rooms.Closed with
    {
        ClosedAt = Day.At(new(19, 0)),
        Members = [.. members.Select(member => Rooms.Closed.Members![0] with { Id = member })],
        Facilitators = [new("p-1", true)],
        Cohesion = new(Day, false, false),
    };
}
