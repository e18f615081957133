namespace GroupTherapy.Licensure;

/// <summary>How an outcome looks: by colour, by lightness, by shape, by sign and by word, so that any one of them is enough.</summary>
internal sealed record OutcomeSymbol(string Word, string Background, string Ink, string Shape)
{
    private const int Half = 11;

    /// <summary>The outcomes, from clear to blocked.</summary>
    internal static IReadOnlyList<Outcome> All { get; } = [.. OutcomeNames.All.Select(outcome => outcome.Choice)];

    internal static OutcomeSymbol Of(Outcome outcome) => outcome switch
    {
        Outcome.Clear => new(OutcomeNames.NameOf(outcome), "#edf7ef", "#14602b", "circle"),
        Outcome.Review => new(OutcomeNames.NameOf(outcome), "#fdf0c4", "#7a5200", "triangle"),
        Outcome.Open => new(OutcomeNames.NameOf(outcome), "#cfe0f5", "#174a86", "diamond"),
        _ => new(OutcomeNames.NameOf(outcome), "#8c1c1c", "#ffffff", "octagon"),
    };

    /// <summary>Draws the shape with its sign in a square of 22 pixels.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="x">The middle of the square.</param>
    /// <param name="y">The middle of the square.</param>
    internal void Draw(SvgDrawing drawing, int x, int y)
    {
        switch (Shape)
        {
            case "circle":
                drawing.Circle(x, y, Half, Ink);
                drawing.Line($"M{At(x - 6)} {At(y)}H{At(x + 6)}M{At(x)} {At(y - 6)}V{At(y + 6)}", Background);
                break;
            case "triangle":
                drawing.Shape($"M{At(x)} {At(y - Half)}L{At(x + 12)} {At(y + Half)}H{At(x - 12)}Z", Ink);
                drawing.Line($"M{At(x - 5)} {At(y + 5)}q2 -4 5 -1t5 -2", Background);
                break;
            case "diamond":
                drawing.Shape($"M{At(x)} {At(y - 13)}L{At(x + 13)} {At(y)}L{At(x)} {At(y + 13)}L{At(x - 13)} {At(y)}Z", Ink);
                drawing.Text("?", x, y + 5, 15, 20, Background, bold: true, centred: true);
                break;
            default:
                drawing.Shape($"M{At(x - 5)} {At(y - Half)}H{At(x + 5)}L{At(x + Half)} {At(y - 5)}V{At(y + 5)}L{At(x + 5)} {At(y + Half)}H{At(x - 5)}L{At(x - Half)} {At(y + 5)}V{At(y - 5)}Z", Ink);
                drawing.Line($"M{At(x - 5)} {At(y - 5)}L{At(x + 5)} {At(y + 5)}M{At(x + 5)} {At(y - 5)}L{At(x - 5)} {At(y + 5)}", Background);
                break;
        }
    }

    private static string At(int number) => SvgDrawing.Number(number);
}
