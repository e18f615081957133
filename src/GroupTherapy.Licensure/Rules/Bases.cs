using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>The bases of authority, each a condition of its own: one that holds is enough. In the order in which they are to be tried.</summary>
public static class Bases
{
    /// <summary>The clinician's own licence in the client's state, for independent or supervised practice as it is recorded.</summary>
    public static readonly DerivedFact<Practice> OwnLicense = Basis(
        "own-license",
        "May the clinician practise there by a licence of that state?",
        LicenseWhereClientIs.IsOneOf(Standing.Supervised, Standing.InForce));

    /// <summary>Telepsychology from a home state into a receiving state: PSYPACT Art. IV and VI.</summary>
    public static readonly DerivedFact<Practice> PsypactApit = Basis(
        "psypact-apit",
        "May the clinician practise there by PSYPACT's Authority to Practice Interjurisdictional Telepsychology?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.Psychologist),
            MeetsBy.Is(Modality.Telehealth),
            !KnownLicensedWhereClientIs.Holds,
            PsypactWhereClientIs.Is(CompactStatus.InForce),
            PsypactWhereClinicianIs.Is(CompactStatus.InForce),
            LicenseWhereClinicianIs.Is(Standing.InForce),
            EPassport.Is(Standing.InForce),
            Apit.Is(Standing.InForce),
            PsypactConduct));

    /// <summary>Work in person in a distant state, 30 days a calendar year: PSYPACT Art. V.</summary>
    public static readonly DerivedFact<Practice> PsypactTap = Basis(
        "psypact-tap",
        "May the clinician practise there by PSYPACT's Temporary Authorization to Practice?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.Psychologist),
            MeetsBy.Is(Modality.InPerson),
            InSamePlace.Holds,
            !KnownLicensedWhereClientIs.Holds,
            PsypactWhereClientIs.Is(CompactStatus.InForce),
            LicenseInPsypactState.Is(Standing.InForce),
            Ipc.Is(Standing.InForce),
            Tap.Is(Standing.InForce),
            TapDayLeft,
            PsypactConduct));

    /// <summary>A privilege in the client's state, while home and remote state both issue: Counseling Compact sections 4, 5 and 7.</summary>
    public static readonly DerivedFact<Practice> CounselingPrivilege = Basis(
        "counseling-privilege",
        "May the clinician practise there by a Counseling Compact privilege?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.ProfessionalCounselor),
            CounselingHome.Is(CompactStatus.InForce),
            CounselingRemote.Is(CompactStatus.InForce),
            HomeLicense.Is(Standing.InForce),
            PracticeFacts.CounselingPrivilege.Is(Standing.InForce),
            CounselingConduct));

    /// <summary>A multistate licence of the state of domicile. None had been issued when the data were gathered.</summary>
    public static readonly DerivedFact<Practice> SocialWorkMultistate = Basis(
        "social-work-multistate",
        "May the clinician practise there by a multistate social work licence?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.ClinicalSocialWorker),
            SocialWorkHome.Is(CompactStatus.InForce),
            SocialWorkRemote.Is(CompactStatus.InForce),
            HomeLicense.Is(Standing.InForce),
            MultistateLicense.Is(Standing.InForce)));

    /// <summary>A state's registration, with a licence elsewhere.</summary>
    public static readonly DerivedFact<Practice> StateRegistration = Basis(
        "state-registration",
        "May the clinician practise there by a registration with that state?",
        Condition<Practice>.All(
            RegistrationHeld.Is(Standing.InForce),
            RegistrationRoute.Holds,
            LicenseAnywhere.Is(Standing.InForce),
            Asked(RegistrationAsks)));

    /// <summary>A state's counted or temporary practice, with a licence elsewhere and a log of the days.</summary>
    public static readonly DerivedFact<Practice> TemporaryPractice = Basis(
        "temporary-practice",
        "May the clinician practise there by that state's temporary practice?",
        Condition<Practice>.All(
            DaysLogged.Holds,
            TemporaryRoute.Holds,
            LicenseAnywhere.Is(Standing.InForce),
            !TemporaryNeedsFiling.Holds | RegistrationHeld.Is(Standing.InForce),
            AllowanceReaches.Holds,
            Asked(TemporaryAsks)));

    /// <summary>An exception that the host recorded with its source.</summary>
    public static readonly DerivedFact<Practice> RecordedException = Basis(
        "recorded-exception",
        "May the clinician practise there by an exception on record?",
        PracticeFacts.Exception.Is(Standing.InForce));

    /// <summary>All of them, in the order in which they are to be tried.</summary>
    public static IReadOnlyList<DerivedFact<Practice>> All { get; } =
        [OwnLicense, PsypactApit, PsypactTap, CounselingPrivilege, SocialWorkMultistate, StateRegistration, TemporaryPractice, RecordedException];

    /// <summary>A discipline, a restriction in a compact state or a programme in place of discipline ends PSYPACT authority everywhere: Art. IV E, V E, VII C, VII F.</summary>
    internal static Condition<Practice> PsypactConduct => !DisciplineOnRecord.Holds & !RestrictedInPsypactState.Holds & !InAlternativeProgram.Holds;

    /// <summary>An encumbrance costs every privilege until it is clear and two years have passed: section 4(a), 4(e), 8(h).</summary>
    internal static Condition<Practice> CounselingConduct => !EncumberedWithinTwoYears.Holds;

    /// <summary>With the day of the session, at most 30.</summary>
    internal static Condition<Practice> TapDayLeft => TapDaysUsed.Below(30);

    /// <summary>The condition behind a basis.</summary>
    internal static Condition<Practice> ConditionOf(DerivedFact<Practice> basis) => basis.Evidence[0].Says;

    private static DerivedFact<Practice> Basis(string id, string question, Condition<Practice> needs) => new(id, question, new Evidence<Practice>(id, needs));

    private static Condition<Practice> Asked(CodesFact<Practice> asks) => Condition<Practice>.All(
        Unless(asks, RouteRequirement.ExistingClient, ExistingClient),
        Unless(asks, RouteRequirement.ClientTemporarilyThere, ClientTemporarilyThere),
        Unless(asks, RouteRequirement.ClientTold, ClientTold),
        Unless(asks, RouteRequirement.ClinicianNotResident, ClinicianLivesElsewhere),
        Unless(asks, RouteRequirement.LicensedOutsideCompact, HomeOutsideCompact));

    private static Condition<Practice> Unless(CodesFact<Practice> asks, RouteRequirement requirement, YesNoFact<Practice> kept) =>
        !asks.IncludesAny(PracticeCodes.RouteRequirements.NameOf(requirement)) | kept.Holds;
}
