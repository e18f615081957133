using System.Globalization;
using System.Text;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>All that the data say of one jurisdiction, as a page in Markdown for whoever signs it.</summary>
/// <remarks>Days on a page are the first and the last, both included. The same data give the same text.</remarks>
public static class JurisdictionPage
{
    private const string Territories = "The territories";

    /// <summary>The page of one jurisdiction.</summary>
    public static string Of(LicensureData data, Jurisdiction jurisdiction)
    {
        var rows = (data ?? throw new ArgumentNullException(nameof(data)))[jurisdiction];
        var page = new StringBuilder();
        page.Append($"# {rows.Name} ({jurisdiction})\n\n");
        page.Append($"Generated from data pack {data.Version}; do not edit. Decision support, not legal advice: confirm with the boards.\n");
        page.Append("Days are the first and the last, both included. Where the data do not answer, the answer is *unknown*, never \"permitted\".\n\n");
        AppendSummary(page, data, jurisdiction);
        foreach (var (compact, _) in PracticeCodes.Compacts) AppendCompact(page, data, jurisdiction, compact);
        AppendRoutes(page, rows);
        page.Append("\n## Sources\n\n");
        for (var index = 0; index < rows.Sources.Count; index++) page.Append($"{Number(index + 1)}. {rows.Sources[index].Citation}\n");
        return page.ToString();
    }

    /// <summary>The table of all jurisdictions, each with what holds there as far as it was checked and a link to its page, <c>CO.md</c> and so on.</summary>
    public static string Index(LicensureData data)
    {
        if (data is null) throw new ArgumentNullException(nameof(data));
        var page = new StringBuilder();
        page.Append("# Licensure, jurisdiction by jurisdiction\n\n");
        page.Append($"Generated from data pack {data.Version}; do not edit. Decision support, not legal advice: confirm with the boards.\n");
        page.Append("In brackets is the last day to which a table was checked; past that day the answer is *unknown*. A page has every day, source and doubt.\n");
        foreach (var territories in new[] { false, true })
        {
            page.Append($"\n## {(territories ? Territories : "The states and the District of Columbia")}\n\n");
            page.Append($"| jurisdiction | {string.Join(" | ", data.Compacts.Select(info => info.Name))} | state routes |\n|---|---|---|---|---|\n");
            foreach (var jurisdiction in Jurisdictions.All.Where(jurisdiction => jurisdiction >= Jurisdiction.AS == territories))
                page.Append($"| [{data[jurisdiction].Name}]({jurisdiction}.md) | {string.Join(" | ", PracticeCodes.Compacts.Select(compact => LastWord(data, jurisdiction, compact.Choice)))} | {PageWords.Routes(data[jurisdiction], brief: true)} |\n");
        }

        page.Append("\n## The compacts\n");
        foreach (var info in data.Compacts)
        {
            page.Append($"\n### {info.Name}\n\nConfirm with {info.ConfirmWith}.\n\n");
            foreach (var note in info.Notes) page.Append($"- {note}\n");
        }

        page.Append("\n## What holds everywhere, and how the data were gathered\n\n");
        foreach (var note in data.Notes) page.Append($"- {note}\n");
        return page.ToString();
    }

    private static void AppendSummary(StringBuilder page, LicensureData data, Jurisdiction jurisdiction)
    {
        page.Append("| | in short, and the last day that was checked |\n|---|---|\n");
        foreach (var (compact, _) in PracticeCodes.Compacts) page.Append($"| {data.InfoOf(compact).Name} | {LastWord(data, jurisdiction, compact)} |\n");
        page.Append($"| State routes | {PageWords.Routes(data[jurisdiction], brief: false)} |\n");
    }

    /// <summary>How the compact stands on the last day that was checked, and since when.</summary>
    private static string LastWord(LicensureData data, Jurisdiction jurisdiction, Compact compact)
    {
        var spans = data.TimelineOf(compact, jurisdiction).Spans.ToList();
        if (spans[spans.Count - 1].Value.CheckedUntil is not { } last) return "*unknown*: nothing had been recorded";
        var answer = data.AnswerOf(compact, jurisdiction, last);
        var since = spans.Where(span => span.From <= last).Reverse().TakeWhile(span => span.Value.Status == answer.Status).Last().From;
        var recorded = answer is { Status: CompactStatus.InForce, Entry.From: { } from } ? from : since;
        return $"{PageWords.Of(answer, recorded == LocalDate.MinIsoValue ? null : recorded)}{(recorded < since ? $", doubted before {Iso.Format(since)}" : "")} ({Iso.Format(last)})";
    }

    private static void AppendCompact(StringBuilder page, LicensureData data, Jurisdiction jurisdiction, Compact compact)
    {
        var (info, table) = (data.InfoOf(compact), data[jurisdiction].TableOf(compact));
        page.Append($"\n## {info.Name}\n\n| from | to | answer | confidence | sources |\n|---|---|---|---|---|\n");
        var spans = data.TimelineOf(compact, jurisdiction).Spans.ToList();
        for (var index = 0; index < spans.Count; index++)
        {
            var (from, answer) = spans[index];
            var to = index + 1 < spans.Count ? Iso.Format(spans[index + 1].From.PlusDays(-1)) : "";
            var (confidence, sources) = answer.Unknown is null && answer.Entry is { } entry ? (PageWords.Of(entry.Confidence), Numbers(data[jurisdiction], entry.Sources)) : ("", "");
            page.Append($"| {(index == 0 ? "" : Iso.Format(from))} | {to} | {PageWords.Of(answer)}{(answer.Window is { Material: false } ? " (disputed, see below)" : "")} | {confidence} | {sources} |\n");
        }

        page.Append('\n');
        foreach (var (days, said) in SaidOf(table.Entries)) page.Append($"- {days}: {said}.\n");
        foreach (var window in table.Uncertain)
            page.Append($"- {Days(window.From, window.Until)}: uncertain; {(window.Material ? "the days read as unknown" : "the answer above stands")}. {Sentence(window.Why)}.\n");
        page.Append($"- Confirm with {info.ConfirmWith}.\n");
    }

    /// <summary>What is said of entries beside their days; said once where entries next to each other say the same.</summary>
    private static IEnumerable<(string Days, string Said)> SaidOf(IReadOnlyList<CompactEntry> entries)
    {
        var said = entries.Select((entry, index) => (Day: entry.From is { } from ? Iso.Format(from) : entries.Count > index + 1 && entries[index + 1].From is { } next ? $"Before {Iso.Format(next)}" : "Every day", Text: TextOf(entry))).Where(one => one.Text.Length > 0).ToList();
        for (var index = 0; index < said.Count;)
        {
            var same = said.Skip(index).TakeWhile(one => one.Text == said[index].Text).ToList();
            yield return (string.Join(" and ", same.Select(one => one.Day)), said[index].Text);
            index += same.Count;
        }
    }

    private static string TextOf(CompactEntry entry)
    {
        var day = entry switch { { AtTheLatest: true, Basis: { } how } => $"the law's own day is not known ({how})", { AtTheLatest: true } => "the law's own day is not known", { Basis: { } how } => $"day: {how}", _ => null };
        var law = Sentence(string.Join("; ", new[] { entry.Instrument, entry.Statute, day }.OfType<string>()));
        return Sentence(string.Join(". ", new[] { law, entry.Note }.Where(text => text is { Length: > 0 })));
    }

    private static void AppendRoutes(StringBuilder page, JurisdictionData rows)
    {
        page.Append("\n## State routes\n");
        if (rows.Routes is null) page.Append("\nNot researched: whether the state offers registration or temporary practice is unknown. Ask its boards.\n");
        else if (rows.Routes.Count == 0) page.Append("\nNone was found.\n");
        else page.Append("\nFor professions that no route below names, none was found.\n");
        foreach (var route in rows.Routes ?? []) AppendRoute(page, rows, route);
    }

    private static void AppendRoute(StringBuilder page, JurisdictionData rows, StateRoute route)
    {
        page.Append($"\n### {Sentence(route.Mechanism.Replace('-', ' '))}: {PageWords.Of(route.Professions)}\n\n{Sentence(route.Summary)}.\n\n");
        page.Append($"- Reads as {PageWords.ReadsAs(route)}\n- Days: {DaysOf(route)}\n");
        page.Append($"- Telehealth: {PageWords.Of(route.Telehealth)}; in person: {PageWords.Of(route.InPerson)}; filing first: {PageWords.Of(route.Filing)}\n");
        if (route.LimitAsStated is { } limit) page.Append($"- Limit: {limit}; {(route.Limit is { } counted ? $"counted as {PageWords.Of(counted)}" : "not counted here, so unknown")}\n");
        foreach (var requirement in route.Requires) page.Append($"- Asked each time: {PageWords.Of(requirement)}\n");
        foreach (var condition in route.Conditions) page.Append($"- Condition: {condition}\n");
        if (route.Statute is { } statute) page.Append($"- Statute: {statute}\n");
        if (route.Note is { } note) page.Append($"- Note: {note}\n");
        page.Append($"- Confidence {PageWords.Of(route.Confidence)}; sources {Numbers(rows, route.Sources)}; recorded {Iso.Format(route.Recorded)}\n");
    }

    /// <summary>From when to when the route stands, and from when on it is unknown.</summary>
    private static string DaysOf(StateRoute route)
    {
        var last = route.Checked[route.Checked.Count - 1].Until;
        var first = route.From is { } from ? route.AtTheLatest ? $"in force by {Iso.Format(from)} (unknown before)" : $"from {Iso.Format(from)}" : "no first day was recorded";
        return $"{first}{(route.Until is { } until ? $", to {Iso.Format(until.PlusDays(-1))}" : "")}; checked to {Iso.Format(last)}, unknown after";
    }

    private static string Days(LocalDate from, LocalDate until) => until == from.PlusDays(1) ? Iso.Format(from) : $"{Iso.Format(from)} to {Iso.Format(until.PlusDays(-1))}";

    /// <summary>The places of sources in the list at the end of the page.</summary>
    private static string Numbers(JurisdictionData rows, IReadOnlyList<string> cited) =>
        string.Join(", ", cited.Select(id => rows.Sources.TakeWhile(source => source.Id != id).Count() + 1).OrderBy(number => number).Select(Number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With a capital, and without a full stop at its end.</summary>
    private static string Sentence(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text.Substring(1).TrimEnd('.');
}
