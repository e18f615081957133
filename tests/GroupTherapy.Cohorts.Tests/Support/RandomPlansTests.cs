using GroupTherapy.Cohorts.Oracles;

namespace GroupTherapy.Cohorts;

/// <summary>What must be so for every plan, tried on many sessions. GROUPTHERAPY_SESSIONS=100000 tries it on a hundred thousand.</summary>
public class RandomPlansTests
{
    private static readonly decimal[] SmallWeights = [1, 1, 1, 2, 2, 3, 6];

    [Fact]
    public void Every_kind_of_session_occurs_among_them()
    {
        var plans = RandomSessions.Many(1, 5_000).Select(session => SupportPlan.For(session.Time, session.Members)).ToList();

        plans.Count(plan => !plan.IsFeasible).ShouldBeGreaterThan(500);
        plans.Count(plan => plan.IsFeasible && plan.SecondsLeft > 0).ShouldBeGreaterThan(1_500);
        plans.Count(plan => plan.OverrunSeconds > 0).ShouldBeGreaterThan(200);
        plans.Count(plan => plan.LevelSeconds < 0).ShouldBeGreaterThan(50);
        plans.Count(plan => plan.IsFeasible && plan.Members.Any(member => member is { IsPresent: true, PlannedSeconds: 0 })).ShouldBeGreaterThan(200);
    }

    [Fact]
    public void What_is_planned_adds_up_to_the_time_there_is()
    {
        foreach (var (time, members) in RandomSessions.Many(2))
        {
            var plan = SupportPlan.For(time, members);
            var left = time.LengthSeconds - time.FixedSeconds - members.Sum(member => member.GivenSeconds);

            (plan.SecondsLeft - plan.OverrunSeconds).ShouldBe(left);
            plan.Planned().Sum().ShouldBe(members.Any(member => member.IsPresent) ? Math.Max(0, left) : 0);
            plan.Members.ShouldAllBe(member => member.PlannedSeconds >= 0 && (member.IsPresent || member.PlannedSeconds == 0));
        }
    }

    [Fact]
    public void Nobody_could_get_a_second_more_without_taking_it_from_someone_lower()
    {
        // The definition, to within the second of rounding: whoever has more than the minimum, less a second, is lower than anybody with a second more.
        foreach (var (time, members) in RandomSessions.Many(3))
        {
            var plan = SupportPlan.For(time, members);
            if (!plan.IsFeasible) continue;
            foreach (var one in plan.Members.Where(member => member.IsPresent))
            {
                var floor = Math.Max(0, time.Policy.MinimumSeconds - one.GivenSeconds);
                if (one.PlannedSeconds < floor) throw Failure(members, "a member is below the minimum");
                if (one.PlannedSeconds == floor) continue;
                foreach (var other in plan.Members.Where(member => member.IsPresent))
                {
                    if (Level(one, -1) >= Level(other, 1)) throw Failure(members, "a second is on the wrong side");
                }
            }
        }

        static decimal Level(in PlannedSupport member, int more) => (member.GivenSeconds + member.PlannedSeconds + more - member.OwedSeconds) / member.Weight;
    }

    [Fact]
    public void A_second_at_a_time_to_the_lowest_gives_the_same_plan()
    {
        // That way rounds towards small weights. With a level ρ it ends between ρ·weight and a second more for each it raises, so it is
        // off the exact plan by at most 1 above and by weight × members ÷ all weights below; the plan itself by less than 1.
        foreach (var (time, members) in RandomSessions.Many(4))
        {
            var plan = SupportPlan.For(time, members);
            if (!plan.IsFeasible) continue;
            var simple = SecondBySecond.Plan(time.Policy, plan.SecondsLeft, members);
            var raised = plan.Members.Where(member => member.IsPresent && member.PlannedSeconds > Math.Max(0, time.Policy.MinimumSeconds - member.GivenSeconds)).ToList();
            var equal = members.All(member => member.Weight == members[0].Weight);
            for (var i = 0; i < members.Length; i++)
            {
                var below = equal ? 0 : members[i].Weight * raised.Count / Math.Max(0.0001m, raised.Sum(member => member.Weight));
                if (Math.Abs(plan.Members[i].PlannedSeconds - simple[i]) > 1 + Math.Ceiling(below)) throw Failure(members, $"planned {plan.Members[i].PlannedSeconds} and {simple[i]}");
            }
        }
    }

    [Fact]
    public void No_plan_of_all_is_better_where_the_level_is_whole()
    {
        var random = new Random(5);
        var tried = 0;
        for (var session = 0; session < RandomSessions.Count; session++)
        {
            var members = new SupportMember[random.Next(1, 5)];
            for (var i = 0; i < members.Length; i++)
                members[i] = SupportGroups.Member($"m{i}", given: random.Next(3) == 0 ? random.Next(8) : 0, owed: random.Next(2) == 0 ? 0 : random.Next(-8, 9), weight: SmallWeights[random.Next(SmallWeights.Length)]);
            var minimum = random.Next(4);
            var seconds = random.Next(members.Sum(member => Math.Max(0, minimum - member.GivenSeconds)), 22);
            var plan = SupportPlan.For(SupportGroups.Of(seconds + members.Sum(member => member.GivenSeconds), minimum), members);

            // A whole level makes every member's time whole: the plan is then the one max-min fair plan, and no rounding hides a mistake.
            if (!plan.IsFeasible || plan.LevelSeconds != decimal.Truncate(plan.LevelSeconds!.Value)) continue;
            tried++;
            plan.Planned().ShouldBe(EveryPlan.Best(seconds, minimum, members));
        }

        tried.ShouldBeGreaterThan(RandomSessions.Count / 10);
    }

    [Fact]
    public void Among_equals_the_best_of_all_plans_differs_by_a_second_at_most()
    {
        var random = new Random(6);
        for (var session = 0; session < RandomSessions.Count; session++)
        {
            var members = Enumerable.Range(0, random.Next(1, 5)).Select(i => SupportGroups.Member($"m{i}", given: random.Next(6), owed: random.Next(-6, 7))).ToArray();
            var minimum = random.Next(4);
            var seconds = random.Next(members.Sum(member => Math.Max(0, minimum - member.GivenSeconds)), 22);
            var plan = SupportPlan.For(SupportGroups.Of(seconds + members.Sum(member => member.GivenSeconds), minimum), members);

            foreach (var (planned, best) in plan.Planned().Zip(EveryPlan.Best(seconds, minimum, members))) Math.Abs(planned - best).ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void The_order_of_the_members_never_matters()
    {
        var random = new Random(7);
        foreach (var (time, members) in RandomSessions.Many(8))
        {
            var shuffled = members.ToArray();
            random.Shuffle(shuffled);
            var one = SupportPlan.For(time, members);
            var other = SupportPlan.For(time, shuffled);

            var same = one.Members.OrderBy(member => member.Id).SequenceEqual(other.Members.OrderBy(member => member.Id))
                && one.Carried.SequenceEqual(other.Carried) && one.Next == other.Next && one.JainIndex.Equals(other.JainIndex) && one.LevelSeconds == other.LevelSeconds;
            if (!same) throw Failure(members, "another order, another plan");
        }
    }

    [Fact]
    public void Another_unit_of_the_weights_changes_nothing()
    {
        var random = new Random(9);
        foreach (var (time, members) in RandomSessions.Many(10))
        {
            var factor = random.Next(1, 190);
            var scaled = Array.ConvertAll(members, member => member with { Weight = member.Weight * factor });

            if (!SupportPlan.For(time, members).Planned().SequenceEqual(SupportPlan.For(time, scaled).Planned())) throw Failure(members, $"weights times {factor}, another plan");
        }
    }

    [Fact]
    public void Nobody_gets_less_because_someone_else_needs_less()
    {
        // Exact before rounding: the level does not sink. After it, within one second a member: the largest remainders may fall to others.
        var random = new Random(11);
        foreach (var (time, members) in RandomSessions.Many(12))
        {
            var before = SupportPlan.For(time, members);
            if (!before.IsFeasible || before.LevelSeconds is null) continue;
            var chosen = random.Next(members.Length);
            var changed = members.ToArray();
            changed[chosen] = members[chosen] with
            {
                OwedSeconds = members[chosen].OwedSeconds - random.Next(400),
                IsPresent = members[chosen].IsPresent && random.Next(3) > 0,
                Weight = before.LevelSeconds >= 0 ? Math.Max(0.0001m, decimal.Round(members[chosen].Weight * random.Next(1, 101) / 100, 4)) : members[chosen].Weight,
            };
            var after = SupportPlan.For(time, changed);

            if (after.LevelSeconds < before.LevelSeconds) throw Failure(members, "the level sank");
            for (var i = 0; i < members.Length; i++)
            {
                if (i != chosen && after.LevelSeconds is not null && after.Members[i].PlannedSeconds < before.Members[i].PlannedSeconds - 1) throw Failure(members, "somebody lost more than a second");
            }
        }
    }

    [Fact]
    public void The_list_named_when_time_is_short_is_the_longest_there_is()
    {
        foreach (var (time, members) in RandomSessions.Many(13))
        {
            var plan = SupportPlan.For(time, members);
            var missing = members.Where(member => member.IsPresent).Select(member => Math.Max(0, time.Policy.MinimumSeconds - member.GivenSeconds)).ToArray();
            if (plan.IsFeasible != (missing.Sum() <= plan.SecondsLeft)) throw Failure(members, "feasible or not?");
            if (plan.IsFeasible) continue;

            var longest = 0;
            for (var chosen = 0; chosen < 1 << missing.Length; chosen++)
            {
                if (int.PopCount(chosen) > longest && missing.Where((_, i) => (chosen >> i & 1) != 0).Sum() <= plan.SecondsLeft) longest = int.PopCount(chosen);
            }

            if (plan.Carried.Count != longest || plan.NotCarried.Count != missing.Length - longest) throw Failure(members, $"carries {plan.Carried.Count}, could carry {longest}");
            foreach (var member in plan.Members.Where(member => member.IsPresent))
            {
                var needed = Math.Max(0, time.Policy.MinimumSeconds - member.GivenSeconds);
                if (member.IsCarried ? member.PlannedSeconds != needed : member.PlannedSeconds >= needed) throw Failure(members, "the minimum, no more and no less");
            }
        }
    }

    [Fact]
    public void The_next_is_the_lowest_of_those_with_time_planned()
    {
        foreach (var (time, members) in RandomSessions.Many(14))
        {
            var plan = SupportPlan.For(time, members);
            var next = plan.Members.Where(member => member.PlannedSeconds > 0)
                .OrderBy(member => !plan.IsFeasible && member.GivenSeconds > 0)
                .ThenBy(member => (member.GivenSeconds - member.OwedSeconds) / member.Weight)
                .ThenBy(member => member.Id, StringComparer.Ordinal)
                .Select(member => member.Id)
                .FirstOrDefault();

            plan.Next?.Id.ShouldBe(next);
        }
    }

    private static InvalidOperationException Failure(SupportMember[] members, string what) =>
        new($"{what}: {string.Join("; ", members.Select(member => $"{member.Id} {(member.IsPresent ? "" : "absent ")}w{member.Weight} given {member.GivenSeconds} owed {member.OwedSeconds}"))}");
}
