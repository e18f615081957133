using System.Globalization;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue.Pages;
using GroupTherapy.Tool.Catalogue.Site;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>All that the data say of one jurisdiction, as a page for whoever signs it.</summary>
/// <remarks>Days on a page are the first and the last, both included. The same data give the same page.</remarks>
internal static class JurisdictionPage
{
    /// <summary>The page of one jurisdiction.</summary>
    public static Page Of(LicensureData data, Jurisdiction jurisdiction)
    {
        var rows = data[jurisdiction];
        return new($"{rows.Name} ({jurisdiction})",
        [
            new Paragraph(Line.Of($"Generated from data pack {data.Version.ToString()}; do not edit. Decision support, not legal advice: confirm with the boards. Days are the first and the last, both included. Where the data do not answer, the answer is {JurisdictionWords.Unknown}, never \"permitted\".")),
            Summary(data, jurisdiction),
            .. PracticeCodes.Compacts.SelectMany(compact => Compact(data, jurisdiction, compact.Choice)),
            .. Routes(rows),
            new Heading(2, "Sources"),
            new ItemList([.. rows.Sources.Select((source, place) => new Item(source.Citation) { Number = place + 1 })]),
        ]);
    }

    /// <summary>The table of all jurisdictions, each with what holds there as far as it was checked and a link to its page.</summary>
    public static Page Index(LicensureData data) => new("Licensure, jurisdiction by jurisdiction",
    [
        new Paragraph(Line.Of($"Generated from data pack {data.Version.ToString()}; do not edit. Decision support, not legal advice: confirm with the boards. In brackets is the last day to which a table was checked; past that day the answer is {JurisdictionWords.Unknown}. A page has every day, source and doubt.")),
        .. Index(data, "The states and the District of Columbia", jurisdiction => jurisdiction < Jurisdiction.AS),
        .. Index(data, "The territories", jurisdiction => jurisdiction >= Jurisdiction.AS),
        new Heading(2, "The compacts"),
        .. data.Compacts.SelectMany(info => (IEnumerable<Block>)[new Heading(3, info.Name), new Paragraph($"Confirm with {info.ConfirmWith}."), new ItemList(info.Notes.Select(note => (Line)note))]),
        new Heading(2, "What holds everywhere, and how the data were gathered"),
        new ItemList(data.Notes.Select(note => (Line)note)),
    ]);

    private static IEnumerable<Block> Index(LicensureData data, string name, Func<Jurisdiction, bool> belongs) =>
    [
        new Heading(2, name),
        new Table(name, ["jurisdiction", .. data.Compacts.Select(info => (Line)info.Name), "state routes"],
        [
            .. Jurisdictions.All.Where(belongs).Select(jurisdiction => new TableRow(
            [
                Line.Link(SiteLinks.PathOfJurisdiction(jurisdiction.ToString()), data[jurisdiction].Name),
                .. PracticeCodes.Compacts.Select(compact => LastWord(data, jurisdiction, compact.Choice)),
                JurisdictionWords.Routes(data[jurisdiction], brief: true),
            ])),
        ]),
    ];

    private static Table Summary(LicensureData data, Jurisdiction jurisdiction) => new("In short", [Line.Empty, "in short, and the last day that was checked"],
    [
        .. PracticeCodes.Compacts.Select(compact => new TableRow([data.InfoOf(compact.Choice).Name, LastWord(data, jurisdiction, compact.Choice)])),
        new(["State routes", JurisdictionWords.Routes(data[jurisdiction], brief: false)]),
    ]);

    /// <summary>How the compact stands on the last day that was checked, and since when.</summary>
    private static Line LastWord(LicensureData data, Jurisdiction jurisdiction, Compact compact)
    {
        var spans = data.TimelineOf(compact, jurisdiction).Spans.ToList();
        if (spans[^1].Value.CheckedUntil is not { } last) return Line.Of($"{JurisdictionWords.Unknown}: nothing had been recorded");
        var answer = data.AnswerOf(compact, jurisdiction, last);
        var since = spans.Where(span => span.From <= last).Reverse().TakeWhile(span => span.Value.Status == answer.Status).Last().From;
        var recorded = answer is { Status: CompactStatus.InForce, Entry.From: { } from } ? from : since;
        return Line.Of($"{JurisdictionWords.Of(answer, recorded == LocalDate.MinIsoValue ? null : recorded)}{(recorded < since ? $", doubted before {Iso.Format(since)}" : "")} ({last})");
    }

    private static IEnumerable<Block> Compact(LicensureData data, Jurisdiction jurisdiction, Compact compact)
    {
        var (info, table, spans) = (data.InfoOf(compact), data[jurisdiction].TableOf(compact), data.TimelineOf(compact, jurisdiction).Spans.ToList());
        return
        [
            new Heading(2, info.Name),
            new Table(info.Name, ["from", "to", "answer", "confidence", "sources"], [.. spans.Select((span, place) => Row(data[jurisdiction], span.From, span.Value, place, place + 1 < spans.Count ? spans[place + 1].From : null))]),
            new ItemList(
            [
                .. SaidOf(table.Entries).Select(one => new Item($"{one.Days}: {one.Said}.")),
                .. table.Uncertain.Select(window => new Item($"{Days(window.From, window.Until)}: uncertain; {(window.Material ? "the days read as unknown" : "the answer above stands")}. {Sentence(window.Why)}.")),
                new($"Confirm with {info.ConfirmWith}."),
            ]),
        ];
    }

    private static TableRow Row(JurisdictionData rows, LocalDate from, CompactAnswer answer, int place, LocalDate? next)
    {
        var (confidence, sources) = answer.Unknown is null && answer.Entry is { } entry ? (JurisdictionWords.Of(entry.Confidence), Numbers(rows, entry.Sources)) : ("", "");
        return new([place == 0 ? "" : Iso.Format(from), next is { } day ? Iso.Format(day.PlusDays(-1)) : "", Line.Of($"{JurisdictionWords.Of(answer)}{(answer.Window is { Material: false } ? " (disputed, see below)" : "")}"), confidence, sources]);
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

    private static IEnumerable<Block> Routes(JurisdictionData rows) =>
    [
        new Heading(2, "State routes"),
        new Paragraph(rows.Routes switch
        {
            null => "Not researched: whether the state offers registration or temporary practice is unknown. Ask its boards.",
            [] => "None was found.",
            _ => "For professions that no route below names, none was found.",
        }),
        .. (rows.Routes ?? []).SelectMany(route => Route(rows, route)),
    ];

    private static IEnumerable<Block> Route(JurisdictionData rows, StateRoute route) =>
    [
        new Heading(3, $"{Sentence(route.Mechanism.Replace('-', ' '))}: {ProfessionWords.Of(route.Professions)}"),
        new Paragraph($"{Sentence(route.Summary)}."),
        new ItemList(
        [
            new(Line.Of($"Reads as {JurisdictionWords.ReadsAs(route)}")),
            new($"Days: {DaysOf(route)}"),
            new($"Telehealth: {JurisdictionWords.Of(route.Telehealth)}; in person: {JurisdictionWords.Of(route.InPerson)}; filing first: {JurisdictionWords.Of(route.Filing)}"),
            .. Told("Limit", route.LimitAsStated is { } limit ? [$"{limit}; {(route.Limit is { } counted ? $"counted as {JurisdictionWords.Of(counted)}" : "not counted here, so unknown")}"] : []),
            .. Told("Asked each time", route.Requires.Select(JurisdictionWords.Of)),
            .. Told("Condition", route.Conditions),
            .. Told("Statute", route.Statute is { } statute ? [statute] : []),
            .. Told("Note", route.Note is { } note ? [note] : []),
            new($"Confidence {JurisdictionWords.Of(route.Confidence)}; sources {Numbers(rows, route.Sources)}; recorded {Iso.Format(route.Recorded)}"),
        ]),
    ];

    private static IEnumerable<Item> Told(string what, IEnumerable<string> texts) => texts.Select(text => new Item($"{what}: {text}"));

    /// <summary>From when to when the route stands, and from when on it is unknown.</summary>
    private static string DaysOf(StateRoute route)
    {
        var first = route.From is { } from ? route.AtTheLatest ? $"in force by {Iso.Format(from)} (unknown before)" : $"from {Iso.Format(from)}" : "no first day was recorded";
        return $"{first}{(route.Until is { } until ? $", to {Iso.Format(until.PlusDays(-1))}" : "")}; checked to {Iso.Format(route.Checked[^1].Until)}, unknown after";
    }

    private static string Days(LocalDate from, LocalDate until) => until == from.PlusDays(1) ? Iso.Format(from) : $"{Iso.Format(from)} to {Iso.Format(until.PlusDays(-1))}";

    /// <summary>The places of sources in the list at the end of the page.</summary>
    private static string Numbers(JurisdictionData rows, IReadOnlyList<string> cited) =>
        string.Join(", ", cited.Select(id => rows.Sources.TakeWhile(source => source.Id != id).Count() + 1).Order().Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>With a capital, and without a full stop at its end.</summary>
    private static string Sentence(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.');
}
