using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using GroupTherapy.Benchmarks.Intake;

namespace GroupTherapy.Benchmarks;

/// <summary>Thirty rules, 10,000 subjects with one answer in ten unknown: the plan beside the same rules written by hand.</summary>
[MemoryDiagnoser]
[Config(typeof(WithAndWithoutVectors))]
[HideColumns("Error", "StdDev", "RatioSD", "EnvironmentVariables")]
public class ThirtyRules
{
    private const int Subjects = 10_000;

    private readonly IntakeSubject[] _subjects = IntakeSubjects.Make(Subjects);
    private readonly Outcome[] _outcomes = new Outcome[Subjects];
    private readonly int[] _findings = new int[30];

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int IfChain()
    {
        var count = 0;
        foreach (var subject in _subjects) count += IntakeByIfs.Judge(subject, _findings).Count;
        return count;
    }

    [Benchmark(OperationsPerInvoke = Subjects, Baseline = true)]
    public int BitMasks()
    {
        var count = 0;
        foreach (var subject in _subjects) count += IntakeByMasks.Judge(subject, _findings).Count;
        return count;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int BitMasksOutcomeOnly()
    {
        var sum = 0;
        foreach (var subject in _subjects) sum += (int)IntakeByMasks.Decide(subject);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int Decide()
    {
        var sum = 0;
        foreach (var subject in _subjects) sum += (int)IntakeRulebook.Default.Decide(subject, IntakeAgreement.AsOf);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public Outcome DecideMany()
    {
        IntakeRulebook.Default.Decide(_subjects, IntakeAgreement.AsOf, _outcomes);
        return _outcomes[0];
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int Judge()
    {
        var count = 0;
        foreach (var subject in _subjects) count += IntakeRulebook.Default.Judge(subject, IntakeAgreement.AsOf).Findings.Count;
        return count;
    }

    private sealed class WithAndWithoutVectors : ManualConfig
    {
        public WithAndWithoutVectors()
        {
            AddJob(Job.Default.WithId("vectors"));
            AddJob(Job.Default.WithId("scalar").WithEnvironmentVariable("DOTNET_EnableHWIntrinsic", "0"));
        }
    }
}
