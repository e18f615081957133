using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class CohortTests
{
    private static readonly Dictionary<string, Func<Cohort, CohortStep>> Operations = new()
    {
        ["open"] = cohort => cohort.Open(cohort.Today(), "begin"),
        ["hold a session"] = cohort => cohort.HoldSession(cohort.Today(), ["m-1", "m-2"], "as scheduled"),
        ["close"] = cohort => cohort.Close(cohort.Today(), "admission is over"),
        ["complete"] = cohort => cohort.Complete(cohort.Today(), "the course is run"),
        ["end"] = cohort => cohort.End(cohort.Today(), "the leader fell ill"),
        ["leave"] = cohort => cohort.Leave("m-1", cohort.Today(), "moved away"),
        ["wait"] = cohort => cohort.Wait("c-9", cohort.Today(), "asked for a seat"),
        ["join, with an override"] = cohort => cohort.Admit("c-9", cohort.Today(), "screened and clear", false, [Justified(cohort.Today())]),
    };

    // Each operation is possible where it says, and nowhere else.
    [Theory]
    [InlineData("open", CohortState.Forming)]
    [InlineData("hold a session", CohortState.Open, CohortState.Closed)]
    [InlineData("close", CohortState.Open)]
    [InlineData("complete", CohortState.Closed)]
    [InlineData("end", CohortState.Forming, CohortState.Open, CohortState.Closed)]
    [InlineData("leave", CohortState.Forming, CohortState.Open, CohortState.Closed)]
    [InlineData("wait", CohortState.Forming, CohortState.Open, CohortState.Closed)]
    [InlineData("join, with an override", CohortState.Forming, CohortState.Open, CohortState.Closed)]
    public void An_operation_is_possible_only_in_its_states(string operation, params CohortState[] possible)
    {
        foreach (var state in Enum.GetValues<CohortState>())
        {
            var before = In(state);
            var step = Operations[operation](before);

            if (possible.Contains(state)) step.Done().Version.ShouldBe(before.Version + 1);
            else step.Refused().Kind.ShouldBe(operation.StartsWith("join", StringComparison.Ordinal) ? RefusalKind.NotAdmitted : RefusalKind.NotInThisState, $"{operation} while {state}");
        }
    }

    [Theory]
    [InlineData("open", CohortState.Forming, CohortState.Open)]
    [InlineData("hold a session", CohortState.Open, CohortState.Open)]
    [InlineData("hold a session", CohortState.Closed, CohortState.Closed)]
    [InlineData("close", CohortState.Open, CohortState.Closed)]
    [InlineData("complete", CohortState.Closed, CohortState.Completed)]
    [InlineData("end", CohortState.Forming, CohortState.Ended)]
    [InlineData("end", CohortState.Open, CohortState.Ended)]
    [InlineData("end", CohortState.Closed, CohortState.Ended)]
    [InlineData("join, with an override", CohortState.Closed, CohortState.Closed)]
    public void An_operation_leads_to_its_state(string operation, CohortState from, CohortState to) =>
        Operations[operation](In(from)).Done().State.ShouldBe(to);

    [Fact]
    public void An_operation_leaves_the_version_it_was_made_from_as_it_is()
    {
        var before = AfterSessions(6, 1);
        var history = before.History.ToArray();

        foreach (var operation in Operations.Values) operation(before);

        before.History.ShouldBe(history);
        (before.Version, before.State, before.Sessions.Count, before.WaitingList.Count).ShouldBe((8, CohortState.Open, 1, 0));
        before.ActiveMembers.ShouldBe(["m-1", "m-2", "m-3", "m-4", "m-5", "m-6"]);
    }

    [Fact]
    public void Every_transition_is_recorded_with_its_version_day_and_reason()
    {
        var cohort = AfterSessions(1, 1).Leave("m-1", Week(2), "moved away").Done().End(Week(3), "nobody is left").Done();

        cohort.History.Select(entry => (entry.Version, entry.Kind, entry.On, entry.Reason, entry.Person)).ShouldBe([
            (0, CohortEventKind.Founded, Day, "a new programme", null),
            (1, CohortEventKind.Joined, Day, "screened and clear", "m-1"),
            (2, CohortEventKind.Opened, Day, "the members are gathered", null),
            (3, CohortEventKind.SessionHeld, Week(1), "as scheduled", null),
            (4, CohortEventKind.Left, Week(2), "moved away", "m-1"),
            (5, CohortEventKind.Ended, Week(3), "nobody is left", null),
        ]);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Nothing_happens_before_what_already_happened(int daysLater, bool refused)
    {
        var cohort = AfterSessions(6, 1);

        foreach (var step in new[] { cohort.Close(Week(1).PlusDays(daysLater), "over"), cohort.Leave("m-1", Week(1).PlusDays(daysLater), "moved"), cohort.Admit("m-1", Week(1).PlusDays(daysLater), "again", false) })
        {
            if (refused) step.Refused().Kind.ShouldBe(RefusalKind.OutOfOrder);
            else step.Refusal?.Kind.ShouldNotBe(RefusalKind.OutOfOrder);
        }
    }

    [Fact]
    public void Who_comes_to_a_session_belongs_to_the_cohort()
    {
        var cohort = AfterSessions(6, 1).Without("m-3");

        cohort.HoldSession(Week(2), ["m-1", "c-9"], "as scheduled").Refused().Kind.ShouldBe(RefusalKind.NotAMember);
        cohort.HoldSession(Week(2), ["m-1", "m-3"], "as scheduled").Refused().Kind.ShouldBe(RefusalKind.NotAMember);
        cohort.HoldSession(Week(2), [], "as scheduled").Refused().Kind.ShouldBe(RefusalKind.Incomplete);
        cohort.HoldSession(Week(2), ["m-1", "m-1"], "as scheduled").Refused().Kind.ShouldBe(RefusalKind.Incomplete);
        cohort.HoldSession(Week(2), ["m-1", "m-2"], "as scheduled").Done().Sessions[1].ShouldSatisfyAllConditions(
            session => session.Number.ShouldBe(2),
            session => session.Roll.ShouldBe(["m-1", "m-2", "m-4", "m-5", "m-6"]),
            session => session.Attendees.ShouldBe(["m-1", "m-2"]));
    }

    [Fact]
    public void Only_a_member_leaves()
    {
        var cohort = AfterSessions(6, 1).Without("m-3");

        cohort.Leave("m-3", Week(1), "moved away").Refused().Kind.ShouldBe(RefusalKind.NotAMember);
        cohort.Leave("c-9", Week(1), "moved away").Refused().Kind.ShouldBe(RefusalKind.NotAMember);
    }

    [Fact]
    public void A_members_stays_say_how_and_when_each_began_and_ended()
    {
        var cohort = ClosedAfter(6, 2).Without("m-2").Admit("c-9", Week(2), "a later start is better", false, [Justified(Week(2))]).Done().Admit("m-2", Week(3), "is back", false).Done();

        cohort.Members.Single(member => member.Id == "m-2").ShouldSatisfyAllConditions(
            member => (member.IsOriginal, member.IsActive).ShouldBe((true, true)),
            member => member.Stays.Select(stay => (stay.Joining, stay.From, stay.Until, stay.FromSession)).ShouldBe([(Joining.Original, Day, Week(2), 1), (Joining.Returned, Week(3), null, 3)]));
        cohort.Members.Single(member => member.Id == "c-9").ShouldSatisfyAllConditions(
            member => (member.IsOriginal, member.IsActive).ShouldBe((false, true)),
            member => member.Stays.Select(stay => (stay.Joining, stay.From, stay.Until, stay.FromSession)).ShouldBe([(Joining.Admitted, Week(2), null, 3)]));
    }

    [Theory]
    [InlineData(0, 0, false)]   // with no window nobody is original who comes after the opening
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    public void The_window_ends_when_its_last_session_was_held(int window, int held, bool within)
    {
        var cohort = AfterSessions(4, held, new() { AdmissionWindowSessions = window });

        cohort.IsWithinAdmissionWindow.ShouldBe(within);
        cohort.Admit("c-9", cohort.Today(), "screened and clear", false, within ? null : [Justified(cohort.Today())]).Done().Members[^1].IsOriginal.ShouldBe(within);
    }

    [Fact]
    public void Closing_early_ends_the_window() => AfterSessions(6, 0).Close(Day, "we are complete").Done().IsWithinAdmissionWindow.ShouldBeFalse();

    [Fact]
    public void A_blank_id_or_reason_is_the_callers_mistake()
    {
        var cohort = AfterSessions(6, 1);
        Action[] mistakes =
        [
            () => Cohort.Found(" ", CohortPolicy.Default, Day, "new"),
            () => Cohort.Found("g-1", CohortPolicy.Default, Day, ""),
            () => Cohort.Found("g-1", null!, Day, "new"),
            () => cohort.Close(Week(1), " "),
            () => cohort.Leave("", Week(1), "moved"),
            () => cohort.Wait(" ", Week(1), "asked"),
            () => cohort.Withdraw(null!, Week(1), "found another"),
            () => cohort.HoldSession(Week(2), null!, "as scheduled"),
            () => cohort.HoldSession(Week(2), ["m-1", " "], "as scheduled"),
            () => cohort.Admit("", Week(2), "screened", false),
            () => cohort.Admit("c-9", Week(2), "", false),
            () => cohort.Replace("", "c-9", Week(2), "screened", false),
            () => cohort.Admit("c-9", Week(2), "screened", false, null, new("", Week(2), "fits")),
            () => cohort.Admit("c-9", Week(2), "screened", false, null, new("dr-w", Week(2), "")),
            () => cohort.Admit("c-9", Week(2), "screened", false, null, new("dr-w", Week(2).PlusDays(1), "fits")),
            () => cohort.Admit("c-9", Week(2), "screened", false, [Justified(Week(2).PlusDays(1))]),
            () => cohort.Admit("c-9", Week(2), "screened", false, [Justified(Week(2)) with { Reason = " " }]),
            () => cohort.Admit("c-9", Week(2), "screened", false, [Justified(Week(2), "admission/capacity")]),
        ];

        foreach (var mistake in mistakes) Should.Throw<ArgumentException>(mistake);
    }

    [Fact]
    public void Story_an_eight_session_group_from_founding_to_completion()
    {
        var cohort = Opened(7).Meet().Close(Week(1), "the window has passed").Done();
        for (var session = 2; session <= 8; session++) cohort = cohort.Meet("m-7");
        cohort = cohort.Complete(Week(8), "eight sessions were held").Done();

        cohort.State.ShouldBe(CohortState.Completed);
        cohort.Sessions.Count.ShouldBe(8);
        cohort.Version.ShouldBe(18);   // 7 joined + opened + 8 sessions + closed + completed
    }
}
