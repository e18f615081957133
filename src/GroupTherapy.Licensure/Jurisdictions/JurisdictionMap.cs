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
        return SvgDrawing.Draw(Width, Height, title, DescriptionOf(answers), drawing =>
        {
            drawing.Pattern("hatch", 8, "#f3d98a", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "#d9ad33");
            drawing.Pattern("dots", 6, "#ffffff", "M2 3H4", "#8a8a8a");
            drawing.Text(title, Margin, Margin + 16, 18, Width - (2 * Margin), bold: true);
            drawing.Text($"By the data of {data.Version}{(data.AsKnown is { } day ? $" as known on {Iso.Format(day)}" : "")}", Margin, Margin + 38, 12, Width - (2 * Margin), "#444444");
            for (var row = 0; row < Rows.Length; row++) DrawRow(drawing, data, answers, row);
            drawing.Text("Territories", Margin, Top + (TerritoryRow * Step) + 16, 12, 200, "#444444");
            DrawLegend(drawing, answers);
            drawing.Text("Decision support, not legal advice: confirm with the commission and the boards.", Margin, Height - Margin, 12, Width - (2 * Margin), "#444444");
        });
    }

    private static void DrawRow(SvgDrawing drawing, LicensureData data, Dictionary<Jurisdiction, CompactAnswer> answers, int row)
    {
        var codes = Rows[row].Split(' ');
        for (var column = 0; column < codes.Length; column++)
        {
            if (Jurisdictions.Find(codes[column]) is not { } jurisdiction) continue;
            var look = Look.Of(answers[jurisdiction].Status);
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
        for (var index = 0; index < Look.All.Count; index++)
        {
            var (status, look) = Look.All[index];
            var (x, y) = (Margin + (index % 2 * Column), LegendTop + (index / 2 * 34));
            look.Draw(drawing, x, y, 26);
            drawing.Text(look.Sign, x + 13, y + 19, 16, 24, look.Ink, bold: true, centred: true);
            drawing.Text($"{look.Words}: {SvgDrawing.Number(answers.Values.Count(answer => answer.Status == status))}", x + 34, y + 18, 13, Column - 40);
        }
    }

    private static string WordsOf(CompactAnswer answer) => answer.Unknown is { } unknown
        ? $"unknown: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}"
        : $"{Look.Of(answer.Status).Words}{(answer.Entry?.From is { } from ? $" since {(answer.Entry.AtTheLatest ? "at the latest " : "")}{Iso.Format(from)}" : "")}";

    private static string DescriptionOf(Dictionary<Jurisdiction, CompactAnswer> answers) => string.Join(" ", Look.All.Select(look =>
    {
        var those = answers.Where(answer => answer.Value.Status == look.Status).Select(answer => answer.Key.ToString()).ToList();
        return $"{char.ToUpperInvariant(look.Look.Words[0])}{look.Look.Words.Substring(1)}: {SvgDrawing.Number(those.Count)}{(those.Count == 0 ? "" : $", {string.Join(" ", those)}")}.";
    }));

    /// <summary>How a status looks.</summary>
    private sealed record Look(string Words, string Sign, string Fill, string Ink, bool Dashed)
    {
        /// <summary>The statuses a map may show, the unknown at last. A repealed compact is in force for a while, and then not.</summary>
        internal static IReadOnlyList<(CompactStatus? Status, Look Look)> All { get; } =
        [
            (CompactStatus.InForce, new("in force", "+", "#14532d", "#ffffff", false)),
            (CompactStatus.Enacted, new("enacted, no authority yet", "~", "url(#hatch)", "#1a1a1a", false)),
            (CompactStatus.NotInForce, new("not in force; not researched if enacted", "/", "#d4d4d4", "#1a1a1a", false)),
            (CompactStatus.NotMember, new("not a member", "\u2013", "#ffffff", "#1a1a1a", false)),
            (null, new("unknown", "?", "url(#dots)", "#1a1a1a", true)),
        ];

        internal static Look Of(CompactStatus? status) => All.First(look => look.Status == status).Look;

        internal void Draw(SvgDrawing drawing, int x, int y, int size) => drawing.Rectangle(x + (Dashed ? 1 : 0), y + (Dashed ? 1 : 0), size - (Dashed ? 2 : 0), size - (Dashed ? 2 : 0), Fill, "#4a4a4a", Dashed);
    }
}
