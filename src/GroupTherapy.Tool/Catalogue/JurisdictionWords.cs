using System.Globalization;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue.Pages;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Says the data's choices in words for the page of a jurisdiction.</summary>
internal static class JurisdictionWords
{
    public static Line Unknown { get; } = Line.Emphasis("unknown");

    public static Line Of(CompactAnswer answer) => answer switch
    {
        { Unknown: UnknownBecause.SourcesDisagree } => Line.Of($"{Unknown}: uncertain, see below"),
        { Unknown: UnknownBecause.PastChecked, CheckedUntil: { } last } => Line.Of($"{Unknown}: checked to {last}"),
        { Unknown: { } unknown } => Line.Of($"{Unknown}: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}"),
        { Status: CompactStatus.InForce } => Line.Strong("in force"),
        { Status: CompactStatus.Enacted } => "enacted, gives no authority yet",
        { Status: CompactStatus.NotMember } => "not a member",
        _ => "not in force; whether enacted is not researched",
    };

    /// <summary>How a compact stands, and since when; null where it has never stood otherwise.</summary>
    public static Line Of(CompactAnswer answer, LocalDate? since) => (answer.Status, since) switch
    {
        (CompactStatus.InForce, { } first) => Line.Of($"{Line.Strong("in force")} {(answer.Entry is { AtTheLatest: true } ? "by" : "since")} {first}"),
        (CompactStatus.Enacted, { } first) => Line.Of($"enacted {(answer.Entry is { AtTheLatest: true } ? "by" : "on")} {first}, gives no authority yet"),
        _ => Of(answer),
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.MediumLow => "medium to low",
        Confidence.Medium => "medium",
        Confidence.MediumHigh => "medium to high",
        _ => "high",
    };

    public static string Of(bool? answer) => answer switch { true => "yes", false => "no", null => "not read" };

    public static string Of(RouteLimit limit)
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

    public static string Of(RouteRequirement requirement) => requirement switch
    {
        RouteRequirement.ExistingClient => "the client was the clinician's client already",
        RouteRequirement.ClientTemporarilyThere => "the client is there only for a time",
        RouteRequirement.ClientTold => "the client was told that the clinician holds no licence there",
        RouteRequirement.ClinicianNotResident => "the clinician does not live there",
        _ => "the clinician's state of residence has not adopted the compact of the profession",
    };

    /// <summary>What a route comes to in a decision, while it stands.</summary>
    public static Line ReadsAs(StateRoute route) => route switch
    {
        { Confidence: < Confidence.Medium } => Line.Of($"{Unknown}: the sources are too weak to rely on"),
        { Available: false } => "no authority",
        { Kind: RouteKind.Registration } => Line.Of($"{Line.Strong("registration")}, once it is on record"),
        { Filing: true } => Line.Of($"{Line.Strong("temporary practice")}, once the filing is on record and a log of the days is kept"),
        _ => Line.Of($"{Line.Strong("temporary practice")}, while a log of the days is kept"),
    };

    /// <summary>All routes in a line: for whom there is one, and how far each was checked.</summary>
    public static Line Routes(JurisdictionData rows, bool brief)
    {
        if (rows.Routes is null) return Line.Emphasis("not researched");
        var routes = rows.Routes.Where(route => route is { Available: true, Confidence: >= Confidence.Medium })
            .GroupBy(route => (route.Kind, LastDay: LastDayOf(route)))
            .Select(same => (Line)$"{(same.Key.Kind == RouteKind.Registration ? "registration" : "temporary practice")} for {Professions([.. same.SelectMany(route => route.Professions).Distinct().OrderBy(one => one)], brief)} ({same.Key.LastDay})").ToList();
        if (routes.Count > 0) return Line.Join(Line.Break, routes);
        return rows.Routes.Count == 0 ? "none found" : rows.Routes.All(route => route.Confidence < Confidence.Medium) ? Line.Of($"{Unknown}: weak sources") : "none that gives authority";
    }

    private static string Professions(IReadOnlyList<Profession> professions, bool brief) =>
        brief && professions.Count > 2 ? $"{professions.Count.ToString(CultureInfo.InvariantCulture)} professions" : ProfessionWords.Of(professions);

    private static string LastDayOf(StateRoute route)
    {
        var last = route.Checked[route.Checked.Count - 1].Until;
        return route.Until is { } until && until <= last ? $"ended {Iso.Format(until.PlusDays(-1))}" : Iso.Format(last);
    }
}
