using System.Globalization;
using static GroupTherapy.Licensure.PracticeFacts;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>Says in a sentence what stands behind the answer to a fact. What the answer must be is the kernel's to say.</summary>
internal static class PracticeWords
{
    private static readonly Dictionary<string, Func<Practice, FactReason, string>> Sentences = new(StringComparer.Ordinal)
    {
        [ProfessionHeld.Id] = (practice, reason) => reason.Value is string profession ? $"the clinician's profession is {profession}" : "the clinician's profession is unknown",
        [MeetsBy.Id] = (practice, reason) => reason.Value switch { "telehealth" => "they meet by telehealth", "inPerson" => "they meet in person", _ => "it is unknown how they meet" },
        [InSamePlace.Id] = (practice, reason) => practice is { Clinician.Location.Jurisdiction: { } there, Client.Location.Jurisdiction: { } here } ? $"the clinician is in {there}, the client in {here}"
            : reason.Value is false ? "one of them is in the United States, the other abroad" : "it is unknown whether they are in the same state",
        [ClinicianAbroad.Id] = (practice, reason) => reason.Value switch { true => "the clinician is abroad", _ => "the clinician is not recorded as abroad" },
        [LicenseWhereClientIs.Id] = (practice, reason) => License(practice, practice.Client.Location.Jurisdiction, "where the client is", reason.Value),
        [KnownLicensedWhereClientIs.Id] = (practice, reason) => reason.Value is true ? $"the clinician is licensed in {practice.Client.Location.Jurisdiction}, so the compact does not apply" : "the clinician is not known to be licensed where the client is",
        [LicenseWhereClinicianIs.Id] = (practice, reason) => License(practice, practice.Clinician.Location.Jurisdiction, "where the clinician is", reason.Value),
        [HomeLicense.Id] = (practice, reason) => License(practice, practice.Clinician.Residence, "where the clinician lives", reason.Value),
        [LicenseAnywhere.Id] = (practice, reason) => reason.Value is "notHeld" ? "no licence of the clinician is on record" : $"the best of the clinician's licences for independent practice is {Standing(reason.Value)}",
        [LicenseInPsypactState.Id] = (practice, reason) => reason.Value is "notHeld" ? "no licence for independent practice in a PSYPACT state is on record" : $"the best of the clinician's licences for independent practice in PSYPACT states is {Standing(reason.Value)}",
        [PsypactWhereClientIs.Id] = (practice, reason) => Member(practice, Compact.Psypact, practice.Client.Location.Jurisdiction, "the client is in", "it is unknown which state the client is in"),
        [PsypactWhereClinicianIs.Id] = (practice, reason) => Member(practice, Compact.Psypact, practice.Clinician.Location.Jurisdiction, "the clinician is in", "it is unknown which state the clinician is in"),
        [EPassport.Id] = (practice, reason) => Certificate("the E.Passport", practice.Clinician.Psypact?.EPassport, practice, reason.Value),
        [Apit.Id] = (practice, reason) => Certificate("APIT", practice.Clinician.Psypact?.Apit, practice, reason.Value),
        [Ipc.Id] = (practice, reason) => Certificate("the IPC", practice.Clinician.Psypact?.Ipc, practice, reason.Value),
        [Tap.Id] = (practice, reason) => Certificate("TAP", practice.Clinician.Psypact?.Tap, practice, reason.Value),
        [TapDaysUsed.Id] = (practice, reason) => reason.Value is int days ? $"{days.ToString(CultureInfo.InvariantCulture)} other days of {practice.On.Year.ToString(CultureInfo.InvariantCulture)} were worked in {practice.Client.Location.Jurisdiction}" : "it is unknown how many days were worked there this year",
        [DisciplineOnRecord.Id] = (practice, reason) => reason.Value is true ? "an adverse action is on record" : "no adverse action is on record",
        [LicenseRestricted.Id] = (practice, reason) => reason.Value is true ? "a licence is restricted, suspended or revoked" : "no licence is known to be restricted",
        [RegistrationReaches.Id] = (practice, reason) => PracticeAnswers.RouteOf(practice, RouteKind.Registration)?.Route?.LimitAsStated is { } stated ? $"the registration is limited, and that is not counted here: {stated}" : "the registration is not limited",
        [InAlternativeProgram.Id] = (practice, reason) => reason.Value is true ? "the clinician is in a programme in place of discipline" : "the clinician is in no programme in place of discipline",
        [EncumberedWithinTwoYears.Id] = (practice, reason) => reason.Value is true ? "a licence was encumbered within two years" : "no licence was encumbered within two years",
        [CounselingHome.Id] = (practice, reason) => Member(practice, Compact.Counseling, practice.Clinician.Residence, "the clinician lives in", "it is unknown where the clinician lives"),
        [CounselingRemote.Id] = (practice, reason) => Member(practice, Compact.Counseling, practice.Client.Location.Jurisdiction, "the client is in", "it is unknown which state the client is in"),
        [CounselingPrivilege.Id] = (practice, reason) => practice.Client.Location.Jurisdiction is { } remote ? $"the privilege in {remote} is {Standing(reason.Value)}" : "the privilege where the client is is unknown",
        [SocialWorkHome.Id] = (practice, reason) => Member(practice, Compact.SocialWork, practice.Clinician.Residence, "the clinician lives in", "it is unknown where the clinician lives"),
        [SocialWorkRemote.Id] = (practice, reason) => Member(practice, Compact.SocialWork, practice.Client.Location.Jurisdiction, "the client is in", "it is unknown which state the client is in"),
        [MultistateLicense.Id] = (practice, reason) => $"a multistate licence is {Standing(reason.Value)}",
        [RegistrationHeld.Id] = (practice, reason) => practice.Client.Location.Jurisdiction is { } registered ? $"a registration, permit or notice in {registered} is {Standing(reason.Value)}" : "a registration where the client is is unknown",
        [RegistrationRoute.Id] = (practice, reason) => Route(practice, RouteKind.Registration, reason.Value),
        [TemporaryRoute.Id] = (practice, reason) => Route(practice, RouteKind.TemporaryPractice, reason.Value),
        [TemporaryNeedsFiling.Id] = (practice, reason) => reason.Value switch { true => "something must be filed before temporary practice", false => "nothing need be filed before temporary practice", _ => "it was not read whether something must be filed" },
        [DaysLogged.Id] = (practice, reason) => reason.Value is true ? "a log of the days is kept" : $"no log of days is kept for {practice.Client.Location.Jurisdiction?.ToString() ?? "where the client is"}",
        [AllowanceReaches.Id] = (practice, reason) => Allowance(practice, reason.Value),
        [PracticeFacts.Exception.Id] = (practice, reason) => reason.Value is "notHeld" ? "no exception is on record" : $"an exception on record is {Standing(reason.Value)}",
    };

    internal static string Found(Practice practice, FactReason reason) =>
        Sentences.TryGetValue(reason.Fact, out var sentence) ? sentence(practice, reason) : Plain(reason);

    private static string Plain(FactReason reason) => $"{reason.Fact.Replace('-', ' ')}: {reason.Value switch { null => "unknown", true => "yes", false => "no", IReadOnlyList<string> { Count: 0 } => "nothing", IReadOnlyList<string> codes => string.Join(", ", codes), var value => value }}";

    private static string License(Practice practice, Jurisdiction? where, string place, object? standing)
    {
        if (where is not { } known) return $"it is unknown {place}";
        var licenses = practice.Clinician.Licenses.Values.Where(license => license.Jurisdiction == known).Select(license => (license.From, license.Until, Standings.Of(license, practice.On, independent: false)));
        return standing switch
        {
            "notHeld" => $"no licence of {known}, {place}, is on record",
            "ended" when LastEnd(licenses, practice.On) is { } until => $"the licence of {known}, {place}, ended on {Iso.Format(until)}",
            "notYetInForce" when FirstBegin(licenses) is { } from => $"the licence of {known}, {place}, begins on {Iso.Format(from)}",
            _ => $"the licence of {known}, {place}, is {Standing(standing)}",
        };
    }

    private static string Certificate(string name, Statements<Certificate>? held, Practice practice, object? standing)
    {
        var certificates = held.GetValueOrDefault().Values.Select(certificate => (certificate.From, certificate.Until, Standings.Of(certificate, practice.On)));
        return standing switch
        {
            "ended" when LastEnd(certificates, practice.On) is { } until => $"{name} ended on {Iso.Format(until)}",
            "notYetInForce" when FirstBegin(certificates) is { } from => $"{name} begins on {Iso.Format(from)}",
            _ => $"{name} is {Standing(standing)}",
        };
    }

    /// <summary>Of several that have ended, the day of the one that ended last, whatever the order of the list; null where no day is on record.</summary>
    private static LocalDate? LastEnd(IEnumerable<(LocalDate? From, LocalDate? Until, Standing? Standing)> records, LocalDate on) =>
        records.Where(record => record.Standing == Licensure.Standing.Ended && record.Until <= on).Max(record => record.Until);

    /// <summary>Of several that are still to begin, the day of the one that begins first, whatever the order of the list.</summary>
    private static LocalDate? FirstBegin(IEnumerable<(LocalDate? From, LocalDate? Until, Standing? Standing)> records) =>
        records.Where(record => record.Standing == Licensure.Standing.NotYetInForce).Min(record => record.From);

    private static string Member(Practice practice, Compact compact, Jurisdiction? where, string who, string notKnown)
    {
        if (where is not { } known) return notKnown;
        var answer = practice.Data.AnswerOf(compact, known, practice.On);
        var name = practice.Data.InfoOf(compact).InText;
        return answer.Unknown is { } unknown
            ? $"{who} {known}, where it is unknown whether {name} was in force: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}"
            : answer.Status switch
            {
                CompactStatus.InForce => $"{who} {known}, where {name} is in force",
                CompactStatus.Enacted => $"{who} {known}, which has enacted {name}, but it gives no authority there on this day",
                _ => $"{who} {known}, where {name} is not in force on this day",
            };
    }

    private static string Route(Practice practice, RouteKind kind, object? available)
    {
        if (PracticeAnswers.RouteOf(practice, kind) is not { } answer) return "which state's route to look at is unknown";
        var what = kind == RouteKind.Registration ? "registration" : "temporary practice";
        return (available, answer.Unknown) switch
        {
            (true, _) => $"{practice.Client.Location.Jurisdiction} has a {what}: {answer.Route!.Summary}",
            (_, { } unknown) => $"it is unknown whether {practice.Client.Location.Jurisdiction} has a {what}: {UnknownWords.Of(unknown, answer.CheckedUntil, null)}",
            (null, _) => $"it was not read whether the {what} of {practice.Client.Location.Jurisdiction} covers this modality",
            _ when answer.Route is { } route => $"{practice.Client.Location.Jurisdiction} has no {what} for this: {route.Summary}",
            _ => $"no {what} was found for the profession in {practice.Client.Location.Jurisdiction}",
        };
    }

    private static string Allowance(Practice practice, object? reaches)
    {
        var stated = PracticeAnswers.RouteOf(practice, RouteKind.TemporaryPractice)?.Route is { Limit: { } limit }
            ? $"{limit.Count.ToString(CultureInfo.InvariantCulture)} {(limit.Encounters ? "encounters" : "days")}"
            : "what is allowed";
        return reaches switch { true => $"{stated} are not used up", false => $"{stated} are used up before this day", _ => $"the log does not tell how much of {stated} is used" };
    }

    private static string Standing(object? standing) => standing switch
    {
        null => "of unknown standing",
        "notHeld" => "not on record",
        "notYetInForce" => "not yet in force",
        "inForce" => "in force",
        "supervised" => "for supervised practice only",
        var value => value.ToString()!,
    };
}
