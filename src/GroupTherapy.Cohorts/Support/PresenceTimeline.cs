namespace GroupTherapy.Cohorts;

/// <summary>Who came, went, was cut off and came back when: changes in order of time, one at most for a member and a second.</summary>
/// <remarks>Of two changes of one member in one second the greater presence stays, so that the order in which they arrive does not matter.</remarks>
internal struct PresenceTimeline(int reserved)
{
    private PresenceChange[] _changes = new PresenceChange[reserved];
    private int _count;

    /// <summary>The second of the last change; 0 while there is none.</summary>
    public readonly int End => _count == 0 ? 0 : _changes[_count - 1].Second;

    public readonly PresenceTimeline Copy() => this with { _changes = (PresenceChange[])_changes.Clone() };

    public void Add(in PresenceChange change)
    {
        var at = _count;
        while (at > 0 && change.IsBefore(_changes[at - 1])) at--;
        if (at > 0 && change.IsAtOnceWith(_changes[at - 1]))
        {
            if (change.Presence > _changes[at - 1].Presence) _changes[at - 1] = change;
            return;
        }

        if (_count == _changes.Length) Array.Resize(ref _changes, Math.Max(8, 2 * _count));
        if (at < _count) Array.Copy(_changes, at, _changes, at + 1, _count - at);
        _changes[at] = change;
        _count++;
    }

    /// <summary>The member's presence after every change that was reported.</summary>
    public readonly SupportPresence Latest(int member, SupportPresence atFirst)
    {
        for (var at = _count - 1; at >= 0; at--)
        {
            if (_changes[at].Member == member) return _changes[at].Presence;
        }

        return atFirst;
    }

    /// <summary>Whether the member was in the session at any time, and for how many seconds up to <paramref name="until"/>.</summary>
    public readonly (bool Came, int Seconds) Attended(int member, SupportPresence atFirst, int until)
    {
        var came = false;
        int seconds = 0, since = 0;
        var presence = atFirst;
        for (var at = 0; at < _count; at++)
        {
            if (_changes[at].Member != member) continue;
            End(_changes[at].Second, ref seconds, ref came);
            (since, presence) = (_changes[at].Second, _changes[at].Presence);
        }

        End(until, ref seconds, ref came);
        return (came || presence == SupportPresence.Present, seconds);

        void End(int second, ref int sum, ref bool ever)
        {
            if (presence != SupportPresence.Present || second <= since) return;
            sum += second - since;
            ever = true;
        }
    }
}
