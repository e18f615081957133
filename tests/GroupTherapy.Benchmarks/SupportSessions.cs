using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GroupTherapy.Cohorts;

namespace GroupTherapy.Benchmarks;

/// <summary>A hundred thousand sessions at once, ten events each, as they would come: one event of every session, then the next of every session. Two threads.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 7)]
[MemoryDiagnoser]
public class SupportSessions
{
    private const int Sessions = 100_000;
    private const int Events = 10;

    private readonly SupportMember[] _members = [.. Enumerable.Range(0, 12).Select(i => new SupportMember { Id = $"member-{i:00}", IsPresent = true })];
    private LiveSupport[] _sessions = [];

    [IterationSetup]
    public void Begin()
    {
        _sessions = [];
        var time = new SessionTime(90 * 60, 20 * 60);
        _sessions = [.. Enumerable.Range(0, Sessions).Select(_ => new LiveSupport(time, _members))];
    }

    [Benchmark]
    public void Update() => OnTwoThreads(follow: false);

    /// <summary>With the plan of the time left, and who is next, after each event.</summary>
    [Benchmark]
    public void UpdateAndPlan() => OnTwoThreads(follow: true);

    private void OnTwoThreads(bool follow) => Parallel.Invoke(() => Follow(0, Sessions / 2, follow), () => Follow(Sessions / 2, Sessions, follow));

    private void Follow(int first, int last, bool plan)
    {
        Span<int> planned = stackalloc int[_members.Length];
        for (var number = 0; number < Events; number++)
        {
            for (var session = first; session < last; session++)
            {
                _sessions[session].Give(_members[(number + session) % 12].Id, 100 * number, 100 * number + 80);
                if (plan) _sessions[session].PlanAt(100 * number + 80, planned);
            }
        }
    }
}
