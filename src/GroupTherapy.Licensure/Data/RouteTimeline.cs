namespace GroupTherapy.Licensure.Data;

/// <summary>Reads a jurisdiction's routes of one kind for one profession as one answer a day.</summary>
internal static class RouteTimeline
{
    private static readonly RouteAnswer None = new() { Available = false };
    private static readonly RouteAnswer NotResearched = new() { Unknown = UnknownBecause.NotResearched };
    private static readonly RouteAnswer NotYetRecorded = new() { Unknown = UnknownBecause.NotYetRecorded };

    internal static Timeline<RouteAnswer> Of(JurisdictionData data, RouteKind kind, Profession profession, LocalDate? asKnown)
    {
        if (asKnown < FirstRecorded(data)) return Timeline<RouteAnswer>.Of([], _ => NotYetRecorded);
        if (data.Routes is null) return Timeline<RouteAnswer>.Of([], _ => NotResearched);
        var recorded = data.Routes.Where(route => route.Kind == kind && route.Professions.Contains(profession)).ToList();
        var known = recorded.Where(route => asKnown is not { } day || route.Recorded <= day).GroupBy(route => route.From).Select(same => same.Last()).ToList();
        if (known.Count == 0 && recorded.Count > 0) return Timeline<RouteAnswer>.Of([], _ => NotYetRecorded);
        return Timeline<RouteAnswer>.Of(known.SelectMany(route => new[] { route.From, route.Until, CheckedUntil(route)?.PlusDays(1) }.OfType<LocalDate>()), AnswerOn);

        LocalDate? CheckedUntil(StateRoute route) => route.Checked.LastOrDefault(check => asKnown is not { } day || check.Recorded <= day)?.Until;

        RouteAnswer AnswerOn(LocalDate day)
        {
            var next = known.FirstOrDefault(one => one.From is { } from && from > day);
            if (known.LastOrDefault(one => one.From is not { } from || from <= day) is { } route && !(route.Until <= day && next is { AtTheLatest: true }))
            {
                // An end is known as far as the route was checked: later, it may have been extended or replaced.
                UnknownBecause? unknown = CheckedUntil(route) is not { } until || day > until ? UnknownBecause.PastChecked : route.Confidence < Confidence.Medium ? UnknownBecause.WeakSources : null;
                var stands = route.Until is not { } end || day < end;
                return new() { Available = unknown is null ? stands && route.Available : null, Unknown = unknown, Route = route, CheckedUntil = CheckedUntil(route) };
            }

            return next is { AtTheLatest: true } ? new() { Unknown = UnknownBecause.FirstDayNotKnown, Route = next, CheckedUntil = CheckedUntil(next) } : None;
        }
    }

    /// <summary>The first day on which anything was recorded of the jurisdiction: until then nobody had looked for a route either.</summary>
    private static LocalDate FirstRecorded(JurisdictionData data) =>
        data.Compacts.SelectMany(table => table.Entries).Select(entry => entry.Recorded).Concat((data.Routes ?? []).Select(route => route.Recorded)).Min();
}
