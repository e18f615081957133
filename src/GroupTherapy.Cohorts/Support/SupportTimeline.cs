namespace GroupTherapy.Cohorts;

/// <summary>Who was supported when: stretches of a session in order, none overlapping.</summary>
/// <remarks>
/// Everything is a union: what is reported twice, late or in pieces leaves the same stretches. Neighbours with the same members are one, so
/// that equal histories are stored equally. What comes in order is added at the end without a search.
/// </remarks>
internal struct SupportTimeline(int reserved)
{
    private Stretch[] _stretches = new Stretch[reserved];
    private int _count;

    /// <summary>How many seconds had support for anybody; a second with several members counts once.</summary>
    public int Seconds { get; private set; }

    /// <summary>The second after the last that was reported.</summary>
    public readonly int End => _count == 0 ? 0 : _stretches[_count - 1].Until;

    /// <summary>As few as can be: two that touch differ.</summary>
    public readonly ReadOnlySpan<Stretch> Stretches => _stretches.AsSpan(0, _count);

    public readonly SupportTimeline Copy() => this with { _stretches = (Stretch[])_stretches.Clone() };

    /// <summary>Marks a member's seconds, from and up to not including.</summary>
    /// <returns>How many were new to the member, and how many were new as individual support.</returns>
    public (int Given, int Individual) Add(int member, int from, int until, bool individual)
    {
        var bit = 1UL << member;
        var mark = new Stretch { From = from, Until = until, Members = bit, Individually = individual ? bit : 0 };
        if (from < End) return Merge(mark);
        if (_count > 0 && from == End && mark.IsOfTheSameAs(_stretches[_count - 1])) _stretches[_count - 1].Until = until;
        else Insert(_count, mark);
        Seconds += until - from;
        return (until - from, individual ? until - from : 0);
    }

    private (int Given, int Individual) Merge(in Stretch mark)
    {
        int given = 0, individual = 0;
        var first = FirstEndingAfter(mark.From);
        var at = first;
        for (var second = mark.From; second < mark.Until; at++)
        {
            var stretch = at < _count && _stretches[at].From <= second ? _stretches[at] : default;
            var end = Math.Min(mark.Until, stretch.Members != 0 ? stretch.Until : at < _count ? _stretches[at].From : mark.Until);
            if (stretch.Members == 0)
            {
                Insert(at, mark with { From = second, Until = end });
                Seconds += end - second;
            }
            else if ((mark.Members & ~stretch.Members | mark.Individually & ~stretch.Individually) != 0)
            {
                at = Split(at, second, end);
                _stretches[at].Members |= mark.Members;
                _stretches[at].Individually |= mark.Individually;
            }

            if ((mark.Members & ~stretch.Members) != 0) given += end - second;
            if ((mark.Individually & ~stretch.Individually) != 0) individual += end - second;
            second = end;
        }

        Join(Math.Max(0, first - 1), Math.Min(at, _count - 1));
        return (given, individual);
    }

    /// <summary>Cuts a stretch so that one runs exactly from and until; gives its place.</summary>
    private int Split(int at, int from, int until)
    {
        var whole = _stretches[at];
        if (until < whole.Until)
        {
            Insert(at + 1, whole with { From = until });
            _stretches[at].Until = until;
        }

        if (whole.From == from) return at;
        Insert(at, whole with { Until = from });
        _stretches[at + 1].From = from;
        return at + 1;
    }

    /// <summary>Makes one of neighbours that touch and have the same members, among those from one place to another.</summary>
    private void Join(int from, int to)
    {
        var kept = from;
        for (var at = from + 1; at <= to; at++)
        {
            if (_stretches[kept].Until == _stretches[at].From && _stretches[kept].IsOfTheSameAs(_stretches[at])) _stretches[kept].Until = _stretches[at].Until;
            else _stretches[++kept] = _stretches[at];
        }

        if (kept == to) return;
        Array.Copy(_stretches, to + 1, _stretches, kept + 1, _count - to - 1);
        _count -= to - kept;
    }

    private readonly int FirstEndingAfter(int second)
    {
        int low = 0, high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].Until > second) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private void Insert(int at, in Stretch stretch)
    {
        if (_count == _stretches.Length) Array.Resize(ref _stretches, Math.Max(8, 2 * _count));
        if (at < _count) Array.Copy(_stretches, at, _stretches, at + 1, _count - at);
        _stretches[at] = stretch;
        _count++;
    }
}
