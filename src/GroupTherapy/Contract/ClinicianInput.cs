using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>Reads one clinician; only the id is required.</summary>
internal static class ClinicianInput
{
    private static readonly IReadOnlyList<(Compact Compact, string Name)> CompactsWithPrivileges =
        [.. PracticeCodes.Compacts.Where(compact => compact.Choice != Compact.Psypact)];

    /// <returns>Null, with faults, when there is no id.</returns>
    public static Clinician? Read(InputObject input)
    {
        var id = input.Id("id");
        var logged = new HashSet<Jurisdiction>();
        var clinician = new Clinician
        {
            Id = id ?? InputObject.NoId,
            Location = input.Location(),
            Profession = input.Choice("profession", PracticeCodes.Professions),
            Residence = input.Residence(),
            Licenses = input.RecordStatements("licenses", ReadLicense),
            Psypact = input.Object("psypact", ReadPsypact),
            Privileges = input.RecordStatements("privileges", ReadPrivilege),
            Registrations = input.RecordStatements("registrations", ReadRegistration),
            Exceptions = input.RecordStatements("exceptions", ReadException),
            AdverseActions = input.RecordStatements("adverseActions", ReadAdverseAction),
            AlternativePrograms = input.RecordStatements("alternativePrograms", ReadProgram),
            DaysUsed = input.Objects("daysUsed", days => DaysUsedInput.Read(days, logged)),
            BoardChecks = input.RecordStatements("boardChecks", ReadBoardCheck),
            Competences = input.Texts("competences"),
        };
        return id is null ? null : clinician;
    }

    private static License? ReadLicense(InputObject input)
    {
        var jurisdiction = input.Jurisdiction();
        var status = input.Choice("status", PracticeCodes.LicenseStatuses);
        var (from, until) = input.Period();
        var independent = input.YesNo("independent");
        var restricted = input.YesNo("restricted");
        return jurisdiction is { } where ? new() { Jurisdiction = where, Status = status, From = from, Until = until, Independent = independent, Restricted = restricted } : null;
    }

    private static PsypactCertificates ReadPsypact(InputObject input) => new()
    {
        EPassport = input.RecordStatements("ePassport", PeriodInput.Certificate),
        Apit = input.RecordStatements("apit", PeriodInput.Certificate),
        Ipc = input.RecordStatements("ipc", PeriodInput.Certificate),
        Tap = input.RecordStatements("tap", PeriodInput.Certificate),
    };

    private static Privilege? ReadPrivilege(InputObject input)
    {
        var compact = input.RequiredChoice("compact", CompactsWithPrivileges);
        var jurisdiction = input.Jurisdiction();
        var (from, until) = input.Period();
        return compact is { } known && jurisdiction is { } where ? new() { Compact = known, Jurisdiction = where, From = from, Until = until } : null;
    }

    private static Registration? ReadRegistration(InputObject input)
    {
        var jurisdiction = input.Jurisdiction();
        var (from, until) = input.Period();
        var reference = input.Text("reference");
        return jurisdiction is { } where ? new() { Jurisdiction = where, From = from, Until = until, Reference = reference } : null;
    }

    private static ExceptionRecord? ReadException(InputObject input)
    {
        var jurisdiction = input.Jurisdiction();
        var source = input.RequiredText("source");
        var client = input.OptionalId("client");
        var (from, until) = input.Period();
        return jurisdiction is { } where && source is not null ? new() { Jurisdiction = where, Source = source, Client = client, From = from, Until = until } : null;
    }

    private static AdverseAction? ReadAdverseAction(InputObject input)
    {
        var jurisdiction = input.Jurisdiction();
        var on = input.RequiredDay("on");
        var lifted = input.Day("lifted");
        return jurisdiction is { } where && on is { } day ? new(where, day, lifted) : null;
    }

    private static AlternativeProgram ReadProgram(InputObject input)
    {
        var (from, until) = input.Period();
        return new(from, until);
    }

    private static BoardCheck? ReadBoardCheck(InputObject input)
    {
        var jurisdiction = input.Jurisdiction();
        var on = input.RequiredDay("on");
        return jurisdiction is { } where && on is { } day ? new(where, day) : null;
    }
}
