using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>One change to the practice of a basis, and what the basis says then: false or unknown, by which facts, in which words.</summary>
internal sealed record BrokenBasis(string Basis, Func<Practice, Practice> Change, bool? Holds, string Facts, string? Sentence = null);

/// <summary>Every conjunct of every basis, broken and, where it can be, unknown. A credential that is gone is gone on the day itself.</summary>
internal static class BrokenBases
{
    private static readonly Certificate Ended = new(Since, new(2026, 5, 1));

    private static readonly License Inactive = LicenseOf(Northland) with { Status = LicenseStatus.Inactive };

    private static readonly LicensureData OtherTerms = DataOf(
        Place(Westland, NotMember, [TenDays with { Filing = null, Limit = new(10, false, LimitPeriod.FromClientArrival) }]));

    private static readonly LicensureData LimitedRegistration = DataOf(
        Place(Eastland, NotMember, [AnyRegistration with { LimitAsStated = "6 months" }]));

    public static IReadOnlyDictionary<string, BrokenBasis> All { get; } =
        Rows().ToDictionary(row => $"{row.What}: {row.Broken.Basis}", row => row.Broken);

    private static IEnumerable<(string What, BrokenBasis Broken)> Rows() =>
        [.. OwnLicenses(), .. Apits(), .. Taps(), .. Privileges(), .. MultistateLicenses(), .. Registrations(), .. TemporaryPractices(), .. Exceptions()];

    private static IEnumerable<(string, BrokenBasis)> OwnLicenses()
    {
        const string basis = "own-license";
        yield return ("no licence there", new(basis, p => p.Licensed(LicenseOf(Northland)), false, "license-where-client-is", "no licence of HI, where the client is, is on record"));
        yield return ("licence ended", new(basis, p => p.Licensed(LicenseOf(Southland) with { Until = Day }), false, "license-where-client-is", "the licence of HI, where the client is, ended on 2026-05-20"));
        yield return ("licence of tomorrow", new(basis, p => p.Licensed(LicenseOf(Southland) with { From = Day.PlusDays(1) }), false, "license-where-client-is", "the licence of HI, where the client is, begins on 2026-05-21"));
        yield return ("licence restricted", new(basis, p => p.Licensed(LicenseOf(Southland) with { Restricted = true }), false, "license-where-client-is", "the licence of HI, where the client is, is restricted"));
        yield return ("first day unknown", new(basis, p => p.Licensed(LicenseOf(Southland) with { From = null }), null, "license-where-client-is", "the licence of HI, where the client is, is of unknown standing"));
        yield return ("client's place unknown", new(basis, p => p.With(client: c => c with { Location = default }), null, "license-where-client-is", "it is unknown where the client is"));
    }

    private static IEnumerable<(string, BrokenBasis)> Apits()
    {
        const string basis = "psypact-apit";
        yield return ("another profession", new(basis, p => p.With(c => c with { Profession = Profession.ProfessionalCounselor }), false, "profession", "the clinician's profession is professionalCounselor"));
        yield return ("profession unknown", new(basis, p => p.With(c => c with { Profession = null }), null, "profession", "the clinician's profession is unknown"));
        yield return ("in person", new(basis, p => p.By(MeetingFormat.InPerson), false, "modality", "they meet in person"));
        yield return ("modality unknown", new(basis, p => p.By(null), null, "modality", "it is unknown how they meet"));
        yield return ("licensed in both", new(basis, p => p.Licensed(LicenseOf(Northland), LicenseOf(Southland)), false, "known-licensed-where-client-is", "the clinician is licensed in HI, so the compact does not apply"));
        yield return ("client outside", new(basis, p => p.With(client: c => c with { Location = Outland }), false, "psypact-where-client-is", "the client is in VI, where PSYPACT is not in force on this day"));
        yield return ("client where sources disagree", new(basis, p => p.With(client: c => c with { Location = Farland }), null, "psypact-where-client-is", "the client is in AS, where it is unknown whether PSYPACT was in force: it is uncertain from 2024-01-01 until 2030-12-31 (not included): two sources, two days"));
        yield return ("client where the table ended", new(basis, p => p.With(client: c => c with { Location = Midland }), null, "psypact-where-client-is", "the client is in MP, where it is unknown whether PSYPACT was in force: the table was checked to 2025-12-31"));
        yield return ("client's place unknown", new(basis, p => p.With(client: c => c with { Location = default }), null, "psypact-where-client-is", "it is unknown which state the client is in"));
        yield return ("clinician outside", new(basis, p => p.With(c => c with { Location = Outland, Licenses = [LicenseOf(Outland)] }), false, "psypact-where-clinician-is", "the clinician is in VI, where PSYPACT is not in force on this day"));
        yield return ("clinician where sources disagree", new(basis, p => p.With(c => c with { Location = Farland, Licenses = [LicenseOf(Farland)] }), null, "psypact-where-clinician-is"));
        yield return ("clinician's place unknown", new(basis, p => p.With(c => c with { Location = default }), null, "psypact-where-clinician-is license-where-clinician-is", "it is unknown where the clinician is"));
        yield return ("clinician abroad", new(basis, p => p.With(c => c with { Location = Location.Abroad }), false, "clinician-abroad license-where-clinician-is", "the clinician is abroad"));
        yield return ("not licensed there", new(basis, p => p.Licensed(LicenseOf(Midland)), false, "license-where-clinician-is", "no licence of AK, where the clinician is, is on record"));
        yield return ("supervised", new(basis, p => p.Licensed(LicenseOf(Northland) with { Independent = false }), false, "license-where-clinician-is", "the licence of AK, where the clinician is, is for supervised practice only"));
        yield return ("independence unknown", new(basis, p => p.Licensed(LicenseOf(Northland) with { Independent = null }), null, "license-where-clinician-is", "the licence of AK, where the clinician is, is of unknown standing"));
        yield return ("e.passport ended", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { EPassport = Ended } }), false, "e-passport", "the E.Passport ended on 2026-05-01"));
        yield return ("e.passport of unknown day", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { EPassport = new Certificate(null) } }), null, "e-passport", "the E.Passport is of unknown standing"));
        yield return ("apit of tomorrow", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Apit = new Certificate(Day.PlusDays(1)) } }), false, "apit", "APIT begins on 2026-05-21"));
        yield return ("apit of unknown day", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Apit = new Certificate(null) } }), null, "apit", "APIT is of unknown standing"));
        yield return ("no certificates", new(basis, p => p.With(c => c with { Psypact = null }), false, "e-passport apit", "the E.Passport is not on record"));
        foreach (var conduct in Conduct(basis)) yield return conduct;
    }

    private static IEnumerable<(string, BrokenBasis)> Taps()
    {
        const string basis = "psypact-tap";
        yield return ("another profession", new(basis, p => p.With(c => c with { Profession = Profession.Psychiatrist }), false, "profession", "the clinician's profession is psychiatrist"));
        yield return ("profession unknown", new(basis, p => p.With(c => c with { Profession = null }), null, "profession"));
        yield return ("telehealth", new(basis, p => p.By(MeetingFormat.Online), false, "modality", "they meet by telehealth"));
        yield return ("modality unknown", new(basis, p => p.By(null), null, "modality"));
        yield return ("not in one place", new(basis, p => p.With(c => c with { Location = Northland }), false, "in-same-state", "the clinician is in AK, the client in HI"));
        yield return ("clinician's place unknown", new(basis, p => p.With(c => c with { Location = default }), null, "in-same-state", "it is unknown whether they are in the same state"));
        yield return ("clinician abroad", new(basis, p => p.With(c => c with { Location = Location.Abroad }), false, "in-same-state", "one of them is in the United States, the other abroad"));
        yield return ("licensed in both", new(basis, p => p.Licensed(LicenseOf(Northland), LicenseOf(Southland)), false, "known-licensed-where-client-is"));
        yield return ("client outside", new(basis, p => p.With(c => c with { Location = Outland }, c => c with { Location = Outland }), false, "psypact-where-client-is", "the client is in VI, where PSYPACT is not in force on this day"));
        yield return ("client's place unknown", new(basis, p => p.With(client: c => c with { Location = default }), null, "in-same-state psypact-where-client-is tap-days-used"));
        yield return ("licensed outside", new(basis, p => p.Licensed(LicenseOf(Outland)), false, "license-in-psypact-state", "no licence for independent practice in a PSYPACT state is on record"));
        yield return ("independence unknown", new(basis, p => p.Licensed(LicenseOf(Northland) with { Independent = null }), null, "license-in-psypact-state", "the best of the clinician's licences for independent practice in PSYPACT states is of unknown standing"));
        yield return ("licensed where sources disagree", new(basis, p => p.Licensed(LicenseOf(Farland)), null, "license-in-psypact-state"));
        yield return ("ipc ended", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Ipc = Ended } }), false, "ipc", "the IPC ended on 2026-05-01"));
        yield return ("ipc of unknown day", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Ipc = new Certificate(null) } }), null, "ipc"));
        yield return ("tap ended", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Tap = Ended } }), false, "tap", "TAP ended on 2026-05-01"));
        yield return ("tap of unknown day", new(basis, p => p.With(c => c with { Psypact = c.Psypact! with { Tap = new Certificate(null) } }), null, "tap"));
        yield return ("thirty days used", new(basis, p => p.With(c => c with { DaysUsed = [new() { Jurisdiction = Southland, Count = 30 }] }), false, "tap-days-used", "30 other days of 2026 were worked in HI"));
        yield return ("days unknown", new(basis, p => p.With(c => c with { DaysUsed = null }), null, "tap-days-used", "it is unknown how many days were worked there this year"));
        foreach (var conduct in Conduct(basis)) yield return conduct;
    }

    private static IEnumerable<(string, BrokenBasis)> Conduct(string basis)
    {
        yield return ("disciplined", new(basis, p => p.Disciplined(Day), false, "adverse-action", "an adverse action is on record"));
        yield return ("restricted in the compact", new(basis, p => p.Licensed(LicenseOf(Northland), LicenseOf(Southland) with { Restricted = true }), false, "license-restricted", "a licence is restricted, suspended or revoked"));
        yield return ("in a programme", new(basis, p => p.With(c => c with { AlternativePrograms = [new AlternativeProgram(null, null)] }), false, "in-alternative-program", "the clinician is in a programme in place of discipline"));
    }

    private static IEnumerable<(string, BrokenBasis)> Privileges()
    {
        const string basis = "counseling-privilege";
        yield return ("another profession", new(basis, p => p.With(c => c with { Profession = Profession.Psychologist }), false, "profession"));
        yield return ("profession unknown", new(basis, p => p.With(c => c with { Profession = null }), null, "profession"));
        yield return ("home outside", new(basis, p => p.With(c => c with { Residence = Outland, Licenses = [LicenseOf(Outland)] }), false, "counseling-home-state", "the clinician lives in VI, where the Counseling Compact is not in force on this day"));
        yield return ("home unknown", new(basis, p => p.With(c => c with { Residence = null }), null, "counseling-home-state home-license", "it is unknown where the clinician lives"));
        yield return ("client outside", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.Counseling, Outland)] }, c => c with { Location = Outland }), false, "counseling-remote-state", "the client is in VI, where the Counseling Compact is not in force on this day"));
        yield return ("client where sources disagree", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.Counseling, Farland)] }, c => c with { Location = Farland }), null, "counseling-remote-state"));
        yield return ("client's place unknown", new(basis, p => p.With(client: c => c with { Location = default }), null, "counseling-remote-state counseling-compact-privilege", "the privilege where the client is is unknown"));
        yield return ("home licence inactive", new(basis, p => p.Licensed(Inactive), false, "home-license", "the licence of AK, where the clinician lives, is inactive"));
        yield return ("home licence of unknown day", new(basis, p => p.Licensed(LicenseOf(Northland) with { From = null }), null, "home-license"));
        yield return ("privilege elsewhere", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.Counseling, Midland)] }), false, "counseling-compact-privilege", "the privilege in HI is not on record"));
        yield return ("privilege of unknown day", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.Counseling, Southland) with { From = null }] }), null, "counseling-compact-privilege", "the privilege in HI is of unknown standing"));
        yield return ("in a programme", new(basis, p => p.With(c => c with { AlternativePrograms = [new AlternativeProgram(Since, null)] }), false, "in-alternative-program", "the clinician is in a programme in place of discipline"));
        yield return ("disciplined last year", new(basis, p => p.Disciplined(Day.PlusYears(-1)), false, "encumbered-within-two-years", "a licence was encumbered within two years"));
    }

    private static IEnumerable<(string, BrokenBasis)> MultistateLicenses()
    {
        const string basis = "social-work-multistate";
        yield return ("another profession", new(basis, p => p.With(c => c with { Profession = Profession.Psychologist }), false, "profession"));
        yield return ("profession unknown", new(basis, p => p.With(c => c with { Profession = null }), null, "profession"));
        yield return ("home outside", new(basis, p => p.With(c => c with { Residence = Outland, Licenses = [LicenseOf(Outland)], Privileges = [PrivilegeOf(Compact.SocialWork, Outland)] }), false, "social-work-home-state", "the clinician lives in VI, where the Social Work Compact is not in force on this day"));
        yield return ("home unknown", new(basis, p => p.With(c => c with { Residence = null }), null, "social-work-home-state home-license multistate-license"));
        yield return ("client outside", new(basis, p => p.With(client: c => c with { Location = Outland }), false, "social-work-remote-state", "the client is in VI, where the Social Work Compact is not in force on this day"));
        yield return ("client's place unknown", new(basis, p => p.With(client: c => c with { Location = default }), null, "social-work-remote-state"));
        yield return ("home licence inactive", new(basis, p => p.Licensed(Inactive), false, "home-license"));
        yield return ("home licence of unknown day", new(basis, p => p.Licensed(LicenseOf(Northland) with { From = null }), null, "home-license"));
        yield return ("multistate licence ended", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.SocialWork, Northland) with { Until = Day }] }), false, "multistate-license", "a multistate licence is ended"));
        yield return ("in a programme", new(basis, p => p.With(c => c with { AlternativePrograms = [new AlternativeProgram(Since, null)] }), false, "in-alternative-program"));
        yield return ("disciplined last year", new(basis, p => p.Disciplined(Day.PlusYears(-1)), false, "encumbered-within-two-years"));
        yield return ("multistate licence of unknown day", new(basis, p => p.With(c => c with { Privileges = [PrivilegeOf(Compact.SocialWork, Northland) with { From = null }] }), null, "multistate-license"));
    }

    private static IEnumerable<(string, BrokenBasis)> Registrations()
    {
        const string basis = "state-registration";
        yield return ("not registered", new(basis, p => p.With(c => c with { Registrations = [] }), false, "registration", "a registration, permit or notice in GU is not on record"));
        yield return ("registration of unknown day", new(basis, p => p.With(c => c with { Registrations = [RegistrationIn(Eastland) with { From = null }] }), null, "registration"));
        yield return ("in person", new(basis, p => p.By(MeetingFormat.InPerson), false, "registration-route", "GU has no registration for this: An invented registration"));
        yield return ("in the same state", new(basis, p => p.With(c => c with { Location = Eastland }), false, "in-same-state", "the clinician is in GU, the client in GU"));
        yield return ("limited in a way not counted here", new(basis, p => p.With(data: LimitedRegistration), null, "registration-reaches", "the registration is limited, and that is not counted here: 6 months"));
        yield return ("a filing without its reference", new(basis, p => p.With(c => c with { Registrations = [RegistrationIn(Eastland) with { Reference = null }] }), null, "registration"));
        yield return ("another profession", new(basis, p => p.With(c => c with { Profession = Profession.MarriageAndFamilyTherapist }), false, "registration-route", "no registration was found for the profession in GU"));
        yield return ("modality unknown", new(basis, p => p.By(null), null, "registration-route", "it was not read whether the registration of GU covers this modality"));
        yield return ("not researched", new(basis, p => p.With(c => c with { Registrations = [RegistrationIn(Farland)] }, c => c with { Location = Farland }), null, "registration-route", "it is unknown whether AS has a registration: it was not researched"));
        yield return ("no licence anywhere", new(basis, p => p.Licensed(), false, "license-anywhere", "no licence of the clinician is on record"));
        yield return ("licence of unknown status", new(basis, p => p.Licensed(LicenseOf(Outland) with { Status = null }), null, "license-anywhere", "the best of the clinician's licences for independent practice is of unknown standing"));
        foreach (var asked in Asks(basis, "registration-asks", Eastland)) yield return asked;
    }

    private static IEnumerable<(string, BrokenBasis)> TemporaryPractices()
    {
        const string basis = "temporary-practice";
        yield return ("no log", new(basis, p => p.With(c => c with { DaysUsed = [new() { Jurisdiction = Eastland }] }), false, "days-logged", "no log of days is kept for PR"));
        yield return ("in person", new(basis, p => p.By(MeetingFormat.InPerson), false, "modality in-same-state temporary-route", "PR has no temporary practice for this: An invented ten days"));
        yield return ("modality unknown", new(basis, p => p.By(null), null, "modality temporary-route"));
        yield return ("no licence anywhere", new(basis, p => p.Licensed(), false, "license-anywhere"));
        yield return ("licence of unknown status", new(basis, p => p.Licensed(LicenseOf(Outland) with { Status = null }), null, "license-anywhere"));
        yield return ("nothing filed", new(basis, p => p.With(c => c with { Registrations = [] }), false, "temporary-needs-filing registration", "a registration, permit or notice in PR is not on record"));
        yield return ("filing unknown", new(basis, p => p.With(c => c with { Registrations = [] }, data: OtherTerms), null, "temporary-needs-filing"));
        yield return ("days used up", new(basis, p => p.With(c => c with { DaysUsed = [new() { Jurisdiction = Westland, Count = 10 }] }), false, "allowance-reaches", "10 days are used up before this day"));
        yield return ("arrival unknown", new(basis, p => p.With(client: c => c with { ArrivedOn = null }, data: OtherTerms), null, "allowance-reaches", "the log does not tell how much of 10 days is used"));
        foreach (var asked in Asks(basis, "temporary-asks", Westland)) yield return asked;
    }

    /// <summary>Each question that a route asks, answered no and not answered.</summary>
    private static IEnumerable<(string, BrokenBasis)> Asks(string basis, string asks, Jurisdiction there)
    {
        yield return ("new client", new(basis, p => p.With(client: c => c with { Existing = false }), false, $"{asks} existing-client", "existing client: no"));
        yield return ("existing client unknown", new(basis, p => p.With(client: c => c with { Existing = null }), null, "existing-client", "existing client: unknown"));
        yield return ("client lives there", new(basis, p => p.With(client: c => c with { TemporarilyThere = false }), false, $"{asks} client-temporarily-there", "client temporarily there: no"));
        yield return ("client's stay unknown", new(basis, p => p.With(client: c => c with { TemporarilyThere = null }), null, "client-temporarily-there"));
        yield return ("client not told", new(basis, p => p.With(client: c => c with { Told = false }), false, $"{asks} client-told", "client told: no"));
        yield return ("telling unknown", new(basis, p => p.With(client: c => c with { Told = null }), null, "client-told"));
        yield return ("clinician lives there", new(basis, p => p.With(c => c with { Residence = there }), false, $"{asks} clinician-lives-elsewhere", "clinician lives elsewhere: no"));
        yield return ("residence unknown", new(basis, p => p.With(c => c with { Residence = null }), null, "clinician-lives-elsewhere home-outside-compact"));
        yield return ("home in the compact", new(basis, p => p.With(c => c with { Residence = Northland }), false, $"{asks} home-outside-compact", "home outside compact: no"));
        yield return ("home where sources disagree", new(basis, p => p.With(c => c with { Residence = Farland }), null, "home-outside-compact"));
    }

    private static IEnumerable<(string, BrokenBasis)> Exceptions()
    {
        const string basis = "recorded-exception";
        yield return ("exception ended", new(basis, p => p.With(c => c with { Exceptions = [c.Exceptions[0].Value with { Until = Day }] }), false, "exception-record", "an exception on record is ended"));
        yield return ("exception of unknown day", new(basis, p => p.With(c => c with { Exceptions = [c.Exceptions[0].Value with { From = null }] }), null, "exception-record", "an exception on record is of unknown standing"));
        yield return ("exception elsewhere", new(basis, p => p.With(client: c => c with { Location = Westland }), false, "exception-record", "no exception is on record"));
    }
}
