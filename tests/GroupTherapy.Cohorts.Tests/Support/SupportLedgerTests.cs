namespace GroupTherapy.Cohorts;

public class SupportLedgerTests
{
    private static readonly SupportLedger Empty = SupportLedger.Empty(SupportPolicy.Default);

    private static AttendedSupport Attended(string id, int given, int attended = 5_400, decimal weight = 1) => new() { Id = id, GivenSeconds = given, AttendedSeconds = attended, Weight = weight };

    [Fact]
    public void What_one_had_too_much_the_others_are_owed()
    {
        // 1,500 s given, 500 each.
        var ledger = Empty.After([Attended("a", 900), Attended("b", 400), Attended("c", 200)]);

        ledger.OwedSeconds.ShouldBe(new Dictionary<string, int> { ["a"] = -400, ["b"] = 100, ["c"] = 300 });
        ledger.ForgottenSeconds.ShouldBe(0);
    }

    [Fact]
    public void A_plan_that_is_followed_pays_what_was_owed()
    {
        var owed = Empty.After([Attended("a", 900), Attended("b", 400), Attended("c", 200)]);
        var plan = SupportPlan.For(SupportGroups.NinetyMinutes, [.. new[] { "a", "b", "c" }.Select(id => SupportGroups.Member(id, owed: owed.OwedTo(id)))]);

        owed.After([.. plan.Members.Select(member => Attended(member.Id, member.PlannedSeconds))]).OwedSeconds.Values.ShouldAllBe(seconds => seconds == 0);
    }

    [Fact]
    public void Among_members_who_are_owed_nothing_in_sum_it_is_what_was_planned_less_what_was_got()
    {
        var owed = SupportLedger.Of(SupportPolicy.Default, new Dictionary<string, int> { ["a"] = -120, ["b"] = 20, ["c"] = 100 });
        var plan = SupportPlan.For(SupportGroups.Of(3_000), [.. owed.OwedSeconds.Select(member => SupportGroups.Member(member.Key, owed: member.Value))]);
        int[] got = [1_200, 950, 850]; // 3,000 in all; planned were 880, 1,020 and 1,100

        var after = owed.After([Attended("a", got[0]), Attended("b", got[1]), Attended("c", got[2])]);

        after.OwedSeconds.Values.ShouldBe(plan.Planned().Zip(got, (planned, given) => planned - given));
    }

    [Fact]
    public void Absence_owes_nothing_and_costs_nothing()
    {
        var ledger = SupportLedger.Of(SupportPolicy.Default, new Dictionary<string, int> { ["away"] = 240 }).After([Attended("a", 600), Attended("b", 600)]);

        ledger.OwedTo("away").ShouldBe(240);
        ledger.OwedTo("a").ShouldBe(0);
        ledger.OwedTo("nobody").ShouldBe(0);
    }

    [Fact]
    public void Whoever_was_there_for_half_the_session_has_half_a_share()
    {
        // 1,500 s over 5,400 + 5,400 + 2,700: 600, 600 and 300.
        var lines = Empty.Reconcile([Attended("late", 100, attended: 2_700), Attended("a", 700), Attended("b", 700)]);

        lines.Select(line => (line.Id, line.FairShare, line.OwedAfter)).ShouldBe([("a", 600, -100), ("b", 600, -100), ("late", 300, 200)]);
    }

    [Fact]
    public void Weights_count() =>
        Empty.Reconcile([Attended("a", 300), Attended("b", 300, weight: 2)]).Select(line => line.OwedAfter).ShouldBe([-100, 100]); // shares 200 and 400

    [Fact]
    public void A_share_is_whole_seconds_and_adds_up() =>
        Empty.Reconcile([Attended("c", 0), Attended("a", 100), Attended("b", 0)]).Select(line => line.FairShare).ShouldBe([34, 33, 33]);

    [Fact]
    public void What_lies_beyond_the_bound_is_forgotten_and_said_so()
    {
        // 3,000 s given, 1,000 each: a is 2,000 ahead and keeps 600 of it.
        var session = new[] { Attended("a", 3_000), Attended("b", 0), Attended("c", 0) };
        var ledger = Empty.After(session);

        ledger.OwedSeconds.Values.ShouldBe([-600, 600, 600]);
        Empty.Reconcile(session).Select(line => line.Forgotten).ShouldBe([-1_400, 400, 400]);
        ledger.ForgottenSeconds.ShouldBe(-600);
    }

    [Fact]
    public void A_session_without_support_changes_nothing()
    {
        var ledger = SupportLedger.Of(SupportPolicy.Default, new Dictionary<string, int> { ["a"] = 50, ["b"] = -50 });

        ledger.After([Attended("a", 0), Attended("b", 0)]).OwedSeconds.ShouldBe(ledger.OwedSeconds);
        ledger.After([Attended("a", 90, attended: 0)]).OwedSeconds.ShouldBe(ledger.OwedSeconds);
        ledger.After([]).OwedSeconds.ShouldBe(ledger.OwedSeconds);
    }

    [Fact]
    public void Nothing_is_made_or_lost_over_many_sessions()
    {
        var random = new Random(31);
        for (var run = 0; run < Math.Max(1, RandomSessions.Count / 50); run++)
        {
            var ledger = SupportLedger.Empty(new() { OwedLimitSeconds = random.Next(1_000) });
            for (var session = 0; session < 12; session++)
            {
                var before = ledger;
                ledger = ledger.After([.. Enumerable.Range(0, 8).Where(_ => random.Next(5) > 0).Select(i => Attended($"m{i}", random.Next(1_500), random.Next(1, 5_401), random.Next(1, 40_001) / 10_000m))]);

                (ledger.OwedSeconds.Values.Sum() + ledger.ForgottenSeconds).ShouldBe(0);
                ledger.OwedSeconds.Values.ShouldAllBe(owed => Math.Abs(owed) <= ledger.Policy.OwedLimitSeconds);
                before.OwedSeconds.Count.ShouldBeLessThanOrEqualTo(ledger.OwedSeconds.Count);
            }
        }
    }

    [Fact]
    public void The_largest_session_there_may_be_is_shared_exactly()
    {
        var lines = Empty.Reconcile([.. Enumerable.Range(0, 64).Select(i => Attended($"m{i:00}", 86_400, 86_400, 1_000))]);

        lines.ShouldAllBe(line => line.FairShare == 86_400 && line.OwedAfter == 0);
    }

    [Fact]
    public void A_ledger_that_was_kept_is_bounded_by_the_policy_it_is_opened_with()
    {
        var ledger = SupportLedger.Of(new() { OwedLimitSeconds = 60 }, new Dictionary<string, int> { ["b"] = 100, ["a"] = -61 }, 5);

        ledger.OwedSeconds.ShouldBe(new Dictionary<string, int> { ["a"] = -60, ["b"] = 60 });
        ledger.ForgottenSeconds.ShouldBe(44); // 5 + 40 - 1
    }

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "policy", () => SupportLedger.Empty(null!) },
        { "policy", () => SupportLedger.Of(null!, new Dictionary<string, int>()) },
        { "owedSeconds", () => SupportLedger.Of(SupportPolicy.Default, null!) },
        { "owedSeconds", () => SupportLedger.Of(SupportPolicy.Default, new Dictionary<string, int> { ["odd-7391"] = 86_401 }) },
        { "owedSeconds", () => SupportLedger.Of(SupportPolicy.Default, new Dictionary<string, int> { [" "] = 0 }) },
        { "id", () => Empty.OwedTo(null!) },
        { "session", () => Empty.After(null!) },
        { "session", () => Empty.After([null!]) },
        { "session", () => Empty.After([Attended("odd-7391", 0), Attended("odd-7391", 0)]) },
        { "session", () => Empty.After([.. Enumerable.Range(0, 65).Select(i => Attended($"m{i}", 0))]) },
        { "Id", () => Attended(" ", 0) },
        { "Weight", () => Attended("odd-7391", 0, weight: 0) },
        { "GivenSeconds", () => Attended("odd-7391", -7391) },
        { "AttendedSeconds", () => Attended("odd-7391", 0, attended: 86_401) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_callers_mistake_names_the_parameter_and_nobody(string parameter, Action mistake)
    {
        var exception = Should.Throw<ArgumentException>(mistake);

        exception.ParamName.ShouldBe(parameter);
        exception.Message.ShouldNotContain("7391");
    }

    [Fact]
    public void Nothing_but_the_opaque_id_is_printed()
    {
        Empty.ToString().ShouldBe("SupportLedger");
        Empty.Reconcile([Attended("m1", 7391)])[0].ToString().ShouldBe("ReconciledSupport m1");
    }
}
