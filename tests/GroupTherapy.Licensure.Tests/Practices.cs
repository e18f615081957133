using static GroupTherapy.Licensure.Tests.Invented;

namespace GroupTherapy.Licensure.Tests;

/// <summary>Practices to begin a test with, each clear by one basis of authority alone. Tests change them with <see cref="With"/>.</summary>
internal static class Practices
{
    /// <summary>An invented day, on which everything below is in force.</summary>
    public static readonly LocalDate Day = new(2026, 5, 20);

    public static readonly LocalDate Since = new(2024, 7, 1);

    /// <summary>When the certificates are to be renewed.</summary>
    public static readonly LocalDate Renewed = new(2040, 7, 1);

    /// <summary>A psychologist of Northland who sits there and holds a licence of it, and nothing else.</summary>
    public static Clinician Psychologist { get; } = new()
    {
        Id = "k-1",
        Profession = Profession.Psychologist,
        Location = Northland,
        Residence = Northland,
        Licenses = [LicenseOf(Northland)],
        DaysUsed = [],
        BoardChecks = [.. Jurisdictions.All.Select(jurisdiction => new BoardCheck(jurisdiction, Since))],
    };

    public static Client Southlander { get; } = new() { Id = "m-1", Location = Southland };

    /// <summary>A licence of the client's state.</summary>
    public static Practice OwnLicense { get; } = Of(Psychologist with { Licenses = [LicenseOf(Northland), LicenseOf(Southland)] });

    /// <summary>From Northland into Southland.</summary>
    public static Practice Apit { get; } = Of(Psychologist with { Psypact = new() { EPassport = new Certificate(Since, Renewed), Apit = new Certificate(Since, Renewed) } });

    /// <summary>A psychologist of Northland who has travelled to Southland.</summary>
    public static Practice Tap { get; } = new(Psychologist with { Location = Southland, Psypact = new() { Ipc = new Certificate(Since, Renewed), Tap = new Certificate(Since, Renewed) } }, Southlander, Day, MeetingFormat.InPerson, World);

    /// <summary>A counselor of Northland with a privilege in Southland.</summary>
    public static Practice CounselingPrivilege { get; } = Of(Psychologist with { Profession = Profession.ProfessionalCounselor, Privileges = [PrivilegeOf(Compact.Counseling, Southland)] });

    /// <summary>A social worker of Northland with its multistate licence.</summary>
    public static Practice Multistate { get; } = Of(Psychologist with { Profession = Profession.ClinicalSocialWorker, Privileges = [PrivilegeOf(Compact.SocialWork, Northland)] });

    /// <summary>A psychologist of Outland, registered in Eastland.</summary>
    public static Practice Registered { get; } = new(Outlander with { Registrations = [RegistrationIn(Eastland)] }, Visitor(Eastland), Day, MeetingFormat.Online, World);

    /// <summary>A psychologist of Outland who has filed in Westland and keeps a log of the days there.</summary>
    public static Practice Temporary { get; } = new(Outlander with { Registrations = [RegistrationIn(Westland)], DaysUsed = [new() { Jurisdiction = Westland }] }, Visitor(Westland), Day, MeetingFormat.Online, World);

    /// <summary>A psychologist of Northland with a letter from the board of Outland.</summary>
    public static Practice Excepted { get; } = new(Psychologist with { Exceptions = [new ExceptionRecord { Jurisdiction = Outland, Source = "a letter of the board", From = Since }] }, Southlander with { Location = Outland }, Day, MeetingFormat.Online, World);

    /// <summary>A practice for which nothing holds: a client in Outland, without any credential there.</summary>
    public static Practice Unauthorised { get; } = new(Psychologist, Southlander with { Location = Outland }, Day, MeetingFormat.Online, World);

    /// <summary>Only the ids and the day: where they are and how they meet is unknown, and no credential is recorded.</summary>
    public static Practice Unrecorded { get; } = new(new() { Id = "k-2" }, new() { Id = "m-2" }, Day, null, World);

    /// <summary>The practices above that are clear, by the basis that makes them so, in the order in which bases are to be tried.</summary>
    public static IReadOnlyDictionary<string, Practice> ByBasis { get; } = new Dictionary<string, Practice>
    {
        ["own-license"] = OwnLicense,
        ["psypact-apit"] = Apit,
        ["psypact-tap"] = Tap,
        ["counseling-privilege"] = CounselingPrivilege,
        ["social-work-multistate"] = Multistate,
        ["state-registration"] = Registered,
        ["temporary-practice"] = Temporary,
        ["recorded-exception"] = Excepted,
    };

    private static Clinician Outlander => Psychologist with { Location = Outland, Residence = Outland, Licenses = [LicenseOf(Outland)] };

    public static License LicenseOf(Jurisdiction jurisdiction) =>
        new() { Jurisdiction = jurisdiction, Status = LicenseStatus.Active, From = Since, Independent = true, Restricted = false };

    public static Privilege PrivilegeOf(Compact compact, Jurisdiction jurisdiction) => new() { Compact = compact, Jurisdiction = jurisdiction, From = Since };

    public static Registration RegistrationIn(Jurisdiction jurisdiction) => new() { Jurisdiction = jurisdiction, From = Since, Reference = "on file" };

    /// <summary>A client of whom every route's question is answered as the route asks.</summary>
    public static Client Visitor(Jurisdiction jurisdiction) => Southlander with { Location = jurisdiction, Existing = true, TemporarilyThere = true, Told = true, ArrivedOn = Day };

    /// <summary>The same practice but for what is given.</summary>
    public static Practice With(this Practice practice, Func<Clinician, Clinician>? clinician = null, Func<Client, Client>? client = null, LocalDate? on = null, LicensureData? data = null) =>
        new(clinician?.Invoke(practice.Clinician) ?? practice.Clinician, client?.Invoke(practice.Client) ?? practice.Client, on ?? practice.On, practice.Modality, data ?? practice.Data)
        {
            Problems = practice.Problems,
            Encounters = practice.Encounters,
            EarlierSessions = practice.EarlierSessions,
        };

    /// <summary>The same practice held another way; null is unknown.</summary>
    public static Practice By(this Practice practice, MeetingFormat? modality) => new(practice.Clinician, practice.Client, practice.On, modality, practice.Data);

    /// <summary>The same practice on another licence.</summary>
    public static Practice Licensed(this Practice practice, params License[] licenses) => practice.With(clinician => clinician with { Licenses = [.. licenses] });

    /// <summary>The same practice after a regulator acted.</summary>
    public static Practice Disciplined(this Practice practice, LocalDate on) => practice.With(clinician => clinician with { AdverseActions = [new AdverseAction(Northland, on)] });

    private static Practice Of(Clinician clinician) => new(clinician, Southlander, Day, MeetingFormat.Online, World);
}
