using System.Globalization;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>Says in a sentence what stands behind the answer to a fact. What the answer must be is the kernel's to say.</summary>
internal static class PracticeWords
{
    internal static string Found(Practice practice, FactReason reason)
    {
        var (clinician, client) = (practice.Clinician, practice.Client);
        return reason.Fact switch
        {
            "profession" => reason.Value is string profession ? $"the clinician's profession is {profession}" : "the clinician's profession is unknown",
            "modality" => reason.Value switch { "telehealth" => "they meet by telehealth", "inPerson" => "they meet in person", _ => "it is unknown how they meet" },
            "in-same-state" => practice is { Clinician.Location: { } there, Client.Location: { } here } ? $"the clinician is in {there}, the client in {here}" : "it is unknown whether they are in the same state",
            "clinician-abroad" => reason.Value switch { true => "the clinician is abroad", false => "the clinician is in the United States", _ => "it is unknown where the clinician is" },
            "license-where-client-is" => License(practice, client.Location, "where the client is", reason.Value),
            "known-licensed-where-client-is" => reason.Value is true ? $"the clinician is licensed in {client.Location}, so the compact does not apply" : "the clinician is not known to be licensed where the client is",
            "license-where-clinician-is" => License(practice, clinician.Location, "where the clinician is", reason.Value),
            "home-license" => License(practice, clinician.Residence, "where the clinician lives", reason.Value),
            "license-anywhere" when reason.Value is "notHeld" => "no licence of the clinician is on record",
            "license-anywhere" => $"the best of the clinician's licences for independent practice is {Standing(reason.Value)}",
            "license-in-psypact-state" when reason.Value is "notHeld" => "no licence for independent practice in a PSYPACT state is on record",
            "license-in-psypact-state" => $"the best of the clinician's licences for independent practice in PSYPACT states is {Standing(reason.Value)}",
            "psypact-where-client-is" => Member(practice, Compact.Psypact, client.Location, "the client is in"),
            "psypact-where-clinician-is" => Member(practice, Compact.Psypact, clinician.Location, "the clinician is in"),
            "e-passport" => Certificate("the E.Passport", clinician.Psypact?.EPassport, reason.Value),
            "apit" => Certificate("APIT", clinician.Psypact?.Apit, reason.Value),
            "ipc" => Certificate("the IPC", clinician.Psypact?.Ipc, reason.Value),
            "tap" => Certificate("TAP", clinician.Psypact?.Tap, reason.Value),
            "tap-days-used" => reason.Value is int days ? $"{days.ToString(CultureInfo.InvariantCulture)} other days of {practice.On.Year.ToString(CultureInfo.InvariantCulture)} were worked in {client.Location}" : "it is unknown how many days were worked there this year",
            "adverse-action" => reason.Value is true ? "an adverse action is on record" : "no adverse action is on record",
            "license-restricted" => reason.Value is true ? "a licence is restricted, suspended or revoked" : "no licence is known to be restricted",
            "registration-reaches" => PracticeAnswers.RouteOf(practice, RouteKind.Registration)?.Route?.LimitAsStated is { } stated ? $"the registration is limited, and that is not counted here: {stated}" : "the registration is not limited",
            "in-alternative-program" => reason.Value is true ? "the clinician is in a programme in place of discipline" : "the clinician is in no programme in place of discipline",
            "encumbered-within-two-years" => reason.Value is true ? "a licence was encumbered within two years" : "no licence was encumbered within two years",
            "counseling-home-state" => Member(practice, Compact.Counseling, clinician.Residence, "the clinician lives in"),
            "counseling-remote-state" => Member(practice, Compact.Counseling, client.Location, "the client is in"),
            "counseling-compact-privilege" => client.Location is { } remote ? $"the privilege in {remote} is {Standing(reason.Value)}" : "the privilege where the client is is unknown",
            "social-work-home-state" => Member(practice, Compact.SocialWork, clinician.Residence, "the clinician lives in"),
            "social-work-remote-state" => Member(practice, Compact.SocialWork, client.Location, "the client is in"),
            "multistate-license" => $"a multistate licence is {Standing(reason.Value)}",
            "registration" => client.Location is { } registered ? $"a registration, permit or notice in {registered} is {Standing(reason.Value)}" : "a registration where the client is is unknown",
            "registration-route" => Route(practice, RouteKind.Registration, reason.Value),
            "temporary-route" => Route(practice, RouteKind.TemporaryPractice, reason.Value),
            "temporary-needs-filing" => reason.Value switch { true => "something must be filed before temporary practice", false => "nothing need be filed before temporary practice", _ => "it was not read whether something must be filed" },
            "days-logged" => reason.Value is true ? "a log of the days is kept" : $"no log of days is kept for {client.Location?.ToString() ?? "where the client is"}",
            "allowance-reaches" => Allowance(practice, reason.Value),
            "exception-record" => reason.Value is "notHeld" ? "no exception is on record" : $"an exception on record is {Standing(reason.Value)}",
            _ => $"{reason.Fact.Replace('-', ' ')}: {reason.Value switch { null => "unknown", true => "yes", false => "no", IReadOnlyList<string> { Count: 0 } => "nothing", IReadOnlyList<string> codes => string.Join(", ", codes), var value => value }}",
        };
    }

    private static string License(Practice practice, Jurisdiction? where, string place, object? standing)
    {
        if (where is not { } known) return $"it is unknown {place}";
        var license = practice.Clinician.Licenses.LastOrDefault(one => one.Jurisdiction == known && Standings.Of(one, practice.On, independent: false) is { } own && PracticeCodes.Standings.NameOf(own) == standing as string);
        return standing switch
        {
            "notHeld" => $"no licence of {known}, {place}, is on record",
            "ended" when license?.Until is { } until && until <= practice.On => $"the licence of {known}, {place}, ended on {Iso.Format(until)}",
            "notYetInForce" when license?.From is { } from => $"the licence of {known}, {place}, begins on {Iso.Format(from)}",
            _ => $"the licence of {known}, {place}, is {Standing(standing)}",
        };
    }

    private static string Certificate(string name, Certificate? certificate, object? standing) => standing switch
    {
        "ended" when certificate?.Until is { } until => $"{name} ended on {Iso.Format(until)}",
        "notYetInForce" when certificate?.From is { } from => $"{name} begins on {Iso.Format(from)}",
        _ => $"{name} is {Standing(standing)}",
    };

    private static string Member(Practice practice, Compact compact, Jurisdiction? where, string who)
    {
        if (where is not { } known) return who[0] == 't' && who.EndsWith("lives in", StringComparison.Ordinal) ? "it is unknown where the clinician lives" : $"it is unknown which state {who}";
        var answer = practice.Data.AnswerOf(compact, known, practice.On);
        var name = practice.Data.Compacts[(int)compact - 1].InText;
        return answer.Unknown is { } unknown
            ? $"{who} {known}, where it is unknown whether {name} was in force: {Confirmation.Words(unknown, answer.CheckedUntil, answer.Window)}"
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
            (true, _) => $"{practice.Client.Location} has a {what}: {answer.Route!.Summary}",
            (_, { } unknown) => $"it is unknown whether {practice.Client.Location} has a {what}: {Confirmation.Words(unknown, answer.CheckedUntil, null)}",
            (null, _) => $"it was not read whether the {what} of {practice.Client.Location} covers this modality",
            _ when answer.Route is { } route => $"{practice.Client.Location} has no {what} for this: {route.Summary}",
            _ => $"no {what} was found for the profession in {practice.Client.Location}",
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
