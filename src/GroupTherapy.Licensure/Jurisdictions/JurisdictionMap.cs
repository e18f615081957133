using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>A tile map of the United States: one square a jurisdiction, all of one size, by how it stands to a compact.</summary>
/// <remarks>Lightness, pattern and sign tell each status too, so that it reads without colour; what is unknown looks like nothing else.</remarks>
public static class JurisdictionMap
{
    private const int Margin = 16;
    private const int Tile = 60;
    private const int Step = 64;
    private const int Top = 76;
    private const int Columns = 11;
    private const int TerritoryRow = 8;
    private const int Width = (2 * Margin) + (Columns * Step) - (Step - Tile);
    private const int LegendTop = Top + ((TerritoryRow + 1) * Step) + 38;
    private const int Height = LegendTop + 140;

    // The usual arrangement of such maps: neighbours mostly touch.
    private static readonly string[] Rows =
    [
        "AK .. .. .. .. .. .. .. .. .. ME",
        ".. .. .. .. .. .. .. .. .. VT NH",
        "WA ID MT ND MN IL WI MI NY RI MA",
        "OR NV WY SD IA IN OH PA NJ CT ..",
        "CA UT CO NE MO KY WV VA MD DE ..",
        ".. AZ NM KS AR TN NC SC DC .. ..",
        ".. .. .. OK LA MS AL GA .. .. ..",
        "HI .. .. TX .. .. .. .. FL .. ..",
        "GU MP AS .. .. .. .. .. .. PR VI",
    ];

    /// <summary>Draws how every jurisdiction stands to a compact on a day, by the data as they are known.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such compact.</exception>
    public static string ToSvg(LicensureData data, Compact compact, LocalDate on)
    {
        var answers = Jurisdictions.All.ToDictionary(jurisdiction => jurisdiction, jurisdiction => (data ?? throw new ArgumentNullException(nameof(data))).AnswerOf(compact, jurisdiction, on));
        var name = data.InfoOf(compact).Name;
        var title = $"{name} on {Iso.Format(on)}";
        return PixelDrawing.Draw(Width, Height, title, DescriptionOf(answers), drawing =>
        {
            CompactLook.DefinePatterns(drawing);
            drawing.Text(title, Margin, Margin + 16, 18, Width - (2 * Margin), bold: true);
            drawing.Text($"By the data of {data.Version}{(data.AsKnown is { } day ? $" as known on {Iso.Format(day)}" : "")}", Margin, Margin + 38, 12, Width - (2 * Margin), "#444444");
            DrawSquares(drawing, data, answers);
            drawing.Text("Territories", Margin, Top + (TerritoryRow * Step) + 16, 12, 200, "#444444");
            DrawLegend(drawing, answers);
            drawing.Text("Decision support, not legal advice: confirm with the commission and the boards.", Margin, Height - Margin, 12, Width - (2 * Margin), "#444444");
        });
    }

    /// <summary>Where each jurisdiction's square stands, row by row; both are counted from 0, and the territories have the last row.</summary>
    internal static IEnumerable<(Jurisdiction Jurisdiction, int Row, int Column)> Places =>
        from row in Enumerable.Range(0, Rows.Length)
        from cell in Rows[row].Split(' ').Select((code, column) => (Code: code, Column: column))
        let jurisdiction = Jurisdictions.Find(cell.Code)
        where jurisdiction is not null
        select (jurisdiction.Value, row, cell.Column);

    private static void DrawSquares(SvgDrawing drawing, LicensureData data, Dictionary<Jurisdiction, CompactAnswer> answers)
    {
        foreach (var (jurisdiction, row, column) in Places)
        {
            var look = CompactLook.Of(answers[jurisdiction].Status);
            var (x, y) = (Margin + (column * Step), Top + (row * Step) + (row == TerritoryRow ? 24 : 0));
            drawing.Group($"{data[jurisdiction].Name}: {WordsOf(answers[jurisdiction])}", () =>
            {
                look.Draw(drawing, x, y, Tile);
                drawing.Text(jurisdiction.ToString(), x + (Tile / 2), y + 26, 17, Tile - 6, look.Ink, bold: true, centred: true);
                drawing.Text(look.Sign, x + (Tile / 2), y + 49, 19, Tile - 6, look.Ink, bold: true, centred: true);
            });
        }
    }

    private static void DrawLegend(SvgDrawing drawing, Dictionary<Jurisdiction, CompactAnswer> answers)
    {
        const int Column = 345;
        for (var index = 0; index < CompactLook.All.Count; index++)
        {
            var (status, look) = CompactLook.All[index];
            var (x, y) = (Margin + (index % 2 * Column), LegendTop + (index / 2 * 34));
            look.Draw(drawing, x, y, 26);
            drawing.Text(look.Sign, x + 13, y + 19, 16, 24, look.Ink, bold: true, centred: true);
            drawing.Text($"{look.Words}: {SvgDrawing.Number(answers.Values.Count(answer => answer.Status == status))}", x + 34, y + 18, 13, Column - 40);
        }
    }

    /// <summary>How a jurisdiction stands, and since when or why the data do not answer.</summary>
    internal static string WordsOf(CompactAnswer answer) => answer.Unknown is { } unknown
        ? $"unknown: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}"
        : $"{CompactLook.Of(answer.Status).Words}{(answer.Entry?.From is { } from ? $" since {(answer.Entry.AtTheLatest ? "at the latest " : "")}{Iso.Format(from)}" : "")}";

    private static string DescriptionOf(Dictionary<Jurisdiction, CompactAnswer> answers) => string.Join(" ", CompactLook.All.Select(look =>
    {
        var those = answers.Where(answer => answer.Value.Status == look.Status).Select(answer => answer.Key.ToString()).ToList();
        return $"{char.ToUpperInvariant(look.Look.Words[0])}{look.Look.Words.Substring(1)}: {SvgDrawing.Number(those.Count)}{(those.Count == 0 ? "" : $", {string.Join(" ", those)}")}.";
    }));
}
