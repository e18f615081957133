using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>The bases of authority, each a condition of its own: one that holds is enough. In the order in which they are to be tried.</summary>
internal static class Bases
{
    /// <summary>A discipline, a restricted licence or a programme in place of discipline ends PSYPACT authority everywhere: Art. IV E, V E, VII C, VII F.</summary>
    internal static readonly Condition<Practice> PsypactConduct = !DisciplineOnRecord.Holds & !LicenseRestricted.Holds & !InAlternativeProgram.Holds;

    /// <summary>An encumbrance costs every privilege until it is clear and two years have passed: Counseling Compact section 4(a), 4(e), 8(h). A multistate licence, which asks for an unencumbered home licence, is held to the same.</summary>
    internal static readonly Condition<Practice> PrivilegeConduct = !EncumberedWithinTwoYears.Holds & !InAlternativeProgram.Holds;

    /// <summary>With the day of the session, at most 30.</summary>
    internal static readonly Condition<Practice> TapDayLeft = TapDaysUsed.Below(30);

    // What each basis needs of the records, beside what the dated tables must say.

    internal static readonly DerivedFact<Practice> ApitRecords = Basis(
        "psypact-apit-records",
        "Is everything on record that APIT needs of the psychologist?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.Psychologist),
            MeetsBy.Is(MeetingFormat.Online),
            !KnownLicensedWhereClientIs.Holds,
            !ClinicianAbroad.Holds,
            LicenseWhereClinicianIs.Is(Standing.InForce),
            EPassport.Is(Standing.InForce),
            Apit.Is(Standing.InForce),
            PsypactConduct));

    internal static readonly DerivedFact<Practice> TapRecords = Basis(
        "psypact-tap-records",
        "Is everything on record that TAP needs of the psychologist?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.Psychologist),
            MeetsBy.Is(MeetingFormat.InPerson),
            InSamePlace.Holds,
            !KnownLicensedWhereClientIs.Holds,
            LicenseInPsypactState.Is(Standing.InForce),
            Ipc.Is(Standing.InForce),
            Tap.Is(Standing.InForce),
            TapDayLeft,
            PsypactConduct));

    internal static readonly DerivedFact<Practice> CounselingRecords = Basis(
        "counseling-privilege-records",
        "Is everything on record that a Counseling Compact privilege needs of the counselor?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.ProfessionalCounselor),
            HomeLicense.Is(Standing.InForce),
            PracticeFacts.CounselingPrivilege.Is(Standing.InForce),
            PrivilegeConduct));

    internal static readonly DerivedFact<Practice> SocialWorkRecords = Basis(
        "social-work-multistate-records",
        "Is everything on record that a multistate licence needs of the social worker?",
        Condition<Practice>.All(
            ProfessionHeld.Is(Profession.ClinicalSocialWorker),
            HomeLicense.Is(Standing.InForce),
            MultistateLicense.Is(Standing.InForce),
            PrivilegeConduct));

    internal static readonly DerivedFact<Practice> RegistrationRecords = Basis(
        "state-registration-records",
        "Is everything on record that the registration needs?",
        Condition<Practice>.All(
            RegistrationHeld.Is(Standing.InForce),
            !InSamePlace.Holds,
            LicenseAnywhere.Is(Standing.InForce),
            RegistrationReaches.Holds,
            Asked(RegistrationAsks)));

    internal static readonly DerivedFact<Practice> TemporaryRecords = Basis(
        "temporary-practice-records",
        "Is everything on record that temporary practice needs?",
        Condition<Practice>.All(
            DaysLogged.Holds,
            !MeetsBy.Is(MeetingFormat.InPerson) | InSamePlace.Holds,
            LicenseAnywhere.Is(Standing.InForce),
            !TemporaryNeedsFiling.Holds | RegistrationHeld.Is(Standing.InForce),
            AllowanceReaches.Holds,
            Asked(TemporaryAsks)));

    /// <summary>The clinician's own licence in the client's state, for independent or supervised practice as it is recorded.</summary>
    public static readonly DerivedFact<Practice> OwnLicense = Basis(
        "own-license",
        "May the clinician practise there by a licence of that state?",
        LicenseWhereClientIs.IsOneOf(Standing.Supervised, Standing.InForce));

    /// <summary>Telepsychology from a home state into a receiving state: PSYPACT Art. IV and VI.</summary>
    public static readonly DerivedFact<Practice> PsypactApit = Basis(
        "psypact-apit",
        "May the clinician practise there by PSYPACT's Authority to Practice Interjurisdictional Telepsychology?",
        ApitRecords.Holds & PsypactWhereClientIs.Is(CompactStatus.InForce) & PsypactWhereClinicianIs.Is(CompactStatus.InForce));

    /// <summary>Work in person in a distant state, 30 days a calendar year: PSYPACT Art. V.</summary>
    public static readonly DerivedFact<Practice> PsypactTap = Basis(
        "psypact-tap",
        "May the clinician practise there by PSYPACT's Temporary Authorization to Practice?",
        TapRecords.Holds & PsypactWhereClientIs.Is(CompactStatus.InForce));

    /// <summary>A privilege in the client's state, while home and remote state both issue: Counseling Compact sections 4, 5 and 7.</summary>
    public static readonly DerivedFact<Practice> CounselingPrivilege = Basis(
        "counseling-privilege",
        "May the clinician practise there by a Counseling Compact privilege?",
        CounselingRecords.Holds & CounselingHome.Is(CompactStatus.InForce) & CounselingRemote.Is(CompactStatus.InForce));

    /// <summary>A multistate licence of the state of domicile. None had been issued when the data were gathered.</summary>
    public static readonly DerivedFact<Practice> SocialWorkMultistate = Basis(
        "social-work-multistate",
        "May the clinician practise there by a multistate social work licence?",
        SocialWorkRecords.Holds & SocialWorkHome.Is(CompactStatus.InForce) & SocialWorkRemote.Is(CompactStatus.InForce));

    /// <summary>A state's registration, with a licence elsewhere.</summary>
    public static readonly DerivedFact<Practice> StateRegistration = Basis(
        "state-registration",
        "May the clinician practise there by a registration with that state?",
        RegistrationRecords.Holds & RegistrationRoute.Holds);

    /// <summary>A state's counted or temporary practice, with a licence elsewhere and a log of the days.</summary>
    public static readonly DerivedFact<Practice> TemporaryPractice = Basis(
        "temporary-practice",
        "May the clinician practise there by that state's temporary practice?",
        TemporaryRecords.Holds & TemporaryRoute.Holds);

    /// <summary>An exception that the host recorded with its source.</summary>
    public static readonly DerivedFact<Practice> RecordedException = Basis(
        "recorded-exception",
        "May the clinician practise there by an exception on record?",
        PracticeFacts.Exception.Is(Standing.InForce));

    /// <summary>All of them, in the order in which they are to be tried.</summary>
    public static IReadOnlyList<DerivedFact<Practice>> All { get; } =
        [OwnLicense, PsypactApit, PsypactTap, CounselingPrivilege, SocialWorkMultistate, StateRegistration, TemporaryPractice, RecordedException];

    /// <summary>The condition behind a basis.</summary>
    internal static Condition<Practice> ConditionOf(DerivedFact<Practice> basis) => basis.Evidence[0].Says;

    private static DerivedFact<Practice> Basis(string id, string question, Condition<Practice> needs) => new(id, question, new Evidence<Practice>(id, needs));

    private static Condition<Practice> Asked(CodesFact<Practice> asks) => Condition<Practice>.All(
        Unless(asks, RouteRequirement.ExistingClient, ExistingClient),
        Unless(asks, RouteRequirement.ClientTemporarilyThere, ClientTemporarilyThere),
        Unless(asks, RouteRequirement.ClientTold, ClientTold),
        Unless(asks, RouteRequirement.ClinicianNotResident, ClinicianLivesElsewhere),
        Unless(asks, RouteRequirement.HomeOutsideCompact, HomeOutsideCompact));

    private static Condition<Practice> Unless(CodesFact<Practice> asks, RouteRequirement requirement, YesNoFact<Practice> kept) =>
        !asks.IncludesAny(PracticeCodes.RouteRequirements.NameOf(requirement)) | kept.Holds;
}
