using Bogus;

namespace GroupTherapy.Cohorts;

/// <summary>Invented groups, sessions and closes, the same ones for the same seed: each field unknown with a chance of its subject's own.</summary>
internal sealed class RandomSubjects(int seed)
{
    private readonly Randomizer _random = new(seed);
    private double _unknown;
    private double _adverse;

    /// <summary>5,000, or as many as the environment variable GROUPTHERAPY_SUBJECTS says.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("GROUPTHERAPY_SUBJECTS"), out var count) ? count : 5_000;

    public GroupDesign NextGroup()
    {
        Begin();
        return new()
        {
            Id = "g-1",
            Format = Maybe(() => _random.Enum<MeetingFormat>()),
            TargetProblems = Some(["grief", "sleep"]),
            GeneralPurpose = Adverse(),
            GroupGoals = Maybe(() => Bad() ? 0 : _random.Number(1, 2)),
            EvidenceForMethod = Some(["one", "two"]),
            Facilitators = Few("f", id => new Facilitator
            {
                Id = id,
                TreatmentProvider = Good(),
                CompetentInTheme = Good(),
                CompetentInPopulation = Good(),
                CompetentInMethod = Good(),
                CompetentInMedium = Good(),
                Trainings = Few("t", _ => new Training { Kind = _random.Enum<TrainingKind>(), On = OnDay(), Covers = Some(DesignCodes.TrainingTopics) }),
            }),
            RulesPublished = Good(),
            Timing = Maybe(() => _random.Enum<GroupTiming>()),
            Medium = Maybe(() => _random.Enum<GroupMedium>()),
            ObstaclesPlanned = Some(DesignCodes.Obstacles),
            FrameDeclared = Some(DesignCodes.Frame),
            ComparablePresence = Good(),
            MovedOnline = Good(),
            DoneForMove = Some(DesignCodes.MoveSteps),
            OpenTalkPlanned = Good(),
            CoLeaderBackChannel = Maybe(() => _random.Enum<BackChannel>()),
            IdentityPolicy = Good(),
            SafetyPlanCovers = Some(DesignCodes.SafetyTopics),
            PlannedMembers = Maybe(() => _random.Number(2, 12)),
            ResponsesAgreedFor = Some(IncidentCodes.KindNames),
        };
    }

    public Session NextSession()
    {
        Begin();
        var facilitators = Few("f", id => id);
        var members = Few("m", NextMember);
        return new()
        {
            Id = "s-1",
            Number = Maybe(() => _random.Number(1, 4)),
            Platform = Unknown() ? null : new(Bad() ? "Chatter" : "Meetly", Unknown() ? null : Bad() ? "Free" : "Health"),
            ApprovedPlatforms = Unknown() ? null : Bad() ? [] : [new("Meetly", "Health", OnDay(), Until())],
            HasAgreement = Coin() ? null : Good(),
            Agreement = Unknown() ? null : new(OnDay(), Until()),
            PublicFacing = Adverse(),
            Channels = Few("c", _ => new Channel(_random.Enum<ChannelKind>(), Good())),
            Controls = Some(SessionCodes.Controls),
            OnlineRisksReviewed = Good(),
            RecordsOn = Unknown() ? null : Bad() ? Some(SessionCodes.Records) : [],
            RetentionPolicy = Good(),
            Facilitators = facilitators,
            FacilitatorsThroughPlatform = Good(),
            Members = members,
            Authorities = Unknown() ? null : [.. (facilitators ?? []).SelectMany(f => (members ?? []).Where(_ => !Unknown()).Select(m => Rooms.Authority(f, m.Id, NextOutcome(), m.Location.IsKnown ? m.Location : Jurisdiction.CO)))],
            CameraPolicy = Maybe(() => _random.Enum<CameraPolicy>()),
            Structured = Good(),
            Goals = Maybe(() => Bad() ? 0 : _random.Number(1, 2)),
            AgendaSent = Good(),
            AgendaProtected = Good(),
            AgendaTopics = Some(SessionCodes.AgendaTopics),
            PrivacyProtocol = Good(),
            HomeworkGiven = Good(),
            HomeworkReviewed = Good(),
            DistractionsCleared = Some(SessionCodes.Distractions),
            SubstanceUseTheme = Adverse(),
            SubstanceUseHandling = Some(SessionCodes.SubstanceUseHandling),
        };
    }

    public SessionClose NextClose()
    {
        Begin();
        return new()
        {
            Id = "s-1",
            ClosedAt = Maybe(() => Rooms.At(19, 0)),
            Members = Few("m", id => new AttendedMember { Id = id, SupportSeconds = Maybe(() => Bad() ? 0 : _random.Number(1, 900)), Supported = Good(), WellBeingChecked = Good() }),
            Facilitators = Few("f", id => new FacilitatorPart(id, Good())),
            SupportDocumented = Good(),
            InterventionDocumented = Good(),
            Incidents = Few("i", NextIncident),
            HarmNoticed = Good(),
            HarmAddressed = Good(),
            RepeatedDynamicsNoticed = Good(),
            RepeatedDynamicsAddressed = Good(),
            RuptureNoticed = Good(),
            RuptureRepaired = Good(),
            CaseMaterialTaken = Good(),
            CaseMaterialDeidentified = Good(),
            CaseMaterialConsented = Good(),
            CohesionMeasured = Coin() ? null : Good(),
            Cohesion = Unknown() ? null : new(OnDay(), Adverse(), Adverse()),
        };
    }

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) => [.. _random.Shuffle(items)];

    private PresentMember NextMember(string id) => new()
    {
        Id = id,
        ThroughPlatform = Good(),
        IdentityRechecked = Good(),
        Location = Unknown() ? default : Bad() ? _random.ArrayElement([Jurisdiction.UT, Location.Abroad]) : Jurisdiction.CO,
        AddressTaken = Good(),
        EmergencyNumberResolved = Good(),
        PrivateSpaceAttested = Good(),
        CameraOn = Good(),
        CameraOffAgreed = Good(),
        ConsentsToRecords = Some(SessionCodes.Records),
    };

    private Incident NextIncident(string id) => new()
    {
        Id = id,
        Kind = _random.Enum<IncidentKind>(),
        PersonVerified = Good(),
        Responses = Few("r", _ => new RecordedResponse(_random.Enum<IncidentResponse>(), Rooms.At(_random.Number(17, 20), 0))),
    };

    private Outcome NextOutcome() => Bad() ? _random.Enum<Outcome>() : Outcome.Clear;

    private void Begin()
    {
        _unknown = _random.ArrayElement([0, 0.02, 0.1, 0.3]);
        _adverse = _random.ArrayElement([0, 0.05, 0.3, 0.6]);
    }

    /// <summary>On the day of the decision or up to 60 days before it, and now and then after it.</summary>
    private LocalDate OnDay() => Judging.Day.PlusDays(Bad() ? _random.Number(1, 2) : _random.Number(-60, 0));

    /// <summary>Without an end or with one still to come, and now and then with one that has passed.</summary>
    private LocalDate? Until() => Coin() ? null : Judging.Day.PlusDays(Bad() ? _random.Number(-60, 0) : _random.Number(1, 60));

    private bool Coin() => _random.Double() < 0.5;

    private bool Unknown() => _random.Double() < _unknown;

    private bool Bad() => _random.Double() < _adverse;

    private bool? Good() => Maybe(() => !Bad());

    private bool? Adverse() => Maybe(Bad);

    private T? Maybe<T>(Func<T> known)
        where T : struct => Unknown() ? null : known();

    private string[]? Some(IReadOnlyList<string> names) => Unknown() ? null : [.. names.Where(_ => !Bad())];

    private T[]? Few<T>(string prefix, Func<string, T> make)
        where T : class => Unknown() ? null : [.. Enumerable.Range(1, Bad() ? 0 : _random.Number(1, 4)).Select(number => make($"{prefix}-{number}"))];
}
