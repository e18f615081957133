namespace GroupTherapy.Licensure.Data;

/// <summary>Compares data packs by what they answer, day by day. Wording, sources and the days of recording are no answers.</summary>
public static class DataComparison
{
    private static readonly RouteKind[] Kinds = [RouteKind.Registration, RouteKind.TemporaryPractice];
    private static readonly Compact[] Compacts = [Compact.Psypact, Compact.Counseling, Compact.SocialWork];
    private static readonly Profession[] Professions = [.. Enumerable.Range(1, (int)Profession.PsychiatricNursePractitioner).Select(number => (Profession)number)];

    /// <summary>The days on which the data and older data answer differently, each as known on the day it was made for.</summary>
    /// <remarks>Days next to each other on which the same changed into the same are told together.</remarks>
    public static DataDifference DifferencesFrom(this LicensureData data, LicensureData older)
    {
        if (data is null) throw new ArgumentNullException(nameof(data));
        if (older is null) throw new ArgumentNullException(nameof(older));
        var compacts =
            from jurisdiction in Jurisdictions.All
            from compact in Compacts
            from span in Between(older.TimelineOf(compact, jurisdiction), data.TimelineOf(compact, jurisdiction), IsSame)
            select new CompactDifference(jurisdiction, compact, span.From, span.Until, span.Old, span.New);
        var routes =
            from jurisdiction in Jurisdictions.All
            from kind in Kinds
            from profession in Professions
            from span in Between(older.TimelineOf(kind, jurisdiction, profession), data.TimelineOf(kind, jurisdiction, profession), IsSame)
            select new RouteDifference(jurisdiction, kind, profession, span.From, span.Until, span.Old, span.New);
        return new([.. compacts], [.. routes]);
    }

    private static IEnumerable<(LocalDate? From, LocalDate? Until, T Old, T New)> Between<T>(Timeline<T> older, Timeline<T> newer, Func<T, T, bool> isSame)
        where T : class
    {
        (LocalDate From, T Old, T New)? open = null;
        foreach (var day in older.Spans.Concat(newer.Spans).Select(span => span.From).Distinct().OrderBy(day => day))
        {
            var (before, now) = (older.On(day), newer.On(day));
            var differs = !isSame(before, now);
            if (open is { } known && differs && isSame(known.Old, before) && isSame(known.New, now)) continue;
            if (open is { } ended) yield return (FirstOf(ended.From), day, ended.Old, ended.New);
            open = differs ? (day, before, now) : null;
        }

        if (open is { } last) yield return (FirstOf(last.From), null, last.Old, last.New);
    }

    private static LocalDate? FirstOf(LocalDate day) => day == LocalDate.MinIsoValue ? null : day;

    private static bool IsSame(CompactAnswer one, CompactAnswer other) => one.Status == other.Status && one.Unknown == other.Unknown;

    /// <summary>What a route asks matters wherever it is not known that there is none.</summary>
    private static bool IsSame(RouteAnswer one, RouteAnswer other) =>
        one.Available == other.Available && one.Unknown == other.Unknown && (one.Available == false || IsSame(one.Route, other.Route));

    private static bool IsSame(StateRoute? one, StateRoute? other) =>
        one is null || other is null
            ? one is null && other is null
            : (one.Telehealth, one.InPerson, one.Filing, one.Limit, one.LimitAsStated is null) == (other.Telehealth, other.InPerson, other.Filing, other.Limit, other.LimitAsStated is null)
                && one.Requires.OrderBy(asked => asked).SequenceEqual(other.Requires.OrderBy(asked => asked));
}
