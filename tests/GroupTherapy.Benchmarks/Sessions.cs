using BenchmarkDotNet.Attributes;
using GroupTherapy.NRules;
using GroupTherapy.Screening;
using NodaTime;
using NRules;

namespace GroupTherapy.Benchmarks;

/// <summary>The same candidates judged by the kernel and in sessions of NRules, which are to find as much.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev")]
public class Sessions
{
    private const int Candidates = 10_000;
    private static readonly LocalDate Day = new(2026, 11, 20);

    private readonly Candidate[] _candidates = ScreeningCandidates.Make(Candidates);
    private readonly ISessionFactory _sessions = Compile();

    [GlobalSetup]
    public void Agree()
    {
        if (ASessionACandidate() != Judge() || AHundredASession() != Judge()) throw new InvalidOperationException("NRules and the kernel disagree.");
    }

    [Benchmark(OperationsPerInvoke = Candidates, Baseline = true)]
    public int Judge()
    {
        var found = 0;
        foreach (var candidate in _candidates) found += ScreeningRulebook.Default.Judge(candidate, Day).Findings.Count;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int ASessionACandidate() => InSessionsOf(1);

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int AHundredASession() => InSessionsOf(100);

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int AllInOneSession() => InSessionsOf(Candidates);

    private static ISessionFactory Compile() => new RuleCompiler().Compile([ScreeningRulebook.Default.ToRuleSet()]);

    private int InSessionsOf(int size)
    {
        var found = 0;
        foreach (var some in _candidates.Chunk(size))
        {
            var session = _sessions.CreateSession();
            session.Insert(new AsOf(Day));
            session.InsertAll(some);
            session.Fire();
            found += session.Query<SubjectFinding<Candidate>>().Count();
        }

        return found;
    }
}
