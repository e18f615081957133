namespace GroupTherapy.Cohorts;

public class SupportTimelineTests
{
    [Fact]
    public void Equal_histories_are_stored_equally_and_as_shortly_as_can_be()
    {
        var random = new Random(41);
        for (var session = 0; session < RandomSessions.Count / 5; session++)
        {
            var marks = Enumerable.Range(0, 25).Select(_ => (Member: random.Next(4), From: random.Next(100), Length: random.Next(1, 30), Individual: random.Next(3) > 0)).ToArray();
            var one = Told(marks);
            random.Shuffle(marks);
            var other = Told([.. marks, .. marks.Take(5)]);

            other.Stretches.SequenceEqual(one.Stretches).ShouldBeTrue();
            for (var i = 0; i < one.Stretches.Length; i++)
            {
                var stretch = one.Stretches[i];
                (stretch.Members != 0 && stretch.From < stretch.Until && (stretch.Individually & ~stretch.Members) == 0).ShouldBeTrue();
                if (i > 0) (one.Stretches[i - 1].Until < stretch.From || (one.Stretches[i - 1].Until == stretch.From && !one.Stretches[i - 1].IsOfTheSameAs(stretch))).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Turns_that_touch_are_one_stretch()
    {
        // 0-10, 20-30 and, late, the ten seconds between.
        var timeline = Told([(0, 0, 10, true), (0, 20, 10, true), (0, 10, 10, true)]);

        timeline.Stretches.ToArray().ShouldBe([new Stretch { From = 0, Until = 30, Members = 1, Individually = 1 }]);
        timeline.Seconds.ShouldBe(30);
    }

    private static SupportTimeline Told((int Member, int From, int Length, bool Individual)[] marks)
    {
        var timeline = new SupportTimeline(reserved: 1);
        foreach (var (member, from, length, individual) in marks) timeline.Add(member, from, from + length, individual);
        return timeline;
    }
}
