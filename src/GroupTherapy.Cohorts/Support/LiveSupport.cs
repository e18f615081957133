namespace GroupTherapy.Cohorts;

/// <summary>A session as it goes: who was given support when, who is there, and at any moment the plan for the time left.</summary>
/// <remarks>
/// What is reported is kept as a set of seconds, so its meaning does not depend on when or how often it arrives. A second counts to a member
/// once, however often it is reported; several members supported in the same second each have it, while the clock passes it once. Late events and
/// events out of order give what they would have given in order; duplicates change nothing. Time that passes without support to
/// anybody is first taken to be the fixed parts still to come before the closing, and beyond them it shrinks what is left.
/// <para>
/// A member who is absent, gone or cut off has no time planned and no guarantee until present again; what it was given stays its own.
/// Everyone expected is named at the beginning. A facilitator or co-leader is not: who gives the support does not matter, and nobody's talk but a member's counts.
/// </para>
/// <para>
/// Updated in place, because it was measured: an immutable value made anew for each event costs several times as long and some two thousand bytes
/// each time (docs/support-balancing.md). <see cref="At"/> gives immutable figures and <see cref="Copy"/> a session to try things on. An update allocates
/// nothing while the stretches and changes of presence stay within what is reserved; beyond that the storage doubles. One writer at a time.
/// </para>
/// </remarks>
public sealed class LiveSupport
{
    private readonly string[] _ids;
    private readonly Claim[] _claims;
    private readonly int[] _individual;
    private readonly ulong _atFirst;
    private SupportTimeline _timeline;
    private PresenceTimeline _presences;

    /// <summary>Begins a session.</summary>
    /// <param name="time">The session's time.</param>
    /// <param name="members">Everyone expected, at most 64, each id once; present are those there from the first second. None has been given anything yet.</param>
    /// <param name="reservedStretches">For how many turns storage is reserved, 1 to 86,400; 24 bytes each. Default 64.</param>
    /// <exception cref="ArgumentException">There are more members than 64, one is null or was already given support, or two have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reservedStretches"/> is outside its range.</exception>
    public LiveSupport(SessionTime time, IReadOnlyList<SupportMember> members, int reservedStretches = 64)
    {
        Time = time ?? throw new ArgumentNullException(nameof(time));
        if (members is null) throw new ArgumentNullException(nameof(members));
        SupportBounds.Members(members.Count, nameof(members));
        if (reservedStretches is < 1 or > SupportBounds.MaximumSeconds) throw new ArgumentOutOfRangeException(nameof(reservedStretches), "Must be 1 to 86,400.");

        Span<int> order = stackalloc int[members.Count];
        SupportPlan.InOrderOfIds(members, order, nameof(members));
        _ids = new string[order.Length];
        _claims = new Claim[order.Length];
        _individual = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var member = members[order[i]];
            if (member.GivenSeconds != 0) throw new ArgumentException("A session begins before anybody has been given support: report it instead.", nameof(members));
            _ids[i] = member.Id;
            _claims[i] = SupportPlan.ClaimOf(member, time.Policy);
            if (member.IsPresent) _atFirst |= 1UL << i;
        }

        Ids = Array.AsReadOnly(_ids);
        _timeline = new(reservedStretches);
        _presences = new(16);
    }

    private LiveSupport(LiveSupport other)
    {
        Time = other.Time;
        _ids = other._ids;
        Ids = other.Ids;
        _claims = (Claim[])other._claims.Clone();
        _individual = (int[])other._individual.Clone();
        _atFirst = other._atFirst;
        _timeline = other._timeline.Copy();
        _presences = other._presences.Copy();
    }

    /// <summary>The session's time.</summary>
    public SessionTime Time { get; }

    /// <summary>The members' ids, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The last second that was reported: no moment is earlier.</summary>
    public int LastReportedSecond => Math.Max(_timeline.End, _presences.End);

    /// <summary>Reports support to a member. Allocates nothing within the reserved stretches.</summary>
    /// <param name="id">A member of the session, wherever the member is: what was given was given.</param>
    /// <param name="fromSecond">The first second, 0 or later, from the beginning of the session.</param>
    /// <param name="untilSecond">The second after the last, at most the session's length.</param>
    /// <param name="kind">A second reported both ways counts as individual.</param>
    /// <returns>How many seconds were new to the member; 0 when all of it had been reported.</returns>
    /// <exception cref="ArgumentException">Nobody of that id is in the session, the seconds are empty or outside the session, or the kind is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int Give(string id, int fromSecond, int untilSecond, SupportKind kind = SupportKind.Individual)
    {
        var member = IndexOf(id);
        if (fromSecond < 0) throw new ArgumentOutOfRangeException(nameof(fromSecond), "Must not be before the session begins.");
        if (untilSecond <= fromSecond) throw new ArgumentException("Must be after the second it is from.", nameof(untilSecond));
        if (untilSecond > Time.LengthSeconds) throw new ArgumentOutOfRangeException(nameof(untilSecond), "Must not be after the session ends.");
        if (kind is not (SupportKind.Individual or SupportKind.Shared)) throw new ArgumentOutOfRangeException(nameof(kind), "Must be individual or shared.");

        var (given, individual) = _timeline.Add(member, fromSecond, untilSecond, kind == SupportKind.Individual);
        _claims[member].Given += given;
        _individual[member] += individual;
        return given;
    }

    /// <summary>Reports that a member came, left, lost the connection or is back.</summary>
    /// <param name="id">A member of the session.</param>
    /// <param name="presence">What the member is from that second on, until something later is reported.</param>
    /// <param name="atSecond">From the beginning of the session, 0 to its length. Of two reports for one second the greater presence counts.</param>
    /// <exception cref="ArgumentException">Nobody of that id is in the session, the second is outside it, or the presence is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public void Report(string id, SupportPresence presence, int atSecond)
    {
        var member = IndexOf(id);
        if (atSecond < 0 || atSecond > Time.LengthSeconds) throw new ArgumentOutOfRangeException(nameof(atSecond), "Must be within the session.");
        if (presence is < SupportPresence.Absent or > SupportPresence.Present) throw new ArgumentOutOfRangeException(nameof(presence), "Must be absent, left, disconnected or present.");

        _presences.Add(new(atSecond, member, presence));
        _claims[member].IsPresent = _presences.Latest(member, AtFirst(member)) == SupportPresence.Present;
    }

    /// <summary>The time left for support at a moment, in seconds. Allocates nothing.</summary>
    /// <param name="second">From the beginning of the session. Earlier than the last reported second counts as that one, later than the end as the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int SecondsLeftAt(int second)
    {
        var now = MomentOf(second);
        var stillFixed = Math.Max(0, Time.FixedSeconds - Time.ClosingSeconds - (now - _timeline.Seconds));
        return Math.Max(0, Time.LengthSeconds - Time.ClosingSeconds - now - stillFixed);
    }

    /// <summary>Plans the time left at a moment. Allocates nothing.</summary>
    /// <param name="second">As in <see cref="SecondsLeftAt"/>.</param>
    /// <param name="plannedSeconds">Takes a number for each member, in the order of <see cref="Ids"/>; of that length or longer.</param>
    /// <returns>Whom to turn to next and why, as <see cref="SupportPlan.Next"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="plannedSeconds"/> is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="second"/> is negative.</exception>
    public NextSupport? PlanAt(int second, Span<int> plannedSeconds)
    {
        if (plannedSeconds.Length < _ids.Length) throw new ArgumentException("Must have a place for each member.", nameof(plannedSeconds));
        var planned = plannedSeconds.Slice(0, _ids.Length);
        var filling = WaterFilling.Fill(_claims, SecondsLeftAt(second), Time.Policy.MinimumSeconds, planned);
        var next = WaterFilling.Next(_claims, planned, filling.IsFeasible);
        return next < 0 ? null : NextSupport.Of(_ids[next], _claims[next], planned[next]);
    }

    /// <summary>Whom to turn to next at a moment and why; null when no time is planned for anybody. Allocates nothing.</summary>
    /// <param name="second">As in <see cref="SecondsLeftAt"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public NextSupport? NextAt(int second)
    {
        Span<int> planned = stackalloc int[_ids.Length];
        return PlanAt(second, planned);
    }

    /// <summary>All figures of a moment, for good: later events do not change them.</summary>
    /// <param name="second">As in <see cref="SecondsLeftAt"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public SupportSnapshot At(int second)
    {
        var now = MomentOf(second);
        var plan = SupportPlan.For(SecondsLeftAt(now), Time.Policy, _ids, _claims);
        var all = 0;
        foreach (var claim in _claims) all += claim.Given;
        var standings = new SupportStanding[_ids.Length];
        for (var i = 0; i < standings.Length; i++)
        {
            var (came, attended) = _presences.Attended(i, AtFirst(i), now);
            standings[i] = new()
            {
                Id = _ids[i],
                Presence = _presences.Latest(i, AtFirst(i)),
                HasAttended = came || _claims[i].Given > 0,
                AttendedSeconds = attended,
                ScaledWeight = _claims[i].Weight,
                GivenSeconds = _claims[i].Given,
                IndividualSeconds = _individual[i],
                Share = all == 0 ? 0 : (double)_claims[i].Given / all,
            };
        }

        return new(now, _timeline.Seconds, plan, standings);
    }

    /// <summary>The same session again, to try on it what would happen; the two go their own ways.</summary>
    public LiveSupport Copy() => new(this);

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(LiveSupport);

    private SupportPresence AtFirst(int member) => (_atFirst >> member & 1) != 0 ? SupportPresence.Present : SupportPresence.Absent;

    private int MomentOf(int second)
    {
        if (second < 0) throw new ArgumentOutOfRangeException(nameof(second), "Must not be before the session begins.");
        return Math.Min(Math.Max(second, LastReportedSecond), Time.LengthSeconds);
    }

    private int IndexOf(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        int low = 0, high = _ids.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var comparison = string.CompareOrdinal(_ids[middle], id);
            if (comparison == 0) return middle;
            if (comparison < 0) low = middle + 1;
            else high = middle - 1;
        }

        throw new ArgumentException("Nobody of this id is in the session.", nameof(id));
    }
}
