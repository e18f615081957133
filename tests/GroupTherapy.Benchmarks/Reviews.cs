using BenchmarkDotNet.Attributes;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using NodaTime;

namespace GroupTherapy.Benchmarks;

/// <summary>The whole question of an admission, for candidates of every kind; and what it takes to record the answer.</summary>
[MemoryDiagnoser]
public class Reviews
{
    private const int Count = 5_000;

    private static readonly LocalDate Day = new(2026, 2, 20);

    private readonly Admission[] _admissions = [.. Enumerable.Range(0, Count).Select(AdmissionOf)];
    private DecisionRecord[] _records = [];
    private AdmissionReview[] _reviews = [];

    [GlobalSetup]
    public void Review()
    {
        _reviews = [.. _admissions.Select(admission => Reviewer.Default.Review(admission, Day))];
        _records = [.. _reviews.Select((review, place) => DecisionRecord.Of($"r-{place}", review))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ReviewWithFindings()
    {
        var found = 0;
        foreach (var admission in _admissions)
        {
            var review = Reviewer.Default.Review(admission, Day);
            found += review.Screening.Findings.Count + review.Licensure[0].Findings.Count + review.Cohort!.Value.Findings.Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public string? RecordAndWrite()
    {
        using var writer = new RecordWriter(Stream.Null);
        for (var place = 0; place < Count; place++) writer.Write(DecisionRecord.Of("r-1", _reviews[place]));
        return writer.Head;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public string? Write()
    {
        using var writer = new RecordWriter(Stream.Null);
        foreach (var record in _records) writer.Write(record);
        return writer.Head;
    }

    /// <summary>Two of three are clear; of the others something is missing, for a clinician to judge, or stands against it.</summary>
    private static Admission AdmissionOf(int number)
    {
        var day = Day.PlusDays(-(number % 29));
        int?[] items = [number % 3, number % 2, 1, number % 4, 0, 1, number % 3, 0, number % 17 == 0 ? 1 : 0];
        return new()
        {
            Candidate = new()
            {
                Id = $"c-{number}",
                Group = Group,
                AcuteCrisis = number % 31 == 0 ? null : false,
                EasilyDysregulated = number % 43 == 0,
                DangerToOthers = false,
                Phq9 = new Phq9(day, items),
                CrisisPlan = true,
                EmergencyContact = number % 19 == 0 ? null : true,
                Location = number % 23 == 0 ? Jurisdiction.CA : number % 5 == 0 ? Jurisdiction.GA : Jurisdiction.CO,
                LocalEmergencyServices = true,
                SupportNeedMinutes = 3 + (number % 9),
                FitAssessment = new FitAssessment(day, true, true),
                IndividualMeeting = true,
                PrivacyAndSpacePrepared = true,
                PresentingProblems = ["depression"],
                Relationships = [],
                IdentityVerified = true,
                Consents = [.. Signed(day)],
                Technology = new Technology(true, true, true, true),
                PrivateSpace = true,
                Network = NetworkKind.Home,
                AgreedGoals = 2,
                AgreesOnTasks = true,
                ExpectedAttendancePercent = 70 + (number % 31),
                DigitalConfidence = DigitalConfidence.Medium,
            },
            Facilitators = [Psychologist],
            Cohort = Cohort,
            EnrolledElsewhere = false,
        };
    }

    private static IEnumerable<Consent> Signed(LocalDate on) =>
    [
        new() { Kind = ConsentKind.Online, On = on, CurrentVersion = true, Covers = ["risks", "benefits", "memberPrivacy", "records"] },
        new() { Kind = ConsentKind.Confidentiality, On = on },
        new() { Kind = ConsentKind.NoRecording, On = on },
        new() { Kind = ConsentKind.GroupRules, On = on },
    ];

    private static Group Group { get; } = new() { Id = "g-1", Format = MeetingFormat.Online, TargetProblems = ["depression"], MinutesPerMember = 10 };

    private static Cohort Cohort { get; } = Cohort.Found("k-1", CohortPolicy.Default, new(2026, 1, 15), "a new group");

    private static Clinician Psychologist { get; } = new()
    {
        Id = "p-1",
        Profession = Profession.Psychologist,
        Location = Jurisdiction.CO,
        Residence = Jurisdiction.CO,
        Licenses = [new License { Jurisdiction = Jurisdiction.CO, Status = LicenseStatus.Active, From = new(2015, 6, 1), Until = new(2027, 9, 1), Independent = true, Restricted = false }],
        Psypact = new() { EPassport = new Certificate(new(2021, 3, 1), new(2026, 9, 1)), Apit = new Certificate(new(2021, 3, 15), new(2026, 9, 1)) },
        Competences = ["depression"],
    };
}
