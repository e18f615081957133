namespace GroupTherapy.Cohorts.Simulation;

/// <summary>
/// An invented group of eight over twelve sessions of ninety minutes: ten minutes open each, ten close it. One member dominates, one hardly speaks,
/// and each misses about one session in seven. The same seed gives the same group.
/// </summary>
/// <remarks>
/// Left to itself, whoever speaks next is drawn by talkativeness. With the plan followed, the facilitator turns to whoever is next, for as long as that
/// member has something to say and time planned; but in three turns of ten somebody drawn by talkativeness speaks up first, for up to ninety
/// seconds, and then the facilitator goes back to the plan. Between turns the group talks, or nobody does.
/// </remarks>
internal static class SimulatedGroup
{
    public const int Sessions = 12;

    private const int Opening = 600;
    private const int Closing = 600;
    private const int LongestInterruption = 90;

    /// <summary>Chances to speak up, from the member who dominates to the one who hardly speaks.</summary>
    private static readonly int[] Talkativeness = [24, 10, 9, 8, 6, 4, 2, 1];

    private static readonly string[] Ids = [.. Enumerable.Range(1, Talkativeness.Length).Select(number => $"m{number}")];

    private static readonly SessionTime Time = new(90 * 60, Opening + Closing, Closing);

    public static int Members => Talkativeness.Length;

    public static SimulatedCourse Run(int seed, bool followed)
    {
        var random = new Random(seed);
        var ledger = SupportLedger.Empty(Time.Policy);
        var course = new SimulatedCourse(new int[Members], new int[Members], new int[Members]);
        for (var session = 0; session < Sessions; session++)
        {
            SupportMember[] members = [.. Ids.Select(id => new SupportMember { Id = id, IsPresent = random.Next(7) > 0, OwedSeconds = ledger.OwedTo(id) })];
            var live = new LiveSupport(Time, members);
            var chances = Talkativeness.Select((chance, i) => members[i].IsPresent ? chance : 0).ToArray();
            if (chances.Sum() == 0) continue;
            if (followed) FollowThePlan(live, chances, random);
            else LeaveToItself(live, chances, random);

            var close = live.At(Time.LengthSeconds);
            ledger = ledger.After(close.Attended);
            foreach (var id in close.ZeroContact) course.ZeroContacts[Array.IndexOf(Ids, id)]++;
            foreach (var member in close.Attended)
            {
                course.Attended[Array.IndexOf(Ids, member.Id)]++;
                course.Seconds[Array.IndexOf(Ids, member.Id)] += member.GivenSeconds;
            }
        }

        return course;
    }

    private static void LeaveToItself(LiveSupport live, int[] chances, Random random)
    {
        for (var second = Opening + Pause(random); second < Time.LengthSeconds - Closing; second += Pause(random))
        {
            var speaker = WhoeverSpeaksUp(chances, random);
            second = Speak(live, speaker, second, Length(speaker, random));
        }
    }

    private static void FollowThePlan(LiveSupport live, int[] chances, Random random)
    {
        var interrupted = false;
        for (var second = Opening + Pause(random); second < Time.LengthSeconds - Closing; second += Pause(random))
        {
            interrupted = !interrupted && random.Next(10) < 3;
            if (interrupted)
            {
                var speaker = WhoeverSpeaksUp(chances, random);
                second = Speak(live, speaker, second, Math.Min(LongestInterruption, Length(speaker, random)));
                continue;
            }

            if (live.NextAt(second) is not { } next) return;
            var turn = Array.IndexOf(Ids, next.Id);
            second = Speak(live, turn, second, Math.Min(next.PlannedSeconds, Length(turn, random)));
        }
    }

    private static int Speak(LiveSupport live, int speaker, int second, int seconds)
    {
        var until = Math.Min(second + seconds, Time.LengthSeconds - Closing);
        live.Give(Ids[speaker], second, until);
        return until;
    }

    private static int Pause(Random random) => random.Next(3, 25);

    /// <summary>The talkative speak longer: up to a minute, and two seconds more for each chance to speak up.</summary>
    private static int Length(int speaker, Random random) => random.Next(20, 60 + 2 * Talkativeness[speaker]);

    private static int WhoeverSpeaksUp(int[] chances, Random random)
    {
        var drawn = random.Next(chances.Sum());
        var speaker = 0;
        while (drawn >= chances[speaker]) drawn -= chances[speaker++];
        return speaker;
    }
}
