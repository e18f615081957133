namespace GroupTherapy.Screening;

/// <summary>Candidates to begin a test with: everything about them is known and nothing stands against the group. Tests change them with <c>with</c>.</summary>
internal static class Candidates
{
    /// <summary>An invented day on which everything was answered.</summary>
    public static readonly LocalDate Day = new(2026, 11, 20);

    /// <summary>Clear by every rule, on <see cref="Day"/>, for an online group.</summary>
    public static Candidate Clear { get; } = ClearOn(Day);

    /// <summary>The same, for a group that meets in person.</summary>
    public static Candidate ClearInPerson { get; } = Clear with { Group = Clear.Group with { Format = MeetingFormat.InPerson } };

    /// <summary>Clear but for suicide risk, depression and crisis, of which nothing is known.</summary>
    public static Candidate Unassessed { get; } = UnassessedOn(Day);

    /// <summary>Only the id and the group: everything else is unknown.</summary>
    public static Candidate Unknown { get; } = new() { Id = "c-2", Group = new() { Id = "g-1", Format = MeetingFormat.Online } };

    public static Candidate UnassessedOn(LocalDate day) => ClearOn(day) with
    {
        AcuteCrisis = null,
        DepressionSeverity = null,
        SuicidalIdeation = null,
        SuicideRiskAssessment = null,
        Phq9 = null,
        Columbia = null,
        Asq = null,
    };

    public static Candidate ClearOn(LocalDate day) => new()
    {
        Id = "c-1",
        Group = new() { Id = "g-1", Format = MeetingFormat.Online, TargetProblems = ["grief"], MinutesPerMember = 10 },
        AcuteCrisis = false,
        EasilyDysregulated = false,
        DepressionSeverity = DepressionSeverity.None,
        SuicidalIdeation = false,
        SuicideRiskAssessment = new SuicideRiskAssessment(day, SuicideRisk.Low),
        DangerToOthers = false,
        Phq9 = Phq9Of(0, 0, day),
        Phq2 = new Phq2(day, Zeros(2)),
        Gad7 = new Gad7(day, Zeros(7)),
        Columbia = ColumbiaOf(day),
        Asq = AsqOf(day, false),
        Pcl5 = new Pcl5(day, Zeros(20)),
        Spin = SpinOf(0, day),
        MiniSpin = MiniSpinOf(0, day),
        Des2 = new Des2(day, Zeros(28)),
        MsiBpd = new MsiBpd(day, Zeros(10)),
        Who5 = new Who5(day, Zeros(5)),
        Ders16 = new Ders16(day, [.. Enumerable.Repeat((int?)1, 16)]),
        CrisisPlan = true,
        EmergencyContact = true,
        Location = Jurisdiction.CO,
        LocalEmergencyServices = true,
        SupportNeedMinutes = 5,
        FitAssessment = new FitAssessment(day, true, true),
        IndividualMeeting = true,
        PrivacyAndSpacePrepared = true,
        PresentingProblems = ["grief"],
        Relationships = [],
        IdentityVerified = true,
        Consents = [.. Signed(day)],
        Technology = new Technology(true, true, true, true),
        PrivateSpace = true,
        Network = NetworkKind.Home,
        AgreedGoals = 1,
        AgreesOnTasks = true,
        ExpectedAttendancePercent = 100,
        DigitalConfidence = DigitalConfidence.High,
        ReasonsForOnline = [],
        Ambivalent = false,
        InPersonOutcome = Outcome.Clear,
        IntimacyProblems = false,
        InsufficientInPersonProgress = false,
        LateOrAloofInPerson = false,
        Attachment = AttachmentStyle.Secure,
        DissociativeSymptoms = false,
        SocialAnxiety = false,
        BorderlinePersonality = false,
    };

    /// <summary>All four documents, signed on one day.</summary>
    public static Consent[] Signed(LocalDate on) =>
    [
        new() { Kind = ConsentKind.Online, On = on, CurrentVersion = true, Covers = ["risks", "benefits", "memberPrivacy", "records"] },
        new() { Kind = ConsentKind.Confidentiality, On = on },
        new() { Kind = ConsentKind.NoRecording, On = on },
        new() { Kind = ConsentKind.GroupRules, On = on },
    ];

    /// <summary>A candidate whose online consent is other than it was.</summary>
    public static Candidate WithOnlineConsent(this Candidate candidate, Func<Consent, Consent> change) => candidate with
    {
        Consents = [.. candidate.Consents!.Value.Values.Select(consent => consent.Kind == ConsentKind.Online ? change(consent) : consent)],
    };

    /// <summary>A complete PHQ-9 with this total and this answer to item nine, or a prorated one where item nine is blank.</summary>
    public static Phq9 Phq9Of(int total, int? itemNine, LocalDate? on = null)
    {
        var left = total - (itemNine ?? 0);
        var items = Points(8, 3, left).Append(itemNine);
        return new(on ?? Day, [.. items]);
    }

    /// <summary>A C-SSRS screener, every answer no where none is given.</summary>
    public static Columbia ColumbiaOf(
        LocalDate on, bool? wish = false, bool? thoughts = false, bool? method = false, bool? intent = false, bool? plan = false, bool? lifetime = false, bool? recent = false) => new()
        {
            On = on,
            WishToBeDead = wish,
            NonSpecificThoughts = thoughts,
            MethodsWithoutIntent = method,
            IntentWithoutPlan = intent,
            PlanAndIntent = plan,
            BehaviorLifetime = lifetime,
            BehaviorPastThreeMonths = recent,
        };

    /// <summary>An ASQ: four times no; or a yes, and the answer to item 5.</summary>
    public static Asq AsqOf(LocalDate on, bool positive, AsqAnswer? acute = null) => positive
        ? new(on, [AsqAnswer.Yes, AsqAnswer.No, AsqAnswer.No, AsqAnswer.No, acute])
        : new(on, [AsqAnswer.No, AsqAnswer.No, AsqAnswer.No, AsqAnswer.No]);

    public static Spin SpinOf(int total, LocalDate? on = null) => new(on ?? Day, Points(17, 4, total));

    public static MiniSpin MiniSpinOf(int total, LocalDate? on = null) => new(on ?? Day, Points(3, 4, total));

    private static int?[] Zeros(int count) => [.. Enumerable.Repeat((int?)0, count)];

    private static int?[] Points(int count, int highest, int sum)
    {
        (sum >= 0 && sum <= count * highest).ShouldBeTrue("the sum is reachable");
        return [.. Enumerable.Range(0, count).Select(index => (int?)Math.Clamp(sum - (index * highest), 0, highest))];
    }
}
