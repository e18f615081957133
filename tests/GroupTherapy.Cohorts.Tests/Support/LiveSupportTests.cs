using static GroupTherapy.Cohorts.SupportGroups;

namespace GroupTherapy.Cohorts;

public class LiveSupportTests
{
    /// <summary>Ten minutes, all of them for three members; the minimum is one minute.</summary>
    private static LiveSupport TenMinutes(params SupportMember[] members) => new(Of(600, minimum: 60), members.Length > 0 ? members : [Member("a"), Member("b"), Member("c")]);

    private static int GivenTo(LiveSupport live, string id) => live.At(0).Members.Single(member => member.Id == id).GivenSeconds;

    [Fact]
    public void Before_anything_happens_the_plan_is_the_plan()
    {
        var live = new LiveSupport(NinetyMinutes, Members(7));

        live.At(0).Plan.Planned().ShouldBe(SupportPlan.For(NinetyMinutes, Members(7)).Planned());
        live.NextAt(0)!.Value.Id.ShouldBe("m01");
    }

    [Fact]
    public void Support_that_is_given_leaves_the_others_plan_as_it_was()
    {
        var live = TenMinutes();

        live.Give("a", 0, 90).ShouldBe(90);

        live.At(90).Plan.Planned().ShouldBe([110, 200, 200]); // 510 s left: 200 - 90 for a
        live.NextAt(90)!.Value.Id.ShouldBe("b");
        live.At(90).HadNothing.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void Silence_shrinks_what_is_left()
    {
        var live = TenMinutes();
        live.Give("a", 0, 90);

        live.SecondsLeftAt(150).ShouldBe(450); // 600 - 150
        live.At(150).Plan.Planned().ShouldBe([90, 180, 180]); // (450 + 90) ÷ 3 = 180 each
        live.At(150).UnsupportedSeconds.ShouldBe(60);
    }

    [Fact]
    public void Time_without_support_is_first_taken_to_be_the_fixed_parts_before_the_closing()
    {
        var live = new LiveSupport(NinetyMinutes, Members(2)); // 5,400 s: 600 to open, 600 to close

        live.SecondsLeftAt(0).ShouldBe(4_200);
        live.SecondsLeftAt(600).ShouldBe(4_200);
        live.SecondsLeftAt(700).ShouldBe(4_100);
        live.Give("m01", 0, 500);
        live.SecondsLeftAt(700).ShouldBe(3_700); // 200 s without support: 400 of the opening are still to come, and 600 to close
        live.SecondsLeftAt(4_800).ShouldBe(0);
        live.SecondsLeftAt(99_999).ShouldBe(0);
    }

    [Fact]
    public void A_second_counts_once_however_often_it_is_reported()
    {
        var live = TenMinutes();

        live.Give("a", 0, 60).ShouldBe(60);
        live.Give("a", 0, 60).ShouldBe(0);
        live.Give("a", 30, 90).ShouldBe(30);
        live.Give("a", 10, 20).ShouldBe(0);

        GivenTo(live, "a").ShouldBe(90);
    }

    [Fact]
    public void Parallel_talk_counts_to_each_and_passes_the_clock_once()
    {
        var live = TenMinutes();
        live.Give("a", 0, 60);
        live.Give("b", 30, 90);

        var now = live.At(90);
        now.Members.Select(member => member.GivenSeconds).ShouldBe([60, 60, 0]);
        now.SupportedSeconds.ShouldBe(90);
        now.Plan.SecondsLeft.ShouldBe(510);
        now.Plan.Planned().ShouldBe([150, 150, 210]); // (510 + 120) ÷ 3 = 210
        now.Members.Select(member => member.Share).ShouldBe([0.5, 0.5, 0]);
    }

    [Fact]
    public void A_second_reported_as_shared_and_as_individual_is_individual()
    {
        var live = TenMinutes();
        live.Give("a", 0, 60, SupportKind.Shared).ShouldBe(60);
        live.At(60).Members[0].IndividualSeconds.ShouldBe(0);

        live.Give("a", 40, 80).ShouldBe(20);

        live.At(80).Members[0].GivenSeconds.ShouldBe(80);
        live.At(80).Members[0].IndividualSeconds.ShouldBe(40);
    }

    [Fact]
    public void A_late_event_gives_what_it_would_have_given_in_time()
    {
        var inTime = TenMinutes();
        inTime.Give("a", 0, 30);
        inTime.Give("b", 100, 160);
        var late = TenMinutes();
        late.Give("b", 100, 160);
        late.Give("a", 0, 30);

        late.At(200).Members.ShouldBe(inTime.At(200).Members);
        late.At(200).Plan.Members.ShouldBe(inTime.At(200).Plan.Members);
    }

    [Fact]
    public void No_moment_is_earlier_than_what_was_reported()
    {
        var live = TenMinutes();
        live.Give("a", 200, 300);

        live.At(100).Second.ShouldBe(300);
        live.SecondsLeftAt(0).ShouldBe(300);
    }

    [Fact]
    public void A_late_joiner_has_a_minimum_only_once_present()
    {
        var live = TenMinutes(Member("a"), Member("b"), Member("late", owed: -600, present: false));
        live.At(0).Plan.Planned().ShouldBe([300, 300, 0]);

        live.Report("late", SupportPresence.Present, 200);

        live.At(200).Plan.Planned().ShouldBe([170, 170, 60]); // 400 s left, 60 of them the minimum
        live.At(300).Members[2].AttendedSeconds.ShouldBe(100);
    }

    [Fact]
    public void Who_has_gone_or_is_cut_off_has_no_time_planned_until_back()
    {
        var live = TenMinutes();
        live.Give("c", 0, 30);
        live.Report("b", SupportPresence.Left, 30);
        live.Report("c", SupportPresence.Disconnected, 40);
        live.At(40).Plan.Planned().ShouldBe([560, 0, 0]);

        live.Report("c", SupportPresence.Present, 100);

        var now = live.At(100);
        now.Plan.Planned().ShouldBe([265, 0, 235]); // (500 + 30) ÷ 2 = 265
        now.Members.Select(member => member.Presence).ShouldBe([SupportPresence.Present, SupportPresence.Left, SupportPresence.Present]);
        now.Members.Select(member => member.AttendedSeconds).ShouldBe([100, 30, 40]);
        now.HadNothing.ShouldBe(["a"]);
        now.ZeroContact.ShouldBe(["a", "b"]); // b was there and went with nothing
    }

    [Fact]
    public void Presence_does_not_depend_on_the_order_of_its_reports()
    {
        (SupportPresence Presence, int At)[] reports = [(SupportPresence.Disconnected, 50), (SupportPresence.Present, 80), (SupportPresence.Left, 200), (SupportPresence.Present, 200), (SupportPresence.Left, 300)];
        foreach (var order in Orders(reports.Length))
        {
            var live = TenMinutes();
            foreach (var report in order) live.Report("a", reports[report].Presence, reports[report].At);
            foreach (var report in order) live.Report("a", reports[report].Presence, reports[report].At);

            live.At(400).Members[0].Presence.ShouldBe(SupportPresence.Left);
            live.At(400).Members[0].AttendedSeconds.ShouldBe(270); // 50, and from 80 to 300: at 200 who left and was back is present
        }
    }

    [Fact]
    public void Who_never_came_and_was_given_nothing_is_no_zero_contact_member()
    {
        var live = TenMinutes(Member("a"), Member("away", present: false));

        live.At(600).ZeroContact.ShouldBe(["a"]);
        live.At(600).Attended.Select(member => member.Id).ShouldBe(["a"]);
    }

    [Fact]
    public void Support_counts_wherever_the_member_is()
    {
        var live = TenMinutes(Member("a"), Member("phone", present: false));
        live.Give("phone", 0, 30);

        live.At(30).Members[1].HasAttended.ShouldBeTrue();
        live.At(30).Members[1].GivenSeconds.ShouldBe(30);
    }

    [Fact]
    public void A_snapshot_stays_and_a_copy_goes_its_own_way()
    {
        var live = TenMinutes();
        live.Give("a", 0, 60);
        var before = live.At(60);
        var copy = live.Copy();
        copy.Give("b", 10, 120);
        copy.Report("c", SupportPresence.Left, 100);
        live.Give("c", 60, 100);

        before.Members.Select(member => member.GivenSeconds).ShouldBe([60, 0, 0]);
        GivenTo(live, "b").ShouldBe(0);
        GivenTo(copy, "c").ShouldBe(0);
        live.At(100).Members[2].Presence.ShouldBe(SupportPresence.Present);
    }

    [Fact]
    public void The_figures_of_the_moment_are_those_of_the_snapshot()
    {
        var live = TenMinutes();
        live.Give("b", 0, 60);
        Span<int> planned = stackalloc int[3];

        live.PlanAt(70, planned).ShouldBe(live.At(70).Plan.Next);
        planned.ToArray().ShouldBe(live.At(70).Plan.Planned());
        live.SecondsLeftAt(70).ShouldBe(live.At(70).Plan.SecondsLeft);
    }

    [Fact]
    public void A_whole_day_may_be_followed_second_by_second()
    {
        var live = new LiveSupport(new SessionTime(86_400), Members(64), reservedStretches: 1);
        for (var second = 86_398; second >= 0; second -= 2) live.Give($"m{second % 64 + 1:00}", second, second + 1);
        for (var second = 0; second < 86_400; second += 900) live.Give("m02", second, second + 900);

        live.At(0).SupportedSeconds.ShouldBe(86_400);
        GivenTo(live, "m01").ShouldBe(1_350); // every 64th second
        GivenTo(live, "m02").ShouldBe(86_400);
        live.SecondsLeftAt(0).ShouldBe(0);
    }

    public static TheoryData<string, Action<LiveSupport>> Mistakes => new()
    {
        { "id", live => live.Give("nobody-7391", 0, 1) },
        { "id", live => live.Give(null!, 0, 1) },
        { "id", live => live.Report("co-leader-7391", SupportPresence.Present, 1) },
        { "fromSecond", live => live.Give("a", -7391, 1) },
        { "untilSecond", live => live.Give("a", 60, 60) },
        { "untilSecond", live => live.Give("a", 60, 59) },
        { "untilSecond", live => live.Give("a", 599, 601) },
        { "kind", live => live.Give("a", 0, 1, (SupportKind)7391) },
        { "atSecond", live => live.Report("a", SupportPresence.Left, -1) },
        { "atSecond", live => live.Report("a", SupportPresence.Left, 601) },
        { "presence", live => live.Report("a", (SupportPresence)7391, 1) },
        { "second", live => live.At(-7391) },
        { "second", live => live.SecondsLeftAt(-1) },
        { "plannedSeconds", live => live.PlanAt(0, new int[2]) },
        { "time", _ => _ = new LiveSupport(null!, []) },
        { "members", _ => _ = new LiveSupport(NinetyMinutes, null!) },
        { "members", _ => _ = new LiveSupport(NinetyMinutes, [Member("a"), Member("a")]) },
        { "members", _ => _ = new LiveSupport(NinetyMinutes, [Member("a", given: 7391)]) },
        { "members", _ => _ = new LiveSupport(NinetyMinutes, Members(65)) },
        { "reservedStretches", _ => _ = new LiveSupport(NinetyMinutes, [], 0) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistaken_event_is_refused_and_changes_nothing(string parameter, Action<LiveSupport> mistake)
    {
        var live = TenMinutes();
        live.Give("a", 10, 20);
        var before = live.At(20).Members;

        var exception = Should.Throw<ArgumentException>(() => mistake(live));

        exception.ParamName.ShouldBe(parameter);
        exception.Message.ShouldNotContain("7391");
        live.At(20).Members.ShouldBe(before);
    }

    [Fact]
    public void Nothing_but_the_opaque_id_is_printed()
    {
        var live = TenMinutes();
        live.ToString().ShouldBe("LiveSupport");
        live.At(0).ToString().ShouldBe("SupportSnapshot");
        live.At(0).Members[0].ToString().ShouldBe("SupportStanding a");
        live.At(0).Attended[0].ToString().ShouldBe("AttendedSupport a");
    }

    private static IEnumerable<int[]> Orders(int count)
    {
        if (count == 1) return [[0]];
        return Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(place => order[..place].Append(count - 1).Concat(order[place..]).ToArray()));
    }
}
