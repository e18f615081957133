using System.Text;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>All that the data say of one jurisdiction, as a page in Markdown for whoever signs it.</summary>
public static class JurisdictionPage
{
    /// <summary>The page of one jurisdiction. The same data give the same text.</summary>
    public static string Of(LicensureData data, Jurisdiction jurisdiction)
    {
        var rows = (data ?? throw new ArgumentNullException(nameof(data)))[jurisdiction];
        var page = new StringBuilder();
        page.Append($"# {rows.Name} ({jurisdiction})\n\n");
        page.Append($"From data pack {data.Version}. Decision support, not legal advice: confirm with the boards. Days run from the first, included, to the last, not included; past the day to which a table was checked, the answer is *unknown*.\n");
        foreach (var (compact, _) in PracticeCodes.Compacts) AppendCompact(page, data, jurisdiction, compact);
        AppendRoutes(page, rows);
        page.Append("\n## Sources\n");
        foreach (var source in rows.Sources) page.Append($"- **{source.Id}**: {source.Citation}\n");
        return page.ToString();
    }

    private static void AppendCompact(StringBuilder page, LicensureData data, Jurisdiction jurisdiction, Compact compact)
    {
        var info = data.Compacts[(int)compact - 1];
        page.Append($"\n## {info.Name}\n\n| from | until | the answer | confidence | day rests on | sources |\n|---|---|---|---|---|---|\n");
        var spans = data.TimelineOf(compact, jurisdiction).Spans.ToList();
        for (var index = 0; index < spans.Count; index++)
        {
            var (from, answer) = spans[index];
            var until = index + 1 < spans.Count ? Iso.Format(spans[index + 1].From) : "";
            page.Append($"| {(index == 0 ? "" : Iso.Format(from))} | {until} | {Words(answer)} | {NameOf(answer.Entry?.Confidence)} | {Basis(answer.Entry)} | {string.Join(", ", answer.Entry?.Sources ?? [])} |\n");
        }

        foreach (var entry in data[jurisdiction].Compacts[(int)compact - 1].Entries) AppendEntry(page, entry);
        foreach (var window in data[jurisdiction].Compacts[(int)compact - 1].Uncertain)
            page.Append($"- {Iso.Format(window.From)} to {Iso.Format(window.Until)}: the sources disagree ({(window.Material ? "material: unknown" : "minor: the answer stands")}). {window.Why}\n");
        page.Append($"- Confirm with {info.ConfirmWith}.\n");
    }

    private static void AppendEntry(StringBuilder page, CompactEntry entry)
    {
        string?[] parts = [entry.Instrument, entry.Statute, entry.Note];
        if (parts.All(part => part is null)) return;
        page.Append($"- {(entry.From is { } from ? Iso.Format(from) : "At first")}: {string.Join("; ", parts.OfType<string>())}\n");
    }

    private static void AppendRoutes(StringBuilder page, JurisdictionData rows)
    {
        page.Append("\n## State routes\n\n");
        if (rows.Routes is null) page.Append("Not researched: whether the state offers registration or temporary practice is unknown. Ask its boards.\n");
        else if (rows.Routes.Count == 0) page.Append("None was found.\n");
        foreach (var route in rows.Routes ?? [])
        {
            page.Append($"### {Sentence(route.Mechanism)}: {string.Join(", ", route.Professions.Select(PracticeCodes.Professions.NameOf))}\n");
            page.Append($"{route.Summary}\n\n");
            page.Append($"- {(route.Available ? $"Counts as {PracticeCodes.RouteKinds.NameOf(route.Kind)}" : "Gives no authority")}; telehealth: {YesNo(route.Telehealth)}; in person: {YesNo(route.InPerson)}; filing first: {YesNo(route.Filing)}\n");
            page.Append($"- In force: {(route.From is { } from ? $"{(route.AtTheLatest ? "by" : "from")} {Iso.Format(from)}" : "first day not recorded")}{(route.Until is { } until ? $" until {Iso.Format(until)} (not included)" : "")}; checked to {Iso.Format(route.Checked[route.Checked.Count - 1].Until)}\n");
            if (route.LimitAsStated is { } limit) page.Append($"- Limit: {limit}{(route.Limit is { } counted ? $" (counted as {counted.Count} {(counted.Encounters ? "encounters" : "days")}, {PracticeCodes.LimitPeriods.NameOf(counted.Period)})" : " (not counted here)")}\n");
            if (route.Requires.Count > 0) page.Append($"- Asked of each clinician and client: {string.Join(", ", route.Requires.Select(PracticeCodes.RouteRequirements.NameOf))}\n");
            foreach (var condition in route.Conditions) page.Append($"- Condition: {condition}\n");
            if (route.Statute is { } statute) page.Append($"- Statute: {statute}\n");
            if (route.Note is { } note) page.Append($"- Note: {note}\n");
            page.Append($"- Confidence {NameOf(route.Confidence)}{(route.Confidence < Confidence.Medium ? ": read as unknown" : "")}; sources: {string.Join(", ", route.Sources)}; recorded {Iso.Format(route.Recorded)}\n");
        }
    }

    private static string Words(CompactAnswer answer) => answer.Unknown is { } unknown
        ? $"unknown: {Confirmation.Words(unknown, answer.CheckedUntil, answer.Window)}"
        : answer.Status switch
        {
            CompactStatus.InForce => "**in force**",
            CompactStatus.Enacted => "enacted; gives no authority yet",
            CompactStatus.NotMember => "not a member",
            _ => "not in force; whether it was enacted is not researched",
        };

    private static string Basis(CompactEntry? entry) => entry switch
    {
        { AtTheLatest: true } => "made by that day; the law's own day is not known",
        { Basis: { } basis } => basis,
        _ => "",
    };

    private static string NameOf(Confidence? confidence) => confidence is { } known ? PracticeCodes.Confidences.NameOf(known) : "";

    private static string YesNo(bool? answer) => answer switch { true => "yes", false => "no", null => "not read" };

    private static string Sentence(string mechanism) => char.ToUpperInvariant(mechanism[0]) + mechanism.Substring(1).Replace('-', ' ');
}
