using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class CohortReplayTests
{
    /// <summary>A closed cohort of five at version 11: six joined, one session, one left, one waits.</summary>
    private static readonly Cohort Stored = ClosedAfter(6, 1).Without("m-2").Wait("c-9", Week(1), "asked for a seat").Done();

    private static CohortEvent Next(CohortEventKind kind, string? person = null) =>
        new() { Kind = kind, Version = Stored.Version + 1, On = Week(2), Reason = "because", Person = person };

    [Fact]
    public void An_event_with_an_entry_that_is_null_cannot_be_made()
    {
        Should.Throw<ArgumentException>(() => Next(CohortEventKind.Admitted, "c-9") with { Overrides = [null!] });
        Should.Throw<ArgumentException>(() => Next(CohortEventKind.Admitted, "c-9") with { PassedOver = [null!] });
        Should.Throw<ArgumentException>(() => Next(CohortEventKind.SessionHeld, null) with { Attendees = [null!] });
    }

    [Fact]
    public void A_history_replays_to_the_same_cohort_at_every_version()
    {
        var cohort = AfterSessions(6, 2).Without("m-2").Wait("c-8", Week(2), "asked").Done().Wait("c-9", Week(2), "asked").Done().Admit("c-9", Week(3), "leaves the clinic otherwise", false, [Justified(Week(3))]).Done().Meet("m-1");

        for (var version = 0; version <= cohort.Version; version++)
        {
            var replayed = Cohort.Replay(cohort.History.Take(version + 1));
            replayed.Version.ShouldBe(version);
            Cohort.Replay(replayed.History).ShouldBe(replayed);
        }

        Snapshot.Of(Cohort.Replay(cohort.History)).ShouldBe(Snapshot.Of(cohort));
        Cohort.Replay(cohort.History).GetHashCode().ShouldBe(cohort.GetHashCode());
    }

    [Fact]
    public void A_rulebook_kept_by_the_host_serves_every_cohort_of_its_policy()
    {
        var rulebook = AdmissionRulebook.For(InPerson);

        Cohort.Replay(Founded(InPerson).History, rulebook).Rulebook.ShouldBeSameAs(rulebook);
        Should.Throw<ArgumentException>(() => Cohort.Replay(Founded().History, rulebook)).ParamName.ShouldBe("rulebook");
    }

    public static TheoryData<string> Impossible => [.. Continuations.Keys];

    private static Dictionary<string, (CohortEvent Event, RefusalKind Kind)> Continuations { get; } = new()
    {
        ["a version that is missing"] = (Next(CohortEventKind.Completed) with { Version = Stored.Version + 2 }, RefusalKind.OutOfOrder),
        ["a version that is there already"] = (Next(CohortEventKind.Completed) with { Version = Stored.Version }, RefusalKind.OutOfOrder),
        ["a day before the last"] = (Next(CohortEventKind.Completed) with { On = Week(1).PlusDays(-1) }, RefusalKind.OutOfOrder),
        ["no reason"] = (Next(CohortEventKind.Completed) with { Reason = " " }, RefusalKind.Incomplete),
        ["a second founding"] = (Next(CohortEventKind.Founded) with { Cohort = "g-1", Policy = CohortPolicy.Default }, RefusalKind.NotInThisState),
        ["opened again"] = (Next(CohortEventKind.Opened), RefusalKind.NotInThisState),
        ["closed again"] = (Next(CohortEventKind.Closed), RefusalKind.NotInThisState),
        ["an event of no kind"] = (Next((CohortEventKind)99), RefusalKind.NotInThisState),
        ["someone leaves who left"] = (Next(CohortEventKind.Left, "m-2"), RefusalKind.NotAMember),
        ["a session to which nobody came"] = (Next(CohortEventKind.SessionHeld), RefusalKind.Incomplete),
        ["a session with someone twice"] = (Next(CohortEventKind.SessionHeld) with { Attendees = ["m-1", "m-1"] }, RefusalKind.Incomplete),
        ["a session with someone from outside"] = (Next(CohortEventKind.SessionHeld) with { Attendees = ["m-1", "c-9"] }, RefusalKind.NotAMember),
        ["someone waits twice"] = (Next(CohortEventKind.Waited, "c-9"), RefusalKind.AlreadyWaiting),
        ["a member waits"] = (Next(CohortEventKind.Waited, "m-1"), RefusalKind.AlreadyAMember),
        ["someone withdraws who does not wait"] = (Next(CohortEventKind.Withdrew, "c-8"), RefusalKind.NotWaiting),
        ["someone joins a closed cohort as if it were forming"] = (Next(CohortEventKind.Joined, "c-9"), RefusalKind.NotInThisState),
        ["someone new joins a closed cohort without an override"] = (Next(CohortEventKind.Admitted, "c-9"), RefusalKind.NotJustified),
        ["an override of another rule"] = (Next(CohortEventKind.Admitted, "c-9") with { Overrides = [Justified(Week(2), "admission/capacity")] }, RefusalKind.NotJustified),
        ["an override without who"] = (Next(CohortEventKind.Admitted, "c-9") with { Overrides = [Justified(Week(2)) with { Who = "" }] }, RefusalKind.NotJustified),
        ["an override without a reason"] = (Next(CohortEventKind.Admitted, "c-9") with { Overrides = [Justified(Week(2)) with { Reason = "" }] }, RefusalKind.NotJustified),
        ["an override dated later"] = (Next(CohortEventKind.Admitted, "c-9") with { Overrides = [Justified(Week(2).PlusDays(1))] }, RefusalKind.NotJustified),
        ["a stranger returns"] = (Next(CohortEventKind.Returned, "c-9"), RefusalKind.NotInThisState),
        ["an original member is admitted as new"] = (Next(CohortEventKind.Admitted, "m-2") with { Overrides = [Justified(Week(2))] }, RefusalKind.NotInThisState),
        ["a member returns who never left"] = (Next(CohortEventKind.Returned, "m-1"), RefusalKind.AlreadyAMember),
        ["a place that is not free"] = (Next(CohortEventKind.Admitted, "c-9") with { InPlaceOf = "m-1", Overrides = [Justified(Week(2))] }, RefusalKind.PlaceNotFree),
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_impossible_event_is_refused_with_its_place_and_names_no_person(string name)
    {
        var (next, kind) = Continuations[name];

        var exception = Should.Throw<CohortHistoryException>(() => Cohort.Replay([.. Stored.History, next]));

        exception.Index.ShouldBe(12);
        exception.Refusal.Kind.ShouldBe(kind);
        exception.Message.ShouldStartWith("Event 12 of the history: ");
        foreach (var id in new[] { "m-1", "m-2", "c-9", "c-8", "dr-w" }) exception.Message.ShouldNotContain(id);
    }

    [Fact]
    public void The_event_would_have_been_possible_otherwise()
    {
        Cohort.Replay([.. Stored.History, Next(CohortEventKind.Admitted, "c-9") with { InPlaceOf = "m-2", Overrides = [Justified(Week(2))] }]).ActiveMembers.ShouldContain("c-9");
        Cohort.Replay([.. Stored.History, Next(CohortEventKind.Returned, "m-2")]).ActiveMembers.ShouldContain("m-2");
        Cohort.Replay([.. Stored.History, Next(CohortEventKind.Completed)]).State.ShouldBe(CohortState.Completed);
    }

    [Fact]
    public void No_seat_is_taken_twice_in_a_history()
    {
        var full = Forming(8);
        CohortEvent ninth = new() { Kind = CohortEventKind.Joined, Version = full.Version + 1, On = Day, Reason = "because", Person = "c-9" };

        Should.Throw<CohortHistoryException>(() => Cohort.Replay([.. full.History, ninth])).Refusal.Kind.ShouldBe(RefusalKind.Full);
    }

    [Theory]
    [InlineData(CohortState.Completed)]
    [InlineData(CohortState.Ended)]
    public void Nothing_follows_on_the_end(CohortState state)
    {
        var over = In(state);
        foreach (var kind in Enum.GetValues<CohortEventKind>())
        {
            CohortEvent next = new() { Kind = kind, Version = over.Version + 1, On = over.Today(), Reason = "because", Person = "m-1", Attendees = ["m-1"], Cohort = "g-1", Policy = CohortPolicy.Default };
            Should.Throw<CohortHistoryException>(() => Cohort.Replay([.. over.History, next])).Refusal.Kind.ShouldBe(RefusalKind.NotInThisState);
        }
    }

    [Fact]
    public void A_history_begins_with_the_founding()
    {
        var founding = Founded().History[0];

        (int Index, RefusalKind Kind) FaultOf(params CohortEvent[] history)
        {
            var exception = Should.Throw<CohortHistoryException>(() => Cohort.Replay(history));
            return (exception.Index, exception.Refusal.Kind);
        }

        FaultOf().ShouldBe((0, RefusalKind.Incomplete));
        FaultOf([null!]).ShouldBe((0, RefusalKind.Incomplete));
        FaultOf(founding, null!).ShouldBe((1, RefusalKind.Incomplete));
        FaultOf(founding with { Kind = CohortEventKind.Opened }).ShouldBe((0, RefusalKind.OutOfOrder));
        FaultOf(founding with { Version = 1 }).ShouldBe((0, RefusalKind.OutOfOrder));
        FaultOf(founding with { Cohort = null }).ShouldBe((0, RefusalKind.Incomplete));
        FaultOf(founding with { Policy = null }).ShouldBe((0, RefusalKind.Incomplete));
        FaultOf(founding with { Policy = new() { Membership = MembershipModel.Open } }).ShouldBe((0, RefusalKind.Incomplete));
        FaultOf(founding with { Reason = "" }).ShouldBe((0, RefusalKind.Incomplete));
        Should.Throw<ArgumentException>(() => founding with { Cohort = "" }).ParamName.ShouldBe(nameof(CohortEvent.Cohort));
        Should.Throw<ArgumentNullException>(() => Cohort.Replay(null!));
    }

    [Fact]
    public void Events_are_equal_when_they_say_the_same()
    {
        CohortEvent Session(params string[] attendees) => Next(CohortEventKind.SessionHeld) with { Attendees = attendees };

        Session("m-1", "m-3").ShouldBe(Session("m-1", "m-3"));
        Session("m-1", "m-3").ShouldNotBe(Session("m-1"));
        (Session("m-1") with { PassedOver = ["c-9"] }).ShouldNotBe(Session("m-1"));
        (Session("m-1") with { Overrides = [Justified(Day)] }).ShouldNotBe(Session("m-1"));
        (Session("m-1") with { Overrides = [Justified(Day)] }).ShouldBe(Session("m-1") with { Overrides = [Justified(Day)] });
    }

    [Fact]
    public void A_list_given_to_an_event_is_copied()
    {
        var attendees = new List<string> { "m-1" };
        var session = Next(CohortEventKind.SessionHeld) with { Attendees = attendees };

        attendees.Add("m-3");

        session.Attendees.ShouldBe(["m-1"]);
    }
}
