using static GroupTherapy.Cohorts.SupportGroups;

namespace GroupTherapy.Cohorts;

public class SupportAllocationTests
{
    [Fact]
    public void Following_a_session_of_twelve_allocates_nothing()
    {
        Follow(new(NinetyMinutes, Members(12)));
        var live = new LiveSupport(NinetyMinutes, Members(12));

        Follow(live).ShouldBe(0);
        live.At(0).Members.Sum(member => member.GivenSeconds).ShouldBe(60 * 55);
    }

    /// <summary>Sixty turns, every third told late and one in five twice; who comes and goes; and after each the plan and who is next.</summary>
    private static long Follow(LiveSupport live)
    {
        var ids = live.Ids.ToArray();
        Span<int> planned = stackalloc int[ids.Length];
        var seconds = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 60; turn++)
        {
            var late = turn % 3 == 2 ? turn - 2 : turn % 3 == 0 ? turn + 2 : turn;
            live.Give(ids[late % ids.Length], late * 80, late * 80 + 55);
            if (turn % 5 == 0) live.Give(ids[late % ids.Length], late * 80 + 10, late * 80 + 55, SupportKind.Shared);
            if (turn % 10 == 0) live.Report(ids[turn % ids.Length], turn % 20 == 0 ? SupportPresence.Disconnected : SupportPresence.Present, turn * 80);
            seconds += live.PlanAt(turn * 80 + 55, planned) is null ? 0 : 1;
            seconds += live.NextAt(turn * 80 + 60)?.PlannedSeconds ?? 0;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        seconds.ShouldBeGreaterThan(0);
        return allocated;
    }
}
