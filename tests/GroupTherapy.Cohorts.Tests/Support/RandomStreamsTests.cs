using GroupTherapy.Cohorts.Oracles;

namespace GroupTherapy.Cohorts;

/// <summary>Random events - late, in pieces, overlapping, twice, in any order - against a session written down second by second.</summary>
public class RandomStreamsTests
{
    private static readonly int Sessions = Math.Max(1, RandomSessions.Count / 5);

    private sealed record Event(int Member, int From, int Until, SupportKind Kind, SupportPresence? Presence = null);

    [Fact]
    public void The_live_session_says_what_is_counted_from_the_beginning()
    {
        var random = new Random(21);
        for (var session = 0; session < Sessions; session++)
        {
            var (time, members) = Session(random);
            var live = new LiveSupport(time, members, reservedStretches: random.Next(1, 20));
            var written = new WrittenDown(time, members);
            var planned = new int[members.Length];
            foreach (var happened in Events(random, time, members))
            {
                Tell(live, members, happened);
                if (happened.Presence is { } presence) written.Report(happened.Member, presence, happened.From);
                else written.Give(happened.Member, happened.From, happened.Until, happened.Kind);
                if (random.Next(8) > 0) continue;

                var asked = random.Next(time.LengthSeconds + 100);
                var snapshot = live.At(asked);
                written.Check(snapshot, asked);
                live.PlanAt(asked, planned).ShouldBe(snapshot.Plan.Next);
                planned.ShouldBe(snapshot.Plan.Planned());
                live.NextAt(asked).ShouldBe(snapshot.Plan.Next);
            }
        }
    }

    [Fact]
    public void Any_order_with_any_duplicates_and_in_any_pieces_gives_the_same()
    {
        var random = new Random(22);
        for (var session = 0; session < Sessions; session++)
        {
            var (time, members) = Session(random);
            var events = Events(random, time, members);
            var inOrder = new LiveSupport(time, members);
            foreach (var happened in events.OrderBy(happened => happened.From).ThenBy(happened => happened.Member)) Tell(inOrder, members, happened);

            var retold = events.Concat(events.Where(_ => random.Next(3) == 0)).SelectMany(happened => Pieces(random, happened)).ToArray();
            random.Shuffle(retold);
            var other = new LiveSupport(time, members);
            foreach (var happened in retold) Tell(other, members, happened);

            other.At(0).Members.ShouldBe(inOrder.At(0).Members);
            other.At(0).Plan.Members.ShouldBe(inOrder.At(0).Plan.Members);
            other.At(0).SupportedSeconds.ShouldBe(inOrder.At(0).SupportedSeconds);
            other.At(0).Second.ShouldBe(inOrder.At(0).Second);
        }
    }

    private static (SessionTime Time, SupportMember[] Members) Session(Random random)
    {
        var (_, members) = RandomSessions.One(random);
        var length = random.Next(1, 400);
        var set = random.Next(length / 2 + 1);
        return (new(length, set, random.Next(set + 1), new() { MinimumSeconds = random.Next(60) }), Array.ConvertAll(members, member => member with { GivenSeconds = 0, OwedSeconds = member.OwedSeconds / 10 }));
    }

    private static Event[] Events(Random random, SessionTime time, SupportMember[] members) =>
        [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ =>
        {
            var from = random.Next(time.LengthSeconds);
            var until = random.Next(from + 1, Math.Min(time.LengthSeconds, from + random.Next(1, 60)) + 1);
            return new Event(random.Next(members.Length), from, until, (SupportKind)random.Next(1, 3), random.Next(6) == 0 ? (SupportPresence)random.Next(1, 5) : null);
        })];

    private static IEnumerable<Event> Pieces(Random random, Event happened)
    {
        if (happened.Presence is not null || random.Next(2) == 0) return [happened];
        var cut = random.Next(happened.From, happened.Until);
        return cut == happened.From ? [happened] : [happened with { Until = cut }, happened with { From = Math.Max(happened.From, cut - 2) }];
    }

    private static void Tell(LiveSupport live, SupportMember[] members, Event happened)
    {
        if (happened.Presence is { } presence) live.Report(members[happened.Member].Id, presence, happened.From);
        else live.Give(members[happened.Member].Id, happened.From, happened.Until, happened.Kind);
    }
}
