namespace GroupTherapy.Licensure;

/// <summary>How a status looks in a picture: by word, by sign, by lightness and by pattern.</summary>
internal sealed record CompactLook(string Words, string Sign, string Fill, string Ink, bool Dashed)
{
    /// <summary>The statuses a picture may show, the unknown at last. A repealed compact is in force for a while, and then not.</summary>
    internal static IReadOnlyList<(CompactStatus? Status, CompactLook Look)> All { get; } =
    [
        (CompactStatus.InForce, new("in force", "+", "#14532d", "#ffffff", false)),
        (CompactStatus.Enacted, new("enacted, no authority yet", "~", "url(#hatch)", "#1a1a1a", false)),
        (CompactStatus.NotInForce, new("not in force; not researched if enacted", "/", "#d4d4d4", "#1a1a1a", false)),
        (CompactStatus.NotMember, new("not a member", "\u2013", "#ffffff", "#1a1a1a", false)),
        (null, new("unknown", "?", "url(#dots)", "#1a1a1a", true)),
    ];

    internal static CompactLook Of(CompactStatus? status) => All.First(look => look.Status == status).Look;

    /// <summary>The patterns that the fills of a picture name.</summary>
    internal static void DefinePatterns(SvgDrawing drawing)
    {
        drawing.Hatch("hatch", 8, "#f3d98a", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "#d9ad33");
        drawing.Hatch("dots", 6, "#ffffff", "M2 3H4", "#8a8a8a");
    }

    internal void Draw(SvgDrawing drawing, int x, int y, int size) => Draw(drawing, x, y, size, size);

    internal void Draw(SvgDrawing drawing, int x, int y, int width, int height) =>
        drawing.Rectangle(x + (Dashed ? 1 : 0), y + (Dashed ? 1 : 0), width - (Dashed ? 2 : 0), height - (Dashed ? 2 : 0), Fill, "#4a4a4a", Dashed);
}
