using BenchmarkDotNet.Attributes;
using GroupTherapy.Screening;
using NodaTime;

namespace GroupTherapy.Benchmarks;

/// <summary>The screening rulebook itself on 10,000 candidates, one answer in ten unknown and most others as they should be.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev")]
public class ScreeningCandidates
{
    private const int Candidates = 10_000;
    private static readonly LocalDate AsOf = new(2026, 11, 20);
    private static readonly Group Group = new() { Id = "g-1", Format = MeetingFormat.Online, TargetProblems = ["depression"], MinutesPerMember = 10 };

    private readonly Candidate[] _candidates = Make(Candidates);

    [Benchmark(OperationsPerInvoke = Candidates, Baseline = true)]
    public int Decide()
    {
        var sum = 0;
        foreach (var candidate in _candidates) sum += (int)ScreeningRulebook.Default.Decide(candidate, AsOf);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int Judge()
    {
        var count = 0;
        foreach (var candidate in _candidates) count += ScreeningRulebook.Default.Judge(candidate, AsOf).Findings.Count;
        return count;
    }

    internal static Candidate[] Make(int count)
    {
        var random = new Random(20261120);
        return [.. Enumerable.Range(0, count).Select(number => Make($"c-{number}", random))];
    }

    private static Candidate Make(string id, Random random)
    {
        bool? Mostly(bool answer) => random.Next(10) == 0 ? null : random.Next(10) == 0 ? !answer : answer;
        T? Known<T>(T answer)
            where T : class => random.Next(10) == 0 ? null : answer;
        LocalDate Recent() => AsOf.PlusDays(-random.Next(35));
        return new()
        {
            Id = id,
            Group = Group,
            AcuteCrisis = Mostly(false),
            EasilyDysregulated = Mostly(false),
            DangerToOthers = Mostly(false),
            Phq9 = Known(new Phq9(Recent(), [.. Enumerable.Range(0, 9).Select(item => random.Next(20) == 0 ? (int?)null : random.Next(item == 8 ? 2 : 4))])),
            Columbia = Known(new Columbia { On = Recent(), WishToBeDead = Mostly(false), NonSpecificThoughts = false, BehaviorLifetime = Mostly(false) }),
            CrisisPlan = Mostly(true),
            EmergencyContact = Mostly(true),
            Location = Known("CO") is { } code ? Location.Parse(code) : default,
            LocalEmergencyServices = Mostly(true),
            SupportNeedMinutes = random.Next(12),
            FitAssessment = Known(new FitAssessment(Recent(), Mostly(true), Mostly(true))),
            IndividualMeeting = Mostly(true),
            PrivacyAndSpacePrepared = Mostly(true),
            PresentingProblems = Known<string[]>(["insomnia", "depression"]),
            Relationships = Known<Relationship[]>([]),
            IdentityVerified = Mostly(true),
            Consents = Known<Consent[]>(
            [
                new() { Kind = ConsentKind.Online, On = Recent(), CurrentVersion = Mostly(true), Covers = CandidateCodes.ConsentTopics },
                new() { Kind = ConsentKind.Confidentiality, On = Recent() },
                new() { Kind = ConsentKind.NoRecording, On = Recent() },
                new() { Kind = ConsentKind.GroupRules, On = Recent() },
            ]) is { } signed ? (Statements<Consent>?)[.. signed] : null,
            Technology = Known(new Technology(Mostly(true), Mostly(true), Mostly(true), Mostly(true))),
            PrivateSpace = Mostly(true),
            Network = random.Next(10) == 0 ? null : NetworkKind.Home,
            AgreedGoals = random.Next(4),
            AgreesOnTasks = Mostly(true),
            ExpectedAttendancePercent = 50 + random.Next(51),
            ReasonsForOnline = Known<string[]>(["travel"]),
            Ambivalent = Mostly(false),
            SocialAnxiety = Mostly(false),
        };
    }
}
