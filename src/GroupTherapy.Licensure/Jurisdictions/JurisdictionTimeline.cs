using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>A picture of one jurisdiction over the years: a bar for each compact and each kind of route, as the data answer day by day.</summary>
/// <remarks>Professions for whom a kind of route stands alike on every day share a bar. What the data do not answer looks like nothing else.</remarks>
internal static class JurisdictionTimeline
{
    private const int Margin = 16;
    private const int Width = 680;
    private const int Top = 64;
    private const int Line = 17;
    private const int Bar = 22;
    private const int Gap = 14;
    private const int MostLines = 3;

    // Before the first compact took effect, in 2020, there is little to see; a bar's left end stands for all days before, its right end for all after.
    private static readonly LocalDate First = new(2019, 1, 1);

    /// <summary>Draws it.</summary>
    /// <returns>An SVG document.</returns>
    internal static string ToSvg(LicensureData data, Jurisdiction jurisdiction)
    {
        var rows = RowsOf(data, jurisdiction);
        var days = rows.SelectMany(row => row.Spans).Select(span => span.From).Where(day => day > First).Append(First).ToList();
        var scale = new Scale(First, new(days.Max().Year + 2, 1, 1));
        var title = $"{data[jurisdiction].Name} over the years";
        var bottom = Top + rows.Sum(row => row.Height);
        return PixelDrawing.Draw(Width, bottom + 128, title, string.Join(" ", rows.Select(Said)), drawing =>
        {
            CompactLook.DefinePatterns(drawing);
            drawing.Text(title, Margin, Margin + 14, 16, Width - (2 * Margin), bold: true);
            DrawYears(drawing, scale, bottom);
            var top = Top;
            foreach (var row in rows)
            {
                DrawRow(drawing, row, scale, top);
                top += row.Height;
            }

            DrawLegend(drawing, bottom + 18);
            drawing.Text("Of a kind of route: + there is one, \u2013 none was found, ? unknown.", Margin, bottom + 112, 12, Width - (2 * Margin));
        });
    }

    private static List<TimelineRow> RowsOf(LicensureData data, Jurisdiction jurisdiction) =>
    [
        .. data.Compacts.Select(info => new TimelineRow(info.Name, [.. data.TimelineOf(info.Compact, jurisdiction).Spans.Select(span => (span.From, span.Value.Status, JurisdictionMap.WordsOf(span.Value)))])),
        .. PracticeCodes.RouteKinds.SelectMany(kind => Routes(data, jurisdiction, kind.Choice)),
    ];

    private static IEnumerable<TimelineRow> Routes(LicensureData data, Jurisdiction jurisdiction, RouteKind kind) =>
        PracticeCodes.Professions.Select(profession => (Profession: profession.Choice, Spans: data.TimelineOf(kind, jurisdiction, profession.Choice).Spans.ToList()))
            .GroupBy(one => string.Join(" ", one.Spans.Select(span => $"{Iso.Format(span.From)} {span.Value.Available} {span.Value.Unknown}")), StringComparer.Ordinal)
            .Select(same => new TimelineRow(
                $"{(kind == RouteKind.Registration ? "Registration" : "Temporary practice")}: {(same.Count() == PracticeCodes.Professions.Count ? "every profession" : ProfessionWords.Of([.. same.Select(one => one.Profession)]))}",
                [.. same.First().Spans.Select(span => (span.From, StatusOf(span.Value), WordsOf(span.Value)))]));

    /// <summary>A route looks as a compact that stands does, and as one that was never joined.</summary>
    private static CompactStatus? StatusOf(RouteAnswer answer) => answer.Available switch { true => CompactStatus.InForce, false => CompactStatus.NotMember, null => null };

    private static string WordsOf(RouteAnswer answer) =>
        answer.Unknown is { } unknown ? $"unknown: {UnknownWords.Of(unknown, answer.CheckedUntil, null)}" : answer.Available == true ? "there is a route" : "no route was found";

    private static string Said(TimelineRow row) =>
        $"{row.Name}: {string.Join("; ", row.Spans.Select(span => span.From == LocalDate.MinIsoValue ? span.Words : $"from {Iso.Format(span.From)} {span.Words}"))}.";

    private static void DrawYears(SvgDrawing drawing, Scale scale, int bottom)
    {
        for (var year = scale.First.Year; year <= scale.Last.Year; year++)
        {
            var x = scale.At(new(year, 1, 1));
            drawing.Line($"M{SvgDrawing.Number(x)} {SvgDrawing.Number(Top - 8)}V{SvgDrawing.Number(bottom)}", "#e4e4e4");
            if (year < scale.Last.Year) drawing.Text(SvgDrawing.Number(year), x, Top - 14, 12, 40, "#444444");
        }
    }

    private static void DrawRow(SvgDrawing drawing, TimelineRow row, Scale scale, int y)
    {
        for (var line = 0; line < row.Lines.Count; line++) drawing.Text(row.Lines[line], Margin, y + 14 + (line * Line), 13, Width - (2 * Margin));
        var top = y + 4 + (row.Lines.Count * Line);
        for (var index = 0; index < row.Spans.Count; index++)
        {
            var (from, status, words) = row.Spans[index];
            var look = CompactLook.Of(status);
            var x = scale.At(from);
            var width = (index + 1 < row.Spans.Count ? scale.At(row.Spans[index + 1].From) : scale.At(scale.Last)) - x;
            drawing.Group($"{(from == LocalDate.MinIsoValue ? "" : $"From {Iso.Format(from)}: ")}{words}", () =>
            {
                look.Draw(drawing, x, top, Math.Max(width, 3), Bar);
                if (width >= 24) drawing.Text(look.Sign, x + (width / 2), top + 16, 15, 24, look.Ink, bold: true, centred: true);
            });
        }
    }

    private static void DrawLegend(SvgDrawing drawing, int top)
    {
        for (var index = 0; index < CompactLook.All.Count; index++)
        {
            var look = CompactLook.All[index].Look;
            var (x, y) = (Margin + (index % 2 * 330), top + (index / 2 * 26));
            look.Draw(drawing, x, y, 20);
            drawing.Text(look.Sign, x + 10, y + 15, 13, 18, look.Ink, bold: true, centred: true);
            drawing.Text(look.Words, x + 28, y + 15, 12, 290);
        }
    }

    /// <summary>One bar: its name, and how things stand from each day until the next.</summary>
    private sealed record TimelineRow(string Name, IReadOnlyList<(LocalDate From, CompactStatus? Status, string Words)> Spans)
    {
        internal IReadOnlyList<string> Lines { get; } = TextFit.Lines(Name, 13, Width - (2 * Margin), MostLines);

        internal int Height => (Lines.Count * Line) + Bar + Gap;
    }

    /// <summary>Where a day stands between the margins; days outside stand at the edge.</summary>
    private sealed record Scale(LocalDate First, LocalDate Last)
    {
        internal int At(LocalDate day)
        {
            var within = day < First ? First : day > Last ? Last : day;
            return Margin + ((Width - (2 * Margin)) * Period.DaysBetween(First, within) / Period.DaysBetween(First, Last));
        }
    }
}
