
namespace GroupTherapy.Licensure.Tests;

/// <summary>A clinician who holds every credential for a client's state but its licence, by real data. What is held has been held for ever.</summary>
internal static class Credentialed
{
    private static readonly LocalDate Ever = new(1990, 1, 1);
    private static readonly LocalDate Never = new(2090, 1, 1);

    /// <summary>Home to the clinician: Arizona, a member of PSYPACT and one of the first to issue counseling privileges; Minnesota for clients in Arizona.</summary>
    public static Jurisdiction HomeFor(Jurisdiction client) => client == Jurisdiction.AZ ? Jurisdiction.MN : Jurisdiction.AZ;

    /// <summary>With all of it.</summary>
    public static Clinician Of(Profession profession, Jurisdiction client, MeetingFormat modality) =>
        WithPsypact(WithPrivileges(WithRoutes(None(profession, client, modality), client), client));

    /// <summary>With a licence of the home state alone; in the client's state when they meet in person.</summary>
    public static Clinician None(Profession profession, Jurisdiction client, MeetingFormat modality) => new()
    {
        Id = "k-1",
        Profession = profession,
        Location = modality == MeetingFormat.InPerson ? client : HomeFor(client),
        Residence = HomeFor(client),
        Licenses = [new License { Jurisdiction = HomeFor(client), Status = LicenseStatus.Active, From = Ever, Independent = true, Restricted = false }],
        DaysUsed = [],
    };

    public static Clinician WithPsypact(Clinician clinician) =>
        clinician with { Psypact = new() { EPassport = new Certificate(Ever, Never), Apit = new Certificate(Ever, Never), Ipc = new Certificate(Ever, Never), Tap = new Certificate(Ever, Never) } };

    public static Clinician WithPrivileges(Clinician clinician, Jurisdiction client) => clinician with
    {
        Privileges = [new Privilege { Compact = Compact.Counseling, Jurisdiction = client, From = Ever }, new Privilege { Compact = Compact.SocialWork, Jurisdiction = HomeFor(client), From = Ever }],
    };

    public static Clinician WithRoutes(Clinician clinician, Jurisdiction client) =>
        clinician with { Registrations = [new Registration { Jurisdiction = client, From = Ever, Reference = "on file" }], DaysUsed = [new() { Jurisdiction = client, Encounters = 0 }] };

    /// <summary>A client of whom every route's question is answered as the route asks.</summary>
    public static Client ClientIn(Jurisdiction place, LocalDate arrived) => new() { Id = "m-1", Location = place, Existing = true, TemporarilyThere = true, Told = true, ArrivedOn = arrived };
}
