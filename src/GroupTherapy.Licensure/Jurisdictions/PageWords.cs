using System.Globalization;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>Says the data's choices in words for a page.</summary>
internal static class PageWords
{
    internal static string Of(CompactAnswer answer) => answer switch
    {
        { Unknown: UnknownBecause.SourcesDisagree } => "*unknown*: uncertain, see below",
        { Unknown: UnknownBecause.PastChecked, CheckedUntil: { } last } => $"*unknown*: checked to {Iso.Format(last)}",
        { Unknown: { } unknown } => $"*unknown*: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}",
        { Status: CompactStatus.InForce } => "**in force**",
        { Status: CompactStatus.Enacted } => "enacted, gives no authority yet",
        { Status: CompactStatus.NotMember } => "not a member",
        _ => "not in force; whether enacted is not researched",
    };

    /// <summary>How a compact stands, and since when; null where it has never stood otherwise.</summary>
    internal static string Of(CompactAnswer answer, LocalDate? since) => (answer.Status, since) switch
    {
        (CompactStatus.InForce, { } first) => $"**in force** {(answer.Entry is { AtTheLatest: true } ? "by" : "since")} {Iso.Format(first)}",
        (CompactStatus.Enacted, { } first) => $"enacted {(answer.Entry is { AtTheLatest: true } ? "by" : "on")} {Iso.Format(first)}, gives no authority yet",
        _ => Of(answer),
    };

    internal static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.MediumLow => "medium to low",
        Confidence.Medium => "medium",
        Confidence.MediumHigh => "medium to high",
        _ => "high",
    };

    internal static string Of(IReadOnlyList<Profession> professions) => string.Join(", ", professions.Select(Of));

    internal static string Of(bool? answer) => answer switch { true => "yes", false => "no", null => "not read" };

    internal static string Of(RouteLimit limit)
    {
        var counted = $"{limit.Count.ToString(CultureInfo.InvariantCulture)} {(limit.Encounters ? "encounters" : "days")}";
        return limit.Period switch
        {
            LimitPeriod.CalendarYear => $"{counted} a calendar year",
            LimitPeriod.RollingTwelveMonths => $"{counted} in the twelve months that end with the session's day",
            LimitPeriod.ConsecutiveDays => $"{counted} in one run a calendar year, from the first day used",
            LimitPeriod.FromClientArrival => $"{counted} from the day the client arrived",
            _ => $"{counted} a permit",
        };
    }

    internal static string Of(RouteRequirement requirement) => requirement switch
    {
        RouteRequirement.ExistingClient => "the client was the clinician's client already",
        RouteRequirement.ClientTemporarilyThere => "the client is there only for a time",
        RouteRequirement.ClientTold => "the client was told that the clinician holds no licence there",
        RouteRequirement.ClinicianNotResident => "the clinician does not live there",
        _ => "the clinician's state of residence has not adopted the compact of the profession",
    };

    /// <summary>What a route comes to in a decision, while it stands.</summary>
    internal static string ReadsAs(StateRoute route) => route switch
    {
        { Confidence: < Confidence.Medium } => "*unknown*: the sources are too weak to rely on",
        { Available: false } => "no authority",
        { Kind: RouteKind.Registration } => "**registration**, once it is on record",
        { Filing: true } => "**temporary practice**, once the filing is on record and a log of the days is kept",
        _ => "**temporary practice**, while a log of the days is kept",
    };

    /// <summary>All routes in a line: for whom there is one, and how far each was checked.</summary>
    internal static string Routes(JurisdictionData rows, bool brief)
    {
        if (rows.Routes is null) return "*not researched*";
        var routes = rows.Routes.Where(route => route is { Available: true, Confidence: >= Confidence.Medium })
            .GroupBy(route => (route.Kind, LastDay: LastDayOf(route)))
            .Select(same => $"{(same.Key.Kind == RouteKind.Registration ? "registration" : "temporary practice")} for {Of([.. same.SelectMany(route => route.Professions).Distinct().OrderBy(one => one)], brief)} ({same.Key.LastDay})").ToList();
        if (routes.Count > 0) return string.Join("<br>", routes);
        return rows.Routes.Count == 0 ? "none found" : rows.Routes.All(route => route.Confidence < Confidence.Medium) ? "*unknown*: weak sources" : "none that gives authority";
    }

    private static string Of(IReadOnlyList<Profession> professions, bool brief) =>
        brief && professions.Count > 2 ? $"{professions.Count.ToString(CultureInfo.InvariantCulture)} professions" : Of(professions);

    private static string LastDayOf(StateRoute route)
    {
        var last = route.Checked[route.Checked.Count - 1].Until;
        return route.Until is { } until && until <= last ? $"ended {Iso.Format(until.PlusDays(-1))}" : Iso.Format(last);
    }

    private static string Of(Profession profession) => profession switch
    {
        Profession.Psychologist => "psychologists",
        Profession.ProfessionalCounselor => "professional counselors",
        Profession.ClinicalSocialWorker => "clinical social workers",
        Profession.MarriageAndFamilyTherapist => "marriage and family therapists",
        Profession.Psychiatrist => "psychiatrists",
        _ => "psychiatric nurse practitioners",
    };
}
