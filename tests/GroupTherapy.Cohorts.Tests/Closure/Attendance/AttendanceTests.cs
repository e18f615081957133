using static GroupTherapy.Cohorts.AttendanceWarningKind;
using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class AttendanceTests
{
    /// <summary>The attendance of <c>m-1</c>: + came, - did not. Five others come to every session.</summary>
    private static Attendance Of(string record, AttendancePolicy? policy = null)
    {
        var cohort = Opened(6, new() { Attendance = policy ?? AttendancePolicy.Default });
        foreach (var came in record) cohort = came == '+' ? cohort.Meet() : cohort.Meet("m-1");
        return Attendance.Of(cohort, "m-1");
    }

    private static IEnumerable<AttendanceWarningKind> WarningsOf(string record, AttendancePolicy? policy = null) => Of(record, policy).Warnings.Select(warning => warning.Kind);

    [Theory]
    [InlineData("", 0, 0, null, 0)]
    [InlineData("+", 1, 1, 100, 0)]
    [InlineData("-", 1, 0, 0, 1)]
    [InlineData("++-", 3, 2, 66, 1)]       // 66.6 rounded down
    [InlineData("-+--", 4, 1, 25, 2)]
    [InlineData("--+", 3, 1, 33, 0)]
    public void It_counts_the_sessions_attended(string record, int sessions, int attended, int? percent, int inARow)
    {
        var attendance = Of(record);

        (attendance.Sessions, attendance.Attended, attendance.Missed, attendance.Percent, attendance.MissedInARow).ShouldBe((sessions, attended, sessions - attended, percent, inARow));
    }

    [Theory]
    [InlineData("---", false)]         // 0 of 3: too early for a share
    [InlineData("+++-", false)]        // 3 of 4 is exactly 75 per cent
    [InlineData("+-+-", true)]         // 2 of 4
    [InlineData("+++++-+-", false)]    // 6 of 8
    [InlineData("+++-+-+-+-+", true)]  // 7 of 11 is below 75 per cent
    public void Below_the_minimum_share_it_warns(string record, bool warns) => WarningsOf(record).Contains(BelowMinimum).ShouldBe(warns);

    [Theory]
    [InlineData(66, false)]   // 66.6 per cent is not below 66
    [InlineData(67, true)]    // and is below 67, though it is shown as 66
    public void The_share_is_compared_exactly(int minimum, bool warns) =>
        WarningsOf("+-+", new() { MinimumPercent = minimum, JudgedFromSessions = 3 }).Contains(BelowMinimum).ShouldBe(warns);

    [Theory]
    [InlineData("+++--", AttendanceTrend.TooEarly)]   // 5 sessions: two times 3 are compared
    [InlineData("+++---", AttendanceTrend.Falling)]
    [InlineData("+++++-", AttendanceTrend.Falling)]
    [InlineData("++-+-+", AttendanceTrend.Steady)]
    [InlineData("+-++++", AttendanceTrend.Rising)]
    [InlineData("+++++++-+", AttendanceTrend.Falling)]
    [InlineData("---++++++", AttendanceTrend.Steady)] // what lies further back does not count
    public void The_trend_compares_the_latest_sessions_with_as_many_before(string record, AttendanceTrend trend)
    {
        Of(record).Trend.ShouldBe(trend);
        WarningsOf(record).Contains(Falling).ShouldBe(trend == AttendanceTrend.Falling);
    }

    [Theory]
    [InlineData("+-", 1)]
    [InlineData("++++-+-", 1)]
    public void The_latest_sessions_are_counted_as_far_as_there_are_any(string record, int latest) => Of(record).LatestAttended.ShouldBe(latest);

    [Theory]
    [InlineData("+-", false)]
    [InlineData("+--", true)]
    [InlineData("--+", false)]
    public void After_two_absences_in_a_row_someone_gets_in_touch(string record, bool warns) => WarningsOf(record).Contains(MissedInARow).ShouldBe(warns);

    [Theory]
    [InlineData(null, false)]   // the group states no number
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void More_sessions_missed_than_the_group_allows_are_noticed(int? allowed, bool warns) =>
        WarningsOf("+-+-+", new() { AllowedMissedSessions = allowed }).Contains(BeyondAllowance).ShouldBe(warns);

    [Fact]
    public void Sessions_before_joining_and_after_leaving_do_not_count()
    {
        var cohort = AfterSessions(5, 2, OpenGroup).Admit("n-1", Week(2), "screened and clear", false).Done().Meet().Meet("n-1").Without("n-1").Meet();

        var attendance = Attendance.Of(cohort, "n-1");

        (attendance.Sessions, attendance.Attended).ShouldBe((2, 1));
        Attendance.OfMembers(cohort).Select(of => (of.Member, of.Sessions)).ShouldBe([("m-1", 5), ("m-2", 5), ("m-3", 5), ("m-4", 5), ("m-5", 5)]);
    }

    [Fact]
    public void A_stranger_has_no_attendance() => Should.Throw<ArgumentException>(() => Attendance.Of(AfterSessions(6, 1), "c-9")).ParamName.ShouldBe("member");

    [Fact]
    public void Every_warning_says_why_what_to_do_and_where_it_comes_from()
    {
        var warnings = Of("++++--+---", new() { AllowedMissedSessions = 4 }).Warnings;

        warnings.Select(warning => warning.Kind).ShouldBe([BelowMinimum, Falling, MissedInARow, BeyondAllowance]);
        warnings.ShouldAllBe(warning => warning.Because.Length > 0 && warning.Remedy.Length > 0 && warning.Source.Section.Length > 0 && warning.Statements.Contains("R019"));
    }

    [Fact]
    public void The_choices_stand_beside_the_record() => Of("+").Policy.ShouldBe([
        new("minimumPercent", "75"),
        new("judgedFromSessions", "4"),
        new("trendSessions", "3"),
        new("absencesInARow", "2"),
        new("allowedMissedSessions", "not stated"),
    ]);

    [Fact]
    public void Story_nobody_is_removed_for_staying_away()
    {
        var cohort = Opened(6);
        for (var session = 0; session < 8; session++) cohort = cohort.Meet("m-6");

        Attendance.Of(cohort, "m-6").Warnings.ShouldNotBeEmpty();
        cohort.ActiveMembers.ShouldContain("m-6");
    }
}
