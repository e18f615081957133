using BenchmarkDotNet.Attributes;
using GroupTherapy.Benchmarks.Intake;

namespace GroupTherapy.Benchmarks;

/// <summary>Ten times the rules, and ten times again.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev")]
public class Growth
{
    private const int Subjects = 10_000;

    private readonly IntakeSubject[] _subjects = IntakeSubjects.Make(Subjects);
    private readonly Outcome[] _outcomes = new Outcome[Subjects];
    private Rulebook<IntakeSubject> _rulebook = IntakeRulebook.Default;

    [Params(30, 300, 3_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Build() => _rulebook = IntakeRulebook.Of(Rules);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public Outcome DecideMany()
    {
        _rulebook.Decide(_subjects, IntakeAgreement.AsOf, _outcomes);
        return _outcomes[0];
    }
}
