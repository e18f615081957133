using BenchmarkDotNet.Attributes;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using NodaTime;

namespace GroupTherapy.Benchmarks;

/// <summary>All six rulebooks as plain data, their generated cases, and what is certain of them whatever is answered.</summary>
[MemoryDiagnoser]
public class Catalogues
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    [Benchmark(Baseline = true)]
    public int Entries() => All().Sum(rulebook => rulebook.Rules.Count);

    [Benchmark]
    public int EntriesAndCases() => All().Sum(rulebook => rulebook.Rules.Sum(rule => rule.Boundaries.Count));

    [Benchmark]
    public bool Analysis() =>
        ScreeningRulebook.Default.Analyse(Day).Holds
        && LicensureRulebook.Default.Analyse(Day).Holds
        && DesignRulebook.Default.Analyse(Day).Holds
        && AdmissionRulebook.Default.Analyse(Day).Holds
        && ReadinessRulebook.Default.Analyse(Day).Holds
        && CloseRulebook.Default.Analyse(Day).Holds;

    private static RulebookEntry[] All() =>
    [
        RulebookEntry.Of(ScreeningRulebook.Default, Day),
        RulebookEntry.Of(LicensureRulebook.Default, Day),
        RulebookEntry.Of(DesignRulebook.Default, Day),
        RulebookEntry.Of(AdmissionRulebook.Default, Day),
        RulebookEntry.Of(ReadinessRulebook.Default, Day),
        RulebookEntry.Of(CloseRulebook.Default, Day),
    ];
}
