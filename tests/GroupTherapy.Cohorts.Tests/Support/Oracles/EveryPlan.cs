namespace GroupTherapy.Cohorts.Oracles;

/// <summary>Tries every plan in whole seconds and keeps the one whose lowest level is highest, then the second lowest, and so on.</summary>
internal sealed class EveryPlan
{
    // Divisible by every weight that is tried, 1, 2, 3 and 6: levels are whole numbers of sixths.
    private const int Unit = 6;

    private readonly SupportMember[] _members;
    private readonly int[] _floors;
    private readonly int[] _plan;
    private int[] _best = [];
    private int[] _bestLevels = [];

    private EveryPlan(SupportMember[] members, int minimum)
    {
        _members = members;
        _floors = Array.ConvertAll(members, member => Math.Max(0, minimum - member.GivenSeconds));
        _plan = new int[members.Length];
    }

    public static int[] Best(int seconds, int minimum, SupportMember[] members)
    {
        var search = new EveryPlan(members, minimum);
        search.From(0, seconds);
        return search._best;
    }

    private void From(int member, int left)
    {
        if (member == _members.Length - 1)
        {
            if (left < _floors[member]) return;
            _plan[member] = left;
            Compare();
            return;
        }

        for (_plan[member] = _floors[member]; _plan[member] <= left; _plan[member]++) From(member + 1, left - _plan[member]);
    }

    private void Compare()
    {
        var levels = _members.Select((member, i) => (member.GivenSeconds + _plan[i] - member.OwedSeconds) * Unit / (int)member.Weight).Order().ToArray();
        if (_best.Length > 0 && levels.AsSpan().SequenceCompareTo(_bestLevels) <= 0) return;
        _best = [.. _plan];
        _bestLevels = levels;
    }
}
