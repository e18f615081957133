using BenchmarkDotNet.Attributes;
using GroupTherapy.Benchmarks.Intake;

namespace GroupTherapy.Benchmarks;

/// <summary>The same subjects on one thread and on two.</summary>
[HideColumns("Error", "StdDev")]
public class TwoThreads
{
    private const int Subjects = 200_000;

    private readonly IntakeSubject[] _subjects = IntakeSubjects.Make(Subjects);
    private readonly Outcome[] _outcomes = new Outcome[Subjects];

    [Benchmark(OperationsPerInvoke = Subjects, Baseline = true)]
    public void One() => Decide(0, Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public void Two() => Parallel.Invoke(() => Decide(0, Subjects / 2), () => Decide(Subjects / 2, Subjects));

    private void Decide(int from, int until) =>
        IntakeRulebook.Default.Decide(_subjects.AsSpan(from, until - from), IntakeAgreement.AsOf, _outcomes.AsSpan(from, until - from));
}
