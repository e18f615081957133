using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure.Data;

/// <summary>What every data pack must keep, whether it is being built or loaded: nothing overlaps, nothing is out of order, nothing lacks a source.</summary>
internal static class DataRules
{
    internal static IEnumerable<DataFault> FaultsOf(DataPack pack)
    {
        if (!pack.Compacts.Select(info => (int)info.Compact).SequenceEqual([1, 2, 3]))
            yield return new(pack, "pack", "other compacts or another order", "PSYPACT, Counseling and Social Work, once each");
        if (!pack.Jurisdictions.Select(data => data.Jurisdiction).SequenceEqual(Jurisdictions.All))
            yield return new(pack, "pack", "jurisdictions missing, twice or out of order", $"each of the {Jurisdictions.All.Count} jurisdictions once, in order");
        foreach (var fault in pack.Jurisdictions.SelectMany(FaultsOf)) yield return fault;
    }

    internal static IEnumerable<DataFault> FaultsOf(JurisdictionData data)
    {
        var sources = data.Sources.Select(source => source.Id).ToList();
        if (sources.Distinct().Count() != sources.Count) yield return new(data, $"{data.Jurisdiction}, sources", "an id twice", "each id once");
        if (data.Compacts.Count != 3)
        {
            yield return new(data, $"{data.Jurisdiction}", $"{data.Compacts.Count} compact tables", "one for each of the three compacts");
            yield break;
        }

        for (var index = 0; index < data.Compacts.Count; index++)
        {
            foreach (var fault in FaultsOf(data, (Compact)(index + 1), data.Compacts[index], sources)) yield return fault;
        }

        foreach (var fault in FaultsOf(data, data.Routes ?? [], sources)) yield return fault;
    }

    private static IEnumerable<DataFault> FaultsOf(JurisdictionData data, Compact compact, CompactTable table, List<string> sources)
    {
        var where = $"{data.Jurisdiction}, {compact}";
        if (table.Entries.Count == 0) yield return new(data, where, "no entry", "at least the first, which has no from");
        for (var index = 0; index < table.Entries.Count; index++)
        {
            var entry = table.Entries[index];
            var at = $"{where}, entry {index + 1}";
            if (index == 0 && entry.From is not null) yield return new(entry, at, $"from {Iso.Format(entry.From.Value)}", "no from in the first entry: it reaches back without end");
            if (index > 0 && Order(table.Entries[index - 1].From, table.Entries[index - 1].Recorded, entry.From, entry.Recorded) is { } fault) yield return new(entry, at, fault.Found, fault.Expected);
            if (entry.Status is < CompactStatus.NotMember or > CompactStatus.Repealed) yield return new(entry, at, "no status", "a status");
            if (entry.Status == CompactStatus.Repealed && compact != Compact.Psypact) yield return new(entry, at, "a repeal", "a repeal of PSYPACT only: what another compact's withdrawal takes is not researched");
            foreach (var lacking in Provenance(entry, at, entry.Confidence, entry.Sources, sources)) yield return lacking;
        }

        for (var index = 0; index < table.Uncertain.Count; index++)
        {
            var window = table.Uncertain[index];
            var at = $"{where}, uncertain window {index + 1}";
            if (window.From >= window.Until) yield return new(window, at, $"{Iso.Format(window.From)} until {Iso.Format(window.Until)}", "a from before its until");
            if (index > 0 && window.From < table.Uncertain[index - 1].Until) yield return new(window, at, $"from {Iso.Format(window.From)}", $"a from on or after the window before ends, {Iso.Format(table.Uncertain[index - 1].Until)}");
        }

        foreach (var fault in FaultsOf(data, where, table.Checked)) yield return fault;
    }

    private static IEnumerable<DataFault> FaultsOf(JurisdictionData data, IReadOnlyList<StateRoute> routes, List<string> sources)
    {
        for (var index = 0; index < routes.Count; index++)
        {
            var route = routes[index];
            var at = $"{data.Jurisdiction}, route {index + 1}";
            if (route.From >= route.Until) yield return new(route, at, $"{Iso.Format(route.From!.Value)} until {Iso.Format(route.Until!.Value)}", "a from before its until");
            if (route.AtTheLatest && route.From is null) yield return new(route, at, "at the latest, without a from", "the day by which it was in force");
            if (route.Professions.Count == 0 || route.Professions.Distinct().Count() != route.Professions.Count) yield return new(route, at, "no profession, or one twice", "each profession once");
            if (route.Kind is < RouteKind.Registration or > RouteKind.TemporaryPractice) yield return new(route, at, "no kind", "a kind of route");
            if (route.Professions.Any(profession => profession is < Profession.Psychologist or > Profession.PsychiatricNursePractitioner)) yield return new(route, at, "no profession", "professions");
            if (route.Requires.Any(requirement => requirement is < RouteRequirement.ExistingClient or > RouteRequirement.HomeOutsideCompact)) yield return new(route, at, "no requirement", "requirements");
            if (route.Limit is { Period: < LimitPeriod.CalendarYear or > LimitPeriod.PerPermit }) yield return new(route, at, "no span of counting", "a span of counting");
            if (route.Limit is { Encounters: true, Period: not LimitPeriod.CalendarYear }) yield return new(route, at, "encounters in another span", "encounters of a calendar year: no other span of them is counted");
            if (route.Limit is { Count: < 1 }) yield return new(route, at, $"a limit of {route.Limit.Count}", "a limit of at least 1");
            foreach (var fault in route.Professions.Select(profession => Order(routes.Take(index).LastOrDefault(other => other.Kind == route.Kind && other.Professions.Contains(profession)), route)).OfType<(string Found, string Expected)>().Distinct())
                yield return new(route, at, fault.Found, fault.Expected);
            foreach (var fault in FaultsOf(data, at, route.Checked)) yield return fault;
            foreach (var lacking in Provenance(route, at, route.Confidence, route.Sources, sources)) yield return lacking;
        }
    }

    private static IEnumerable<DataFault> FaultsOf(JurisdictionData data, string where, IReadOnlyList<DataCheck> checks)
    {
        if (checks.Count == 0) yield return new(data, where, "no checked day", "the day to which it was checked");
        foreach (var check in checks.Where(check => check.Until == LocalDate.MaxIsoValue)) yield return new(check, where, "checked to the end of the calendar", "a day that was reached");
        for (var index = 1; index < checks.Count; index++)
        {
            if (checks[index].Recorded <= checks[index - 1].Recorded) yield return new(checks[index], $"{where}, check {index + 1}", $"recorded {Iso.Format(checks[index].Recorded)}", $"a day after the check before, {Iso.Format(checks[index - 1].Recorded)}");
        }
    }

    /// <summary>A route ends before the next of its kind and profession begins, unless that corrects it.</summary>
    private static (string Found, string Expected)? Order(StateRoute? before, StateRoute route) =>
        before is null ? null
        : Order(before.From, before.Recorded, route.From, route.Recorded) is { } fault ? fault
        : before.From == route.From || before.Until <= route.From ? null
        : ("days that an earlier route of the same kind and profession has too", "the earlier route's until on or before this from");

    /// <summary>Entries come in order of their first day; those of one first day are corrections, in order of the day they were recorded.</summary>
    private static (string Found, string Expected)? Order(LocalDate? from, LocalDate recorded, LocalDate? nextFrom, LocalDate nextRecorded)
    {
        if (from == nextFrom) return nextRecorded > recorded ? null : ("the same first day as the entry before", "a later first day, or a correction that was recorded later");
        return from is null || nextFrom > from ? null : ($"from {(nextFrom is { } day ? Iso.Format(day) : "no day")}", $"a day after the entry before, {Iso.Format(from.Value)}");
    }

    private static IEnumerable<DataFault> Provenance(object row, string at, Confidence confidence, IReadOnlyList<string> cited, List<string> sources)
    {
        if (confidence is < Confidence.Low or > Confidence.High) yield return new(row, at, "no confidence", "a confidence");
        if (cited.Count == 0) yield return new(row, at, "no source", "at least one source");
        foreach (var id in cited.Where(id => !sources.Contains(id))) yield return new(row, at, $"source '{id}'", "a source that the jurisdiction lists");
    }
}
