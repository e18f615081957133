namespace GroupTherapy.Cohorts.Oracles;

/// <summary>A session written down second by second: what it says is counted from the beginning each time.</summary>
internal sealed class WrittenDown(SessionTime time, SupportMember[] members)
{
    private readonly bool[,] _given = new bool[members.Length, time.LengthSeconds];
    private readonly bool[,] _individual = new bool[members.Length, time.LengthSeconds];
    private readonly SupportPresence?[,] _presence = new SupportPresence?[members.Length, time.LengthSeconds + 1];
    private int _last;

    public void Give(int member, int from, int until, SupportKind kind)
    {
        for (var second = from; second < until; second++)
        {
            _given[member, second] = true;
            if (kind == SupportKind.Individual) _individual[member, second] = true;
        }

        _last = Math.Max(_last, until);
    }

    public void Report(int member, SupportPresence presence, int at)
    {
        if (_presence[member, at] is not { } known || known < presence) _presence[member, at] = presence;
        _last = Math.Max(_last, at);
    }

    /// <summary>Compares every figure of a snapshot with what is written down.</summary>
    public void Check(SupportSnapshot snapshot, int asked)
    {
        var now = Math.Min(time.LengthSeconds, Math.Max(asked, _last));
        var supported = Enumerable.Range(0, time.LengthSeconds).Count(second => Enumerable.Range(0, members.Length).Any(member => _given[member, second]));
        var fixedLeft = Math.Max(0, time.FixedSeconds - time.ClosingSeconds - (now - supported));
        var left = Math.Max(0, time.LengthSeconds - time.ClosingSeconds - now - fixedLeft);
        snapshot.Second.ShouldBe(now);
        snapshot.SupportedSeconds.ShouldBe(supported);
        snapshot.Plan.SecondsLeft.ShouldBe(left);

        var then = members.ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            var presence = members[i].IsPresent ? SupportPresence.Present : SupportPresence.Absent;
            var attended = 0;
            for (var second = 0; second <= now; second++)
            {
                presence = _presence[i, second] ?? presence;
                if (presence == SupportPresence.Present && second < now) attended++;
            }

            var given = Enumerable.Range(0, time.LengthSeconds).Count(second => _given[i, second]);
            var standing = snapshot.Members.Single(member => member.Id == members[i].Id);
            standing.GivenSeconds.ShouldBe(given);
            standing.IndividualSeconds.ShouldBe(Enumerable.Range(0, time.LengthSeconds).Count(second => _individual[i, second]));
            standing.Presence.ShouldBe(presence);
            standing.AttendedSeconds.ShouldBe(attended);
            then[i] = members[i] with { GivenSeconds = given, IsPresent = presence == SupportPresence.Present };
        }

        // The plan of a session as long as what is left and what was given.
        var given2 = then.Sum(member => member.GivenSeconds);
        var plan = SupportPlan.For(new(left + given2, policy: time.Policy), then);
        snapshot.Plan.Members.ShouldBe(plan.Members.OrderBy(member => member.Id, StringComparer.Ordinal));
        snapshot.Plan.Next.ShouldBe(plan.Next);
        snapshot.Plan.JainIndex.ShouldBe(plan.JainIndex);
        snapshot.HadNothing.ShouldBe(plan.ZeroContact);
    }
}
