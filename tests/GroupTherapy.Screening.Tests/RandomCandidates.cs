using Bogus;

namespace GroupTherapy.Screening;

/// <summary>Invented candidates, the same ones for the same seed: each field unknown with a chance of its candidate's own, stale and fresh days mixed.</summary>
internal sealed class RandomCandidates
{
    private const int Stale = 31;

    private readonly Randomizer _random;
    private double _unknown;
    private double _adverse;

    public RandomCandidates(int seed) => _random = new(seed);

    /// <summary>20,000, or as many as the environment variable GROUPTHERAPY_CANDIDATES says.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("GROUPTHERAPY_CANDIDATES"), out var count) ? count : 20_000;

    /// <summary>What can be unknown of a candidate: whether it is, and how to fill it.</summary>
    public static IReadOnlyList<(string Name, Func<Candidate, bool> IsUnknown, Func<Candidate, RandomCandidates, Candidate> Fill)> Fields { get; } =
    [
        (nameof(Candidate.AcuteCrisis), c => c.AcuteCrisis is null, (c, r) => c with { AcuteCrisis = r.Adverse() }),
        (nameof(Candidate.EasilyDysregulated), c => c.EasilyDysregulated is null, (c, r) => c with { EasilyDysregulated = r.Adverse() }),
        (nameof(Candidate.DepressionSeverity), c => c.DepressionSeverity is null, (c, r) => c with { DepressionSeverity = r.Adverse() ? DepressionSeverity.Severe : r.Pick<DepressionSeverity>() }),
        (nameof(Candidate.SuicidalIdeation), c => c.SuicidalIdeation is null, (c, r) => c with { SuicidalIdeation = r.Adverse() }),
        (nameof(Candidate.SuicideRiskAssessment), c => c.SuicideRiskAssessment is null, (c, r) => c with { SuicideRiskAssessment = new SuicideRiskAssessment(r.OnDay(), r.Maybe(() => r.Adverse() ? r.Adverse() ? SuicideRisk.High : SuicideRisk.Moderate : SuicideRisk.Low)) }),
        (nameof(Candidate.DangerToOthers), c => c.DangerToOthers is null, (c, r) => c with { DangerToOthers = r.Adverse() }),
        (nameof(Candidate.Phq9), c => c.Phq9 is null, (c, r) => c with { Phq9 = new Phq9(r.OnDay(), r.Items(9, 0, 3)) }),
        (nameof(Candidate.Columbia), c => c.Columbia is null, (c, r) => c with { Columbia = r.NextColumbia() }),
        (nameof(Candidate.Asq), c => c.Asq is null, (c, r) => c with { Asq = r.NextAsq() }),
        (nameof(Candidate.Spin), c => c.Spin is null, (c, r) => c with { Spin = new Spin(r.OnDay(), r.Items(17, 0, 4)) }),
        (nameof(Candidate.MiniSpin), c => c.MiniSpin is null, (c, r) => c with { MiniSpin = new MiniSpin(r.OnDay(), r.Items(3, 0, 4)) }),
        (nameof(Candidate.CrisisPlan), c => c.CrisisPlan is null, (c, r) => c with { CrisisPlan = !r.Adverse() }),
        (nameof(Candidate.EmergencyContact), c => c.EmergencyContact is null, (c, r) => c with { EmergencyContact = !r.Adverse() }),
        (nameof(Candidate.Location), c => !c.Location.IsKnown, (c, r) => c with { Location = r.Adverse() ? Location.Abroad : Jurisdiction.CO }),
        (nameof(Candidate.LocalEmergencyServices), c => c.LocalEmergencyServices is null, (c, r) => c with { LocalEmergencyServices = !r.Adverse() }),
        (nameof(Candidate.SupportNeedMinutes), c => c.SupportNeedMinutes is null, (c, r) => c with { SupportNeedMinutes = r.Adverse() ? 30 : r._random.Number(0, 40) / 4m }),
        (nameof(Group.MinutesPerMember), c => c.Group.MinutesPerMember is null, (c, r) => c with { Group = c.Group with { MinutesPerMember = r._random.Number(40, 80) / 4m } }),
        (nameof(Candidate.FitAssessment), c => c.FitAssessment is null, (c, r) => c with { FitAssessment = new FitAssessment(r.OnDay(), r.Maybe(() => !r.Adverse()), r.Maybe(() => !r.Adverse())) }),
        (nameof(Candidate.IndividualMeeting), c => c.IndividualMeeting is null, (c, r) => c with { IndividualMeeting = r.Coin() }),
        (nameof(Candidate.PrivacyAndSpacePrepared), c => c.PrivacyAndSpacePrepared is null, (c, r) => c with { PrivacyAndSpacePrepared = r.Coin() }),
        (nameof(Candidate.PresentingProblems), c => c.PresentingProblems is null, (c, r) => c with { PresentingProblems = r.Some(["grief", "sleep", "debt"]) }),
        (nameof(Group.TargetProblems), c => c.Group.TargetProblems is null, (c, r) => c with { Group = c.Group with { TargetProblems = r.Some(["grief", "sleep", "anger"]) } }),
        (nameof(Candidate.Relationships), c => c.Relationships is null, (c, r) => c with { Relationships = r.NextRelationships() }),
        (nameof(Candidate.IdentityVerified), c => c.IdentityVerified is null, (c, r) => c with { IdentityVerified = !r.Adverse() }),
        (nameof(Candidate.Consents), c => c.Consents is null, (c, r) => c with { Consents = [.. r.NextConsents()] }),
        (nameof(Candidate.Technology), c => c.Technology is null, (c, r) => c with { Technology = new Technology(r.Maybe(() => !r.Adverse()), r.Maybe(() => !r.Adverse()), r.Maybe(() => !r.Adverse()), r.Maybe(() => !r.Adverse())) }),
        (nameof(Candidate.PrivateSpace), c => c.PrivateSpace is null, (c, r) => c with { PrivateSpace = !r.Adverse() }),
        (nameof(Candidate.Network), c => c.Network is null, (c, r) => c with { Network = r.Adverse() ? NetworkKind.Public : r.Pick<NetworkKind>() }),
        (nameof(Candidate.AgreedGoals), c => c.AgreedGoals is null, (c, r) => c with { AgreedGoals = r.Adverse() ? 0 : r._random.Number(1, 4) }),
        (nameof(Candidate.AgreesOnTasks), c => c.AgreesOnTasks is null, (c, r) => c with { AgreesOnTasks = r.Coin() }),
        (nameof(Candidate.ExpectedAttendancePercent), c => c.ExpectedAttendancePercent is null, (c, r) => c with { ExpectedAttendancePercent = r._random.Number(50, 100) }),
        (nameof(Candidate.DigitalConfidence), c => c.DigitalConfidence is null, (c, r) => c with { DigitalConfidence = r.Pick<DigitalConfidence>() }),
        (nameof(Candidate.ReasonsForOnline), c => c.ReasonsForOnline is null, (c, r) => c with { ReasonsForOnline = r.Some(CandidateCodes.ReasonsForOnline) }),
        (nameof(Candidate.Ambivalent), c => c.Ambivalent is null, (c, r) => c with { Ambivalent = r.Coin() }),
        (nameof(Candidate.IntimacyProblems), c => c.IntimacyProblems is null, (c, r) => c with { IntimacyProblems = r.Coin() }),
        (nameof(Candidate.InsufficientInPersonProgress), c => c.InsufficientInPersonProgress is null, (c, r) => c with { InsufficientInPersonProgress = r.Coin() }),
        (nameof(Candidate.LateOrAloofInPerson), c => c.LateOrAloofInPerson is null, (c, r) => c with { LateOrAloofInPerson = r.Coin() }),
        (nameof(Candidate.Attachment), c => c.Attachment is null, (c, r) => c with { Attachment = r.Pick<AttachmentStyle>() }),
        (nameof(Candidate.DissociativeSymptoms), c => c.DissociativeSymptoms is null, (c, r) => c with { DissociativeSymptoms = r.Coin() }),
        (nameof(Candidate.SocialAnxiety), c => c.SocialAnxiety is null, (c, r) => c with { SocialAnxiety = r.Coin() }),
        (nameof(Candidate.BorderlinePersonality), c => c.BorderlinePersonality is null, (c, r) => c with { BorderlinePersonality = r.Coin() }),
    ];

    /// <summary>The next candidates, made as they are asked for.</summary>
    public IEnumerable<Candidate> Take(int count) => Enumerable.Range(1, count).Select(Next);

    /// <summary>As many as are taken.</summary>
    public IEnumerable<Candidate> Endless() => Take(int.MaxValue);

    /// <summary>A form's day: on the day of the decision or up to <see cref="Stale"/> days before it, and now and then long before.</summary>
    public LocalDate OnDay() => Candidates.Day.PlusDays(-(Chance(0.05) ? _random.Number(Stale, 400) : _random.Number(0, Stale - 1)));

    /// <summary>A known answer to a fact, any of those around the limits that rules have.</summary>
    public long KnownCode(Fact<Candidate> fact) => fact switch
    {
        YesNoFact<Candidate> => _random.Number(1, 2),
        CodesFact<Candidate> codes => 1 + (2 * _random.Long(0, (1L << codes.Names.Count) - 1)),
        CountFact<Candidate> => 1 + (Chance(0.5) ? _random.Number(0, 2) : _random.Number(0, 100)),
        DayFact<Candidate> => Period.DaysBetween(new LocalDate(1, 1, 1), Candidates.Day) + 1 - _random.Number(-5, 40),
        _ => _random.Long(fact.Codes.Lowest, fact.Codes.Highest),
    };

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) => [.. _random.Shuffle(items)];

    private Candidate Next(int number)
    {
        _unknown = _random.ArrayElement([0, 0.02, 0.1, 0.2, 0.3]);
        _adverse = _random.ArrayElement([0, 0.01, 0.05, 0.3, 0.5]);
        var candidate = new Candidate
        {
            Id = $"c-{number}",
            Group = new()
            {
                Id = "g-1",
                Format = Chance(0.8) ? MeetingFormat.Online : MeetingFormat.InPerson,
                MovedOnlineOn = Chance(0.2) ? Candidates.Day.PlusDays(-_random.Number(0, 800)) : null,
            },
            InPersonOutcome = Chance(0.7) ? null : Chance(0.9) ? Outcome.Clear : _random.ArrayElement([Outcome.Review, Outcome.Open, Outcome.Blocked]),
        };
        foreach (var (_, _, fill) in Fields)
        {
            if (!Chance(_unknown)) candidate = fill(candidate, this);
        }

        return candidate;
    }

    private bool Chance(double probability) => _random.Double() < probability;

    private bool Coin() => Chance(0.5);

    /// <summary>The answer that speaks against the group, as often as the candidate's own chance of it.</summary>
    private bool Adverse() => Chance(_adverse);

    private T? Maybe<T>(Func<T> known)
        where T : struct => Chance(_unknown / 4) ? null : known();

    private T Pick<T>()
        where T : struct, Enum => _random.Enum<T>();

    private string[] Some(IReadOnlyList<string> names) => [.. names.Where(_ => Coin())];

    private int?[] Items(int count, int lowest, int highest)
    {
        // Mostly mild, sometimes any, now and then with blanks.
        var most = Adverse() ? highest : lowest + (Chance(0.3) ? 1 : 0);
        var items = Enumerable.Range(0, count).Select(_ => Maybe(() => _random.Number(lowest, most))).ToArray();
        if (count == 9 && items[8] > 0 && !Adverse()) items[8] = 0;
        return items;
    }

    private Columbia NextColumbia() => new()
    {
        On = OnDay(),
        WishToBeDead = Maybe(Adverse),
        NonSpecificThoughts = Maybe(Adverse),
        MethodsWithoutIntent = Maybe(Adverse),
        IntentWithoutPlan = Maybe(Adverse),
        PlanAndIntent = Maybe(Adverse),
        BehaviorLifetime = Maybe(Adverse),
        BehaviorPastThreeMonths = Maybe(Adverse),
    };

    private Asq NextAsq()
    {
        var items = Enumerable.Range(0, 4).Select(_ => Answer()).ToList();
        if (items.Contains(AsqAnswer.Yes) || Chance(0.02)) items.Add(Answer());
        return new(OnDay(), items);

        AsqAnswer? Answer() => Maybe(() => Adverse() ? Chance(0.8) ? AsqAnswer.Yes : AsqAnswer.Refused : AsqAnswer.No);
    }

    private Relationship[] NextRelationships() => Adverse()
        ? [.. Enumerable.Range(1, _random.Number(1, 3)).Select(member => new Relationship($"m-{member}", Pick<RelationshipKind>()))]
        : [];

    private Consent[] NextConsents() =>
    [
        .. Enum.GetValues<ConsentKind>().Where(_ => !Adverse()).SelectMany(kind => Enumerable.Range(0, Chance(0.1) ? 2 : 1).Select(_ => new Consent
        {
            Kind = kind,
            On = Candidates.Day.PlusDays(Adverse() ? _random.Number(-900, 1) : _random.Number(-30, 0)),
            CurrentVersion = Maybe(() => !Adverse()),
            Covers = Chance(_unknown / 4) ? null : Adverse() ? Some(CandidateCodes.ConsentTopics) : CandidateCodes.ConsentTopics,
        })),
    ];
}
