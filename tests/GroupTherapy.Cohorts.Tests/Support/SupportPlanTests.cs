using static GroupTherapy.Cohorts.SupportGroups;

namespace GroupTherapy.Cohorts;

public class SupportPlanTests
{
    [Fact]
    public void Seven_equal_members_share_seventy_minutes_equally()
    {
        var plan = SupportPlan.For(NinetyMinutes, Members(7));

        plan.Planned().ShouldBe([600, 600, 600, 600, 600, 600, 600]); // 70 × 60 ÷ 7
        plan.LevelSeconds.ShouldBe(600);
        plan.IsFeasible.ShouldBeTrue();
    }

    [Fact]
    public void A_remainder_goes_a_second_each_to_the_first_ids()
    {
        // 4,200 ÷ 8 = 525 exactly; 4,201 leaves one second over, and all remainders are the same.
        SupportPlan.For(Of(4_201), [.. Members(8).Reverse()]).Planned().ShouldBe([525, 525, 525, 525, 525, 525, 525, 526]);
    }

    [Fact]
    public void A_remainder_goes_to_the_largest_fractions_first()
    {
        // 10 s over weights 5, 3, 2 and 1: 4.55, 2.73, 1.82, 0.91. Rounded down 4 + 2 + 1 + 0; the three seconds over go to .91, .82, .73.
        SupportPlan.For(Of(10), [Member("a", weight: 5), Member("b", weight: 3), Member("c", weight: 2), Member("d")]).Planned().ShouldBe([4, 3, 2, 1]);
    }

    [Fact]
    public void The_worked_example_of_the_guide()
    {
        // 4,200 s less the 300 given leave 3,900. Ana has 300, Ben is owed 240, Cem is 600 ahead, Dee weighs two; the level λ solves
        // (λ - 300) + (λ + 240) + (λ - 600) + 2λ = 3,900, so 5λ = 4,560 and λ = 912. Eli is absent.
        var plan = SupportPlan.For(NinetyMinutes, [Member("ana", given: 300), Member("ben", owed: 240), Member("cem", owed: -600), Member("dee", weight: 2), Member("eli", present: false)]);

        plan.SecondsLeft.ShouldBe(3_900);
        plan.LevelSeconds.ShouldBe(912);
        plan.Planned().ShouldBe([612, 1_152, 312, 1_824, 0]);
        plan.Next!.Value.Id.ShouldBe("ben"); // levels 300, -240, 600, 0
        plan.Next!.Value.LevelSeconds.ShouldBe(-240);
        plan.Next!.Value.Because.ShouldBe("nothing yet; earlier sessions owe 4:00; level -4:00");
        plan.ZeroContact.ShouldBe(["ben", "cem", "dee"]);
    }

    [Fact]
    public void Whoever_is_far_above_the_level_keeps_the_minimum_and_the_rest_is_shared()
    {
        // Of 900 s, 180 are c's minimum: its level is 600 before it begins. a and b share 720.
        SupportPlan.For(Of(900, minimum: 180), [Member("a"), Member("b"), Member("c", owed: -600)]).Planned().ShouldBe([360, 360, 180]);
    }

    [Fact]
    public void What_is_missing_to_the_minimum_counts_what_was_given()
    {
        // 100 s left; a has had 100 of its 180 s, so 80 are missing and only 20 go on to the lowest level, which is b's: 500 - 600 against 180.
        var plan = SupportPlan.For(Of(700, minimum: 180), [Member("a", given: 100), Member("b", given: 500, owed: 600)]);

        plan.Planned().ShouldBe([80, 20]);
        plan.MissingSeconds.ShouldBe(80);
    }

    [Fact]
    public void What_is_owed_counts_up_to_the_policys_bound()
    {
        var plan = SupportPlan.For(Of(2_000), [Member("a", owed: 5_000), Member("b", owed: -5_000)]);

        plan.Members.Select(member => member.OwedSeconds).ShouldBe([600, -600]);
        plan.Planned().ShouldBe([1_600, 400]); // λ = 1,000: 1,000 + 600 and 1,000 - 600
    }

    [Fact]
    public void Time_that_cannot_carry_everyone_names_the_longest_list_it_can_carry()
    {
        // 400 s; missing to 180: a 180, b 180, c 30, d 0. d, c and a take 210; the 190 left carry b too? 30 + 180 + 180 = 390: yes. With 389 not.
        SupportMember[] members = [Member("a"), Member("b"), Member("c", given: 150), Member("d", given: 200)];
        SupportPlan.For(Of(350 + 390, minimum: 180), members).IsFeasible.ShouldBeTrue();

        var plan = SupportPlan.For(Of(350 + 389, minimum: 180), members);

        plan.IsFeasible.ShouldBeFalse();
        plan.MissingSeconds.ShouldBe(390);
        plan.Carried.ShouldBe(["d", "c", "a"]);
        plan.NotCarried.ShouldBe(["b"]);
        plan.Planned().ShouldBe([180, 179, 30, 0]); // nobody past the minimum; b has what is left
        plan.LevelSeconds.ShouldBeNull();
    }

    [Fact]
    public void Where_the_time_carries_nobody_everyone_has_the_same()
    {
        var plan = SupportPlan.For(Of(100, minimum: 180), [Member("a", owed: 600), Member("b", owed: -600, weight: 7), Member("c")]);

        plan.Carried.ShouldBeEmpty();
        plan.NotCarried.ShouldBe(["a", "b", "c"]);
        plan.Planned().ShouldBe([34, 33, 33]); // neither weight nor debt; the second over to the first id
    }

    [Fact]
    public void Where_the_time_cannot_carry_everyone_whoever_has_had_nothing_is_next()
    {
        // a needs 80 s more, c all 180: 100 s carry a, and c has the 20 left. a is lower, c has had nothing.
        var plan = SupportPlan.For(Of(200, minimum: 180), [Member("a", given: 100), Member("c", owed: -600)]);

        plan.Planned().ShouldBe([80, 20]);
        plan.Next!.Value.Id.ShouldBe("c");
    }

    [Fact]
    public void Whoever_has_no_time_planned_is_not_next()
    {
        // a is lower but the 180 s left are c's minimum.
        var plan = SupportPlan.For(Of(480, minimum: 180), [Member("a", given: 300), Member("c", owed: -600)]);

        plan.Planned().ShouldBe([0, 180]);
        plan.Next!.Value.Id.ShouldBe("c");
    }

    [Fact]
    public void Absent_members_plan_nothing_but_what_they_were_given_is_spent()
    {
        var plan = SupportPlan.For(Of(1_000), [Member("a"), Member("gone", given: 400, present: false)]);

        plan.SecondsLeft.ShouldBe(600);
        plan.Planned().ShouldBe([600, 0]);
        plan.ZeroContact.ShouldBe(["a"]);
    }

    [Fact]
    public void Nobody_present_nothing_planned()
    {
        var plan = SupportPlan.For(NinetyMinutes, [Member("a", present: false)]);

        plan.Planned().ShouldBe([0]);
        plan.SecondsLeft.ShouldBe(4_200);
        plan.IsFeasible.ShouldBeTrue();
        plan.LevelSeconds.ShouldBeNull();
        plan.Next.ShouldBeNull();
        plan.JainIndex.ShouldBe(1);
    }

    [Fact]
    public void No_members_no_lines() => SupportPlan.For(NinetyMinutes, []).Members.ShouldBeEmpty();

    [Fact]
    public void No_time_left_plans_nothing_and_says_by_how_much_it_is_overrun()
    {
        var plan = SupportPlan.For(Of(500), [Member("a", given: 450), Member("b", given: 120)]);

        plan.Planned().ShouldBe([0, 0]);
        plan.SecondsLeft.ShouldBe(0);
        plan.OverrunSeconds.ShouldBe(70); // 450 + 120 - 500
        plan.Next.ShouldBeNull();
    }

    [Fact]
    public void When_everyone_is_above_their_share_what_is_left_still_goes_to_the_lowest()
    {
        // Both ahead by 600: levels 600 and 700, 100 s left. 600 + 100 = 700.
        SupportPlan.For(Of(200), [Member("a", owed: -600), Member("b", given: 100, owed: -600)]).Planned().ShouldBe([100, 0]);
    }

    [Fact]
    public void Jains_index_is_one_for_equals_and_one_over_the_members_for_one_alone()
    {
        SupportPlan.For(Of(1_000), [Member("a", given: 300), Member("b", given: 300)]).JainIndex.ShouldBe(1);
        SupportPlan.For(Of(1_000), [Member("a", given: 300), Member("b"), Member("c"), Member("d")]).JainIndex.ShouldBe(0.25);
        SupportPlan.For(Of(1_000), [Member("a", given: 200, weight: 2), Member("b", given: 100)]).JainIndex.ShouldBe(1); // the same for their weight
        SupportPlan.For(Of(1_000), Members(3)).JainIndex.ShouldBe(1); // nobody is ahead
        SupportPlan.For(Of(400), [Member("a", given: 100), Member("b", given: 300)]).JainIndex.ShouldBe(0.8); // 400² ÷ (2 × 100,000)
    }

    [Fact]
    public void Jains_index_of_the_plan_says_how_even_the_session_will_be() =>
        SupportPlan.For(Of(400), [Member("a"), Member("b", given: 100)]).PlannedJainIndex.ShouldBe(1); // 200 each

    [Fact]
    public void The_largest_numbers_there_may_be_are_planned_exactly()
    {
        SupportMember[] members = [.. Enumerable.Range(0, 64).Select(i => Member($"m{i:00}", owed: i % 2 == 0 ? 86_400 : -86_400, weight: i == 0 ? 0.0001m : 1_000))];
        var time = new SessionTime(86_400, policy: new() { MinimumSeconds = 1_350, OwedLimitSeconds = 86_400 });

        SupportPlan.For(time, members).Planned().ShouldAllBe(planned => planned == 1_350); // 64 × 1,350 = 86,400
        SupportPlan.For(new(86_400, policy: time.Policy with { MinimumSeconds = 1_000 }), members).Planned().Sum().ShouldBe(86_400);
    }

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "time", () => SupportPlan.For(null!, []) },
        { "members", () => SupportPlan.For(NinetyMinutes, null!) },
        { "members", () => SupportPlan.For(NinetyMinutes, [Member("odd-7391"), Member("odd-7391")]) },
        { "members", () => SupportPlan.For(NinetyMinutes, [Member("odd-7391"), null!]) },
        { "members", () => SupportPlan.For(NinetyMinutes, Members(65)) },
        { "Id", () => Member(" ") },
        { "Id", () => Member(null!) },
        { "Weight", () => Member("odd-7391", weight: 0) },
        { "Weight", () => Member("odd-7391", weight: -7391) },
        { "Weight", () => Member("odd-7391", weight: 7391) },
        { "Weight", () => Member("odd-7391", weight: 1.00001m) },
        { "GivenSeconds", () => Member("odd-7391", given: -7391) },
        { "GivenSeconds", () => Member("odd-7391", given: 86_401) },
        { "OwedSeconds", () => Member("odd-7391", owed: 86_401) },
        { "OwedSeconds", () => Member("odd-7391", owed: int.MinValue) },
        { "lengthSeconds", () => _ = new SessionTime(86_401) },
        { "lengthSeconds", () => _ = new SessionTime(-7391) },
        { "fixedSeconds", () => _ = new SessionTime(7391, 7392) },
        { "closingSeconds", () => _ = new SessionTime(7391, 100, 101) },
        { "MinimumSeconds", () => _ = new SupportPolicy { MinimumSeconds = -1 } },
        { "OwedLimitSeconds", () => _ = new SupportPolicy { OwedLimitSeconds = 86_401 } },
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
        Member("m1", given: 7391).ToString().ShouldBe("SupportMember m1");
        var plan = SupportPlan.For(NinetyMinutes, [Member("m1")]);
        plan.ToString().ShouldBe("SupportPlan");
        plan.Members[0].ToString().ShouldBe("PlannedSupport m1");
        plan.Next.ToString().ShouldBe("NextSupport m1");
    }
}
