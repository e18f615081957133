using BenchmarkDotNet.Attributes;
using GroupTherapy.Cohorts;

namespace GroupTherapy.Benchmarks;

/// <summary>Support balancing for twelve members: the plan, an update in place and as a new value each time, and the update with the plan after it.</summary>
/// <remarks>An operation of the updates is one event of a session of 55: turns of a minute and a half, one in five told late, one in five overlapping.</remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev")]
public class Support
{
    private const int Turns = 55;

    private static readonly SessionTime Time = new(90 * 60, 20 * 60, 10 * 60);

    private readonly SupportMember[] _members = [.. Enumerable.Range(0, 12).Select(i => new SupportMember { Id = $"member-{i:00}", IsPresent = true, OwedSeconds = 60 * (i % 5 - 2), Weight = 1 + i % 3 / 2m })];
    private readonly (string Id, int From, int Until)[] _events = new (string, int, int)[Turns];
    private readonly int[] _planned = new int[12];
    private readonly LiveSupport _begun;

    public Support()
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            var told = turn % 5 == 3 ? turn + 1 : turn % 5 == 4 ? turn - 1 : turn;
            var overlap = told % 5 == 2 ? 30 : 0;
            _events[turn] = (_members[told * 5 % 12].Id, 90 * told, 90 * told + 60 + overlap + 10);
        }

        _begun = new LiveSupport(Time, _members);
    }

    [Benchmark]
    public SupportPlan Plan() => SupportPlan.For(Time, _members);

    /// <summary>A session of 55 events, the beginning of the session included.</summary>
    [Benchmark(OperationsPerInvoke = Turns)]
    public int UpdateInPlaceFromTheBeginning()
    {
        var live = new LiveSupport(Time, _members);
        var seconds = 0;
        foreach (var (id, from, until) in _events) seconds += live.Give(id, from, until);
        return seconds;
    }

    /// <summary>The same events once more: all duplicates, in the fullest session.</summary>
    [Benchmark(OperationsPerInvoke = Turns)]
    public int UpdateInPlace()
    {
        var seconds = 0;
        foreach (var (id, from, until) in _events) seconds += _begun.Give(id, from, until);
        return seconds;
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public int UpdateInPlaceAndPlan()
    {
        var seconds = 0;
        foreach (var (id, from, until) in _events)
        {
            _begun.Give(id, from, until);
            seconds += _begun.PlanAt(until, _planned)?.PlannedSeconds ?? 0;
        }

        return seconds;
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public LiveSupport UpdateAsANewValue()
    {
        var value = new LiveSupport(Time, _members);
        foreach (var (id, from, until) in _events)
        {
            value = value.Copy();
            value.Give(id, from, until);
        }

        return value;
    }

    [Benchmark]
    public SupportSnapshot Snapshot() => _begun.At(2_000);
}
