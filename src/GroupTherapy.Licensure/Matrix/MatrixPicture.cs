using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>The authority matrix as a picture: clinicians in rows, clients in columns. It reads without colour, in black and white, and by ear.</summary>
public static class MatrixPicture
{
    /// <summary>The most clinicians a picture has room for.</summary>
    public const int MostRows = 100;

    /// <summary>The most clients a picture has room for.</summary>
    public const int MostColumns = 100;

    private const int Margin = 16;
    private const int CellWidth = 96;
    private const int CellHeight = 40;
    private const int HeaderHeight = 44;
    private const int LineHeight = 18;
    private const int LegendHeight = 34;
    private const int NarrowestWidth = 620;
    private const int NameSize = 13;
    private const int TextSize = 12;
    private const int MostLines = 8;
    private const int MostOptions = 5;
    private const string Line = "#6b6b6b";

    /// <summary>Draws one session of the matrix; a cell whose outcome changes within the series carries a mark, and tells the days.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="session">The session, from 0.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">There are more than 100 clinicians or clients.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such session.</exception>
    public static string ToSvg(this AuthorityMatrix matrix, int session = 0)
    {
        if (matrix is null) throw new ArgumentNullException(nameof(matrix));
        if (session < 0 || session >= matrix.Sessions.Count) throw new ArgumentOutOfRangeException(nameof(session));
        if (matrix.Clinicians.Count > MostRows) throw new ArgumentException($"A picture has room for {SvgDrawing.Number(MostRows)} clinicians.", nameof(matrix));
        if (matrix.Clients.Count > MostColumns) throw new ArgumentException($"A picture has room for {SvgDrawing.Number(MostColumns)} clients.", nameof(matrix));

        var decision = matrix.Judge(0, 0, session);
        var title = $"Who may lead for whom on {Iso.Format(matrix.Sessions[session])}";
        var nameWidth = Math.Min(200, Math.Max(90, matrix.Clinicians.Max(clinician => TextFit.WidthOf(clinician.Id, NameSize + 1)) + 12));
        var width = Math.Max(NarrowestWidth, (2 * Margin) + nameWidth + (matrix.Clients.Count * CellWidth));
        var (coverage, series) = (CoverageOf(matrix, session), SeriesOf(matrix));
        var lines = TextFit.Lines(coverage, TextSize, width - (2 * Margin), MostLines).Concat(series is null ? [] : TextFit.Lines(series, TextSize, width - (2 * Margin), MostLines)).ToList();
        var top = Margin + 58;
        var bottom = top + HeaderHeight + (matrix.Clinicians.Count * CellHeight) + Margin;
        var height = bottom + LegendHeight + ((lines.Count + 1) * LineHeight) + Margin + 8;
        return PixelDrawing.Draw(width, height, title, $"{TallyOf(matrix, session)} {coverage}{(series is null ? "" : $" {series}")}", drawing =>
        {
            drawing.Text(title, Margin, Margin + 16, 17, width - (2 * Margin), bold: true);
            drawing.Text(SourceOf(matrix, session, decision), Margin, Margin + 38, TextSize, width - (2 * Margin), "#444444");
            DrawHeaders(drawing, matrix, decision.Subject.Data, nameWidth, top);
            for (var clinician = 0; clinician < matrix.Clinicians.Count; clinician++)
            {
                for (var client = 0; client < matrix.Clients.Count; client++)
                    DrawCell(drawing, matrix, (clinician, client, session), Margin + nameWidth + (client * CellWidth), top + HeaderHeight + (clinician * CellHeight));
            }

            DrawLegend(drawing, series is not null, bottom);
            for (var line = 0; line < lines.Count; line++) drawing.Text(lines[line], Margin, bottom + LegendHeight + ((line + 1) * LineHeight), TextSize, width - (2 * Margin));
            drawing.Text("Decision support, not legal advice: confirm with the boards.", Margin, height - Margin, TextSize, width - (2 * Margin), "#444444");
        });
    }

    private static void DrawHeaders(SvgDrawing drawing, AuthorityMatrix matrix, LicensureData data, int nameWidth, int top)
    {
        for (var client = 0; client < matrix.Clients.Count; client++)
        {
            var (one, middle) = (matrix.Clients[client], Margin + nameWidth + (client * CellWidth) + (CellWidth / 2));
            drawing.Group(one.Location.Jurisdiction is { } there ? $"{one.Id} in {data[there].Name}" : $"{one.Id}, it is unknown where", () =>
            {
                drawing.Text(one.Id, middle, top + 16, NameSize, CellWidth - 8, bold: true, centred: true);
                drawing.Text(one.Location.Jurisdiction?.ToString() ?? "where?", middle, top + 34, TextSize, CellWidth - 8, centred: true);
            });
        }

        for (var clinician = 0; clinician < matrix.Clinicians.Count; clinician++)
        {
            var id = matrix.Clinicians[clinician].Id;
            drawing.Group(id, () => drawing.Text(id, Margin, top + HeaderHeight + (clinician * CellHeight) + 25, NameSize, nameWidth - 8, bold: true));
        }
    }

    private static void DrawCell(SvgDrawing drawing, AuthorityMatrix matrix, (int Clinician, int Client, int Session) place, int x, int y)
    {
        var symbol = OutcomeSymbol.Of(matrix[place.Clinician, place.Client, place.Session]);
        var changes = matrix.ChangesOf(place.Clinician, place.Client);
        drawing.Group($"{PairOf(matrix, place.Clinician, place.Client)}: {symbol.Word}{(changes.Count > 1 ? $"; in the series {WordsOf(changes)}" : "")}", () =>
        {
            drawing.Rectangle(x, y, CellWidth, CellHeight, symbol.Background, Line);
            symbol.Draw(drawing, x + 18, y + (CellHeight / 2));
            drawing.Text(symbol.Word, x + 36, y + 25, NameSize, CellWidth - 40, symbol.Ink);
            if (changes.Count > 1) DrawMark(drawing, x + CellWidth, y, symbol.Ink);
        });
    }

    /// <summary>A corner turned down.</summary>
    private static void DrawMark(SvgDrawing drawing, int right, int top, string colour) =>
        drawing.Shape($"M{SvgDrawing.Number(right - 14)} {SvgDrawing.Number(top)}H{SvgDrawing.Number(right)}V{SvgDrawing.Number(top + 14)}Z", colour);

    private static void DrawLegend(SvgDrawing drawing, bool hasMarks, int top)
    {
        var x = Margin;
        foreach (var symbol in OutcomeSymbol.All.Select(OutcomeSymbol.Of))
        {
            drawing.Rectangle(x, top, CellWidth, 28, symbol.Background, Line);
            symbol.Draw(drawing, x + 18, top + 14);
            drawing.Text(symbol.Word, x + 36, top + 18, TextSize, CellWidth - 40, symbol.Ink);
            x += CellWidth + 6;
        }

        if (!hasMarks) return;
        DrawMark(drawing, x + 16, top + 7, "#1a1a1a");
        drawing.Text("changes in the series", x + 22, top + 18, TextSize, NarrowestWidth - Margin - x - 22);
    }

    private static string SourceOf(AuthorityMatrix matrix, int session, Decision<Practice> decision)
    {
        var data = decision.Subject.Data;
        var known = data.AsKnown is { } day ? $" as known on {Iso.Format(day)}" : "";
        var series = matrix.Sessions.Count > 1 ? $"; session {SvgDrawing.Number(session + 1)} of {SvgDrawing.Number(matrix.Sessions.Count)}" : "";
        return $"By {decision.Rulebook} and the data of {data.Version}{known}{series}";
    }

    private static string TallyOf(AuthorityMatrix matrix, int session)
    {
        var outcomes = Pairs(matrix).Select(pair => matrix[pair.Clinician, pair.Client, session]).ToList();
        return $"{string.Join(", ", OutcomeSymbol.All.Select(outcome => $"{SvgDrawing.Number(outcomes.Count(one => one == outcome))} {OutcomeSymbol.Of(outcome).Word}"))}.";
    }

    private static string CoverageOf(AuthorityMatrix matrix, int session)
    {
        var uncovered = matrix.Uncovered(session);
        if (uncovered.Count == 0) return "Every clinician is clear for every client.";
        var options = matrix.WhatWouldCover(session);
        var more = options.Count > MostOptions ? "; and others" : "";
        var would = options.Count == 0 ? "No clinician here would be clear for them, with one licence more or without."
            : $"Would cover: {string.Join("; ", options.Take(MostOptions).Select(option => $"{option.Clinician.Id}{(option.License is { } license ? $" with a licence of {license}" : " alone")} for {string.Join(", ", option.Covers.Select(client => client.Id))}"))}{more}.";
        return $"Not covered by every clinician: {string.Join(", ", uncovered.Select(client => client.Id))}. {would}";
    }

    /// <summary>What changes within the series; null where nothing does.</summary>
    private static string? SeriesOf(AuthorityMatrix matrix)
    {
        var changing = Pairs(matrix).Select(pair => (pair.Clinician, pair.Client, Changes: matrix.ChangesOf(pair.Clinician, pair.Client))).Where(pair => pair.Changes.Count > 1).ToList();
        return changing.Count == 0 ? null : $"In the series: {string.Join("; ", changing.Select(pair => $"{PairOf(matrix, pair.Clinician, pair.Client)} {WordsOf(pair.Changes)}"))}.";
    }

    private static string WordsOf(IReadOnlyList<OutcomeChange> changes) =>
        string.Join(", ", changes.Select(change => $"{OutcomeSymbol.Of(change.Outcome).Word} from {Iso.Format(change.On)}"));

    private static string PairOf(AuthorityMatrix matrix, int clinician, int client) => $"{matrix.Clinicians[clinician].Id} with {matrix.Clients[client].Id}";

    private static IEnumerable<(int Clinician, int Client)> Pairs(AuthorityMatrix matrix) =>
        Enumerable.Range(0, matrix.Clinicians.Count).SelectMany(clinician => Enumerable.Range(0, matrix.Clients.Count).Select(client => (clinician, client)));
}
