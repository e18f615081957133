namespace GroupTherapy.Licensure;

/// <summary>The questions licensure asks about a clinician with a client on a day.</summary>
public static partial class PracticeFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<Practice> All { get; } = new(HandOver);

    // Who, where and how

    /// <summary>The profession.</summary>
    public static readonly ChoiceFact<Practice, Profession> ProfessionHeld = All.Choice("profession", "What is the clinician's profession?", PracticeCodes.Professions, p => p.Clinician.Profession);

    /// <summary>The modality.</summary>
    public static readonly ChoiceFact<Practice, MeetingFormat> MeetsBy = All.Choice("modality", "Do clinician and client meet by telehealth or in person?", MeetingFormats.Modalities, p => p.Modality);

    /// <summary>Where the clinician is.</summary>
    public static readonly ChoiceFact<Practice, Jurisdiction> ClinicianLocation = All.Choice("clinician-location", "In which state is the clinician physically during the session?", PracticeCodes.Jurisdictions, p => p.Clinician.Location.Jurisdiction);

    /// <summary>Where the client is.</summary>
    public static readonly ChoiceFact<Practice, Jurisdiction> ClientLocation = All.Choice("client-location", "In which state is the client physically during the session?", PracticeCodes.Jurisdictions, p => p.Client.Location.Jurisdiction);

    /// <summary>Whether both are in one jurisdiction.</summary>
    public static readonly YesNoFact<Practice> InSamePlace = All.YesNo("in-same-state", "Are clinician and client in the same state?", p => PracticeAnswers.InSamePlace(p));

    /// <summary>A clinician abroad.</summary>
    public static readonly YesNoFact<Practice> ClinicianAbroad = All.YesNo("clinician-abroad", "Is the clinician recorded as outside the United States and its territories?", p => p.Clinician.Location.IsAbroad);

    /// <summary>A client abroad.</summary>
    public static readonly YesNoFact<Practice> ClientAbroad = All.YesNo("client-abroad", "Is the client recorded as outside the United States and its territories?", p => p.Client.Location.IsAbroad);

    // Licences

    /// <summary>The clinician's own licence where the client is.</summary>
    public static readonly ChoiceFact<Practice, Standing> LicenseWhereClientIs = All.Choice("license-where-client-is", "How does the clinician's own licence in the client's state stand on the day?", PracticeCodes.Standings, p => PracticeAnswers.LicenseWhereClientIs(p), resolution: BestCounts);

    /// <summary>The clinician is known to be licensed where the client is; unknown counts as no, since the compact may then be what is used.</summary>
    public static readonly YesNoFact<Practice> KnownLicensedWhereClientIs = All.YesNo("known-licensed-where-client-is", "Is the clinician known to be licensed in the client's state?", p => PracticeAnswers.LicenseWhereClientIs(p) >= Standing.Supervised, resolution: BestCounts);

    /// <summary>The clinician's licence for independent practice where the clinician is.</summary>
    public static readonly ChoiceFact<Practice, Standing> LicenseWhereClinicianIs = All.Choice("license-where-clinician-is", "How does the clinician's licence for independent practice stand where the clinician physically is?", PracticeCodes.Standings, p => PracticeAnswers.LicenseWhereClinicianIs(p), resolution: BestCounts);

    /// <summary>The clinician's licence for independent practice in the state of residence.</summary>
    public static readonly ChoiceFact<Practice, Standing> HomeLicense = All.Choice("home-license", "How does the clinician's licence for independent practice stand in the state of primary residence?", PracticeCodes.Standings, p => PracticeAnswers.HomeLicense(p), resolution: BestCounts);

    /// <summary>The best of the clinician's licences.</summary>
    public static readonly ChoiceFact<Practice, Standing> LicenseAnywhere = All.Choice("license-anywhere", "How does the best of the clinician's licences for independent practice stand on the day?", PracticeCodes.Standings, p => Standings.OfAnyLicense(p.Clinician, p.On), resolution: BestCounts);

    // PSYPACT

    /// <summary>PSYPACT where the client is.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> PsypactWhereClientIs = All.Choice("psypact-where-client-is", "How does the client's state stand to PSYPACT on the day? Confirm with the PSYPACT Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.Psypact, p.Client.Location.Jurisdiction));

    /// <summary>PSYPACT where the clinician is.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> PsypactWhereClinicianIs = All.Choice("psypact-where-clinician-is", "How does the state where the clinician is stand to PSYPACT on the day? Confirm with the PSYPACT Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.Psypact, p.Clinician.Location.Jurisdiction));

    /// <summary>PSYPACT where the clinician lives.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> PsypactWhereClinicianLives = All.Choice("psypact-where-clinician-lives", "How does the clinician's state of residence stand to PSYPACT on the day?", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.Psypact, p.Clinician.Residence));

    /// <summary>The E.Passport.</summary>
    public static readonly ChoiceFact<Practice, Standing> EPassport = All.Choice("e-passport", "How does the E.Passport stand on the day?", PracticeCodes.Standings, p => Standings.Of(p.Clinician.Psypact?.EPassport, p.On), resolution: BestCounts);

    /// <summary>APIT.</summary>
    public static readonly ChoiceFact<Practice, Standing> Apit = All.Choice("apit", "How does the Authority to Practice Interjurisdictional Telepsychology stand on the day?", PracticeCodes.Standings, p => Standings.OfRenewed(p.Clinician.Psypact?.Apit, p.On), resolution: BestCounts);

    /// <summary>The IPC.</summary>
    public static readonly ChoiceFact<Practice, Standing> Ipc = All.Choice("ipc", "How does the Interjurisdictional Practice Certificate stand on the day?", PracticeCodes.Standings, p => Standings.Of(p.Clinician.Psypact?.Ipc, p.On), resolution: BestCounts);

    /// <summary>TAP.</summary>
    public static readonly ChoiceFact<Practice, Standing> Tap = All.Choice("tap", "How does the Temporary Authorization to Practice stand on the day?", PracticeCodes.Standings, p => Standings.OfRenewed(p.Clinician.Psypact?.Tap, p.On), resolution: BestCounts);

    /// <summary>A licence for independent practice in some PSYPACT state.</summary>
    public static readonly ChoiceFact<Practice, Standing> LicenseInPsypactState = All.Choice("license-in-psypact-state", "How does the best of the clinician's licences for independent practice in PSYPACT states stand on the day?", PracticeCodes.Standings, p => Standings.OfLicenseIn(Compact.Psypact, p), resolution: BestCounts);

    /// <summary>Days used in person in the client's state this calendar year.</summary>
    public static readonly CountFact<Practice> TapDaysUsed = All.Count("tap-days-used", "On how many other days of this calendar year did the clinician work in person in the client's state?", "days", p => DayCounts.OtherDaysThisYear(p));

    // Conduct

    /// <summary>An adverse action on record.</summary>
    public static readonly YesNoFact<Practice> DisciplineOnRecord = All.YesNo("adverse-action", "Is an adverse action of a regulator on record by the day?", p => PracticeAnswers.AdverseAction(p), resolution: GravestCounts);

    /// <summary>A restricted licence, wherever.</summary>
    public static readonly YesNoFact<Practice> LicenseRestricted = All.YesNo("license-restricted", "Is a licence of any state known to be restricted, suspended or revoked?", p => PracticeAnswers.LicenseRestricted(p), resolution: GravestCounts);

    /// <summary>An alternative programme.</summary>
    public static readonly YesNoFact<Practice> InAlternativeProgram = All.YesNo("in-alternative-program", "Is the clinician known to be in a non-public programme in place of discipline?", p => PracticeAnswers.InAlternativeProgram(p), resolution: GravestCounts);

    /// <summary>An encumbrance within two years.</summary>
    public static readonly YesNoFact<Practice> EncumberedWithinTwoYears = All.YesNo("encumbered-within-two-years", "Was a licence or privilege known to be encumbered or restricted within the two years before the day?", p => PracticeAnswers.EncumberedWithinTwoYears(p), resolution: GravestCounts);

    // Counseling and social work

    /// <summary>The Counseling Compact where the clinician lives.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> CounselingHome = All.Choice("counseling-home-state", "Does the clinician's state of residence issue Counseling Compact privileges on the day? Confirm with the Counseling Compact Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.Counseling, p.Clinician.Residence));

    /// <summary>The Counseling Compact where the client is.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> CounselingRemote = All.Choice("counseling-remote-state", "Does the client's state accept Counseling Compact privileges on the day? Confirm with the Counseling Compact Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.Counseling, p.Client.Location.Jurisdiction));

    /// <summary>The privilege in the client's state.</summary>
    public static readonly ChoiceFact<Practice, Standing> CounselingPrivilege = All.Choice("counseling-compact-privilege", "How does the clinician's Counseling Compact privilege in the client's state stand on the day?", PracticeCodes.Standings, p => Standings.OfPrivilege(p.Clinician, Compact.Counseling, p.Client.Location.Jurisdiction, p.On), resolution: BestCounts);

    /// <summary>The Social Work Compact where the clinician lives.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> SocialWorkHome = All.Choice("social-work-home-state", "Does the clinician's state of domicile issue multistate licences on the day? Confirm with the Social Work Licensure Compact Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.SocialWork, p.Clinician.Residence));

    /// <summary>The Social Work Compact where the client is.</summary>
    public static readonly ChoiceFact<Practice, CompactStatus> SocialWorkRemote = All.Choice("social-work-remote-state", "Does the client's state honour multistate licences on the day? Confirm with the Social Work Licensure Compact Commission.", PracticeCodes.CompactStatuses, p => PracticeAnswers.StatusOf(p, Compact.SocialWork, p.Client.Location.Jurisdiction));

    /// <summary>The multistate licence.</summary>
    public static readonly ChoiceFact<Practice, Standing> MultistateLicense = All.Choice("multistate-license", "How does the multistate licence of the clinician's state of domicile stand on the day?", PracticeCodes.Standings, p => Standings.OfPrivilege(p.Clinician, Compact.SocialWork, p.Clinician.Residence, p.On), resolution: BestCounts);

    // State routes

    /// <summary>A registration is to be had in the client's state.</summary>
    public static readonly YesNoFact<Practice> RegistrationRoute = All.YesNo("registration-route", "Has the client's state a registration for the profession and modality on the day? Ask its board.", p => PracticeAnswers.Covers(p, PracticeAnswers.RouteOf(p, RouteKind.Registration)));

    /// <summary>The registration, permit or notice in the client's state.</summary>
    public static readonly ChoiceFact<Practice, Standing> RegistrationHeld = All.Choice("registration", "How does the clinician's registration, permit or notice in the client's state stand on the day?", PracticeCodes.Standings, p => Standings.OfRegistration(p.Clinician, p.Client.Location.Jurisdiction, p.On), resolution: BestCounts);

    /// <summary>What the registration asks.</summary>
    public static readonly CodesFact<Practice> RegistrationAsks = All.Codes("registration-asks", "What does the registration ask of this clinician and this client?", RequirementNames, p => PracticeAnswers.Asks(PracticeAnswers.RouteOf(p, RouteKind.Registration)));

    /// <summary>Counted or temporary practice is allowed in the client's state.</summary>
    public static readonly YesNoFact<Practice> TemporaryRoute = All.YesNo("temporary-route", "Does the client's state allow temporary practice for the profession and modality on the day? Ask its board.", p => PracticeAnswers.Covers(p, PracticeAnswers.RouteOf(p, RouteKind.TemporaryPractice)));

    /// <summary>Temporary practice asks for a filing first.</summary>
    public static readonly YesNoFact<Practice> TemporaryNeedsFiling = All.YesNo("temporary-needs-filing", "Must something be filed before temporary practice? Ask the board.", p => PracticeAnswers.RouteOf(p, RouteKind.TemporaryPractice)?.Route?.Filing);

    /// <summary>What temporary practice asks.</summary>
    public static readonly CodesFact<Practice> TemporaryAsks = All.Codes("temporary-asks", "What does temporary practice ask of this clinician and this client?", RequirementNames, p => PracticeAnswers.Asks(PracticeAnswers.RouteOf(p, RouteKind.TemporaryPractice)));

    /// <summary>A log of the days used is kept.</summary>
    public static readonly YesNoFact<Practice> DaysLogged = All.YesNo("days-logged", "Is a log kept of the days the clinician used in the client's state?", p => DayCounts.LogOf(p) is not null);

    /// <summary>The registration's limit can be told.</summary>
    public static readonly YesNoFact<Practice> RegistrationReaches = All.YesNo("registration-reaches", "Does the registration reach for the day, where the state limits it? Ask its board.", p => PracticeAnswers.RegistrationReaches(PracticeAnswers.RouteOf(p, RouteKind.Registration)));

    /// <summary>The allowance reaches.</summary>
    public static readonly YesNoFact<Practice> AllowanceReaches = All.YesNo("allowance-reaches", "Does the allowance of temporary practice reach for the day of the session too?", p => PracticeAnswers.AllowanceReaches(p, PracticeAnswers.RouteOf(p, RouteKind.TemporaryPractice)), resolution: BestCounts);

    /// <summary>An existing client.</summary>
    public static readonly YesNoFact<Practice> ExistingClient = All.YesNo("existing-client", "Was the client this clinician's client already?", p => p.Client.Existing);

    /// <summary>A client away from home.</summary>
    public static readonly YesNoFact<Practice> ClientTemporarilyThere = All.YesNo("client-temporarily-there", "Is the client there only for a time?", p => p.Client.TemporarilyThere);

    /// <summary>A client who was told.</summary>
    public static readonly YesNoFact<Practice> ClientTold = All.YesNo("client-told", "Was the client told that the clinician holds no licence there?", p => p.Client.Told);

    /// <summary>A clinician who lives elsewhere.</summary>
    public static readonly YesNoFact<Practice> ClinicianLivesElsewhere = All.YesNo("clinician-lives-elsewhere", "Does the clinician live in another state than the client's?", p => PracticeAnswers.LivesElsewhere(p));

    /// <summary>A clinician from outside the profession's compact.</summary>
    public static readonly YesNoFact<Practice> HomeOutsideCompact = All.YesNo("home-outside-compact", "Is the clinician's state of residence outside the profession's compact?", p => PracticeAnswers.HomeOutsideCompact(p));

    /// <summary>An exception on record.</summary>
    public static readonly ChoiceFact<Practice, Standing> Exception = All.Choice("exception-record", "How does an exception the host recorded with its source stand on the day, for the client's state?", PracticeCodes.Standings, p => Standings.OfException(p.Clinician, p.Client, p.On), resolution: BestCounts);

    // Diligence

    /// <summary>The PSYPACT table answers for both places.</summary>
    public static readonly YesNoFact<Practice> PsypactVerified = All.YesNo("psypact-verified", "Does the PSYPACT table answer for the day, where the client is and where the clinician is?", p => PracticeAnswers.IsVerified(p, Compact.Psypact, p.Clinician.Location.Jurisdiction));

    /// <summary>The Counseling Compact table answers for both places.</summary>
    public static readonly YesNoFact<Practice> CounselingVerified = All.YesNo("counseling-verified", "Does the Counseling Compact table answer for the day, where the client is and where the clinician lives?", p => PracticeAnswers.IsVerified(p, Compact.Counseling, p.Clinician.Residence));

    /// <summary>The Social Work Compact table answers for both places.</summary>
    public static readonly YesNoFact<Practice> SocialWorkVerified = All.YesNo("social-work-verified", "Does the Social Work Compact table answer for the day, where the client is and where the clinician lives?", p => PracticeAnswers.IsVerified(p, Compact.SocialWork, p.Clinician.Residence));

    /// <summary>The registration table answers.</summary>
    public static readonly YesNoFact<Practice> RegistrationVerified = All.YesNo("registration-verified", "Does the table of registrations answer for the day, where the client is?", p => PracticeAnswers.IsVerified(PracticeAnswers.RouteOf(p, RouteKind.Registration)));

    /// <summary>The table of temporary practice answers.</summary>
    public static readonly YesNoFact<Practice> TemporaryVerified = All.YesNo("temporary-verified", "Does the table of temporary practice answer for the day, where the client is?", p => PracticeAnswers.IsVerified(PracticeAnswers.RouteOf(p, RouteKind.TemporaryPractice)));

    /// <summary>The last look at the board of the client's state.</summary>
    public static readonly DayFact<Practice> BoardCheckedOn = All.Day("board-checked-on", "On which day was the board of the client's state last looked up?", p => PracticeAnswers.BoardCheckedOn(p), resolution: NewestCounts);

    /// <summary>The group's problems are named.</summary>
    public static readonly YesNoFact<Practice> ProblemsNamed = All.YesNo("problems-named", "Did the host name the problems the group treats?", p => p.Problems is { Count: > 0 });

    /// <summary>The clinician's competence covers them.</summary>
    public static readonly YesNoFact<Practice> CompetenceCovers = All.YesNo("competence-covers", "Is the clinician trained and experienced in the problems the group treats?", p => PracticeAnswers.CompetenceCovers(p));

    private static readonly FactSet<Practice> Complete = All.Declare().Seal();

    private static partial void HandOver(Practice practice, AnswerSheet<Practice> sheet);

    /// <summary>The best of the records counts, since one authority is enough: of standings the nearest to authority, of yes and no the yes.</summary>
    private static Resolution<Practice> BestCounts => Resolution<Practice>.AnySuffices(Graver.Lower);

    /// <summary>One record that says yes is enough to say it against the clinician.</summary>
    private static Resolution<Practice> GravestCounts => Resolution<Practice>.Gravest(Graver.Higher);

    private static Resolution<Practice> NewestCounts => Resolution<Practice>.Newest(Graver.Lower);

    private static IReadOnlyList<string> RequirementNames => [.. PracticeCodes.RouteRequirements.Select(requirement => requirement.Name)];
}
