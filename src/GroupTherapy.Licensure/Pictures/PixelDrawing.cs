namespace GroupTherapy.Licensure;

/// <summary>What the pictures of licensure have in common: whole pixels, one look, and text that stays within its box.</summary>
internal static class PixelDrawing
{
    private static readonly (string, string)[] Look = [("font-family", "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif")];

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="title">What the picture shows, for whoever cannot see it.</param>
    /// <param name="description">What is to be read from it, in sentences.</param>
    /// <param name="draw">Draws it.</param>
    internal static string Draw(int width, int height, string title, string description, Action<SvgDrawing> draw) =>
        SvgDrawing.Draw((width, height), title, description, scales: false, Look, draw);

    /// <summary>A pattern to fill with, as <c>url(#id)</c>: lines on a square of the size, repeated.</summary>
    internal static void Hatch(this SvgDrawing drawing, string id, int size, string background, string path, string colour) =>
        drawing.Pattern(id, size, background, path, [("fill", "none"), .. Stroke(colour)]);

    internal static void Rectangle(this SvgDrawing drawing, int x, int y, int width, int height, string fill, string stroke, bool dashed = false) =>
        drawing.Box(x, y, width, height, fill, dashed ? [.. Stroke(stroke), ("stroke-dasharray", "5 3")] : [("stroke", stroke), ("stroke-width", "1")]);

    /// <summary>A shape that is filled.</summary>
    internal static void Shape(this SvgDrawing drawing, string path, string fill) => drawing.Path(path, ("fill", fill));

    /// <summary>A line that is drawn.</summary>
    internal static void Line(this SvgDrawing drawing, string path, string colour) => drawing.Path(path, [("fill", "none"), .. Stroke(colour)]);

    /// <summary>One line of text, cut to the width of its box.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="x">The left edge of the box, or its middle where the text is centred.</param>
    /// <param name="y">The line it stands on.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="width">The width of the box.</param>
    /// <param name="colour">The colour.</param>
    /// <param name="bold">Whether it is bold, which takes more room.</param>
    /// <param name="centred">Whether it is centred.</param>
    internal static void Text(this SvgDrawing drawing, string text, int x, int y, int size, int width, string colour = SvgDrawing.Ink, bool bold = false, bool centred = false)
    {
        List<(string, string)> attributes = [("font-size", SvgDrawing.Number(size)), ("fill", colour)];
        if (bold) attributes.Add(("font-weight", "bold"));
        if (centred) attributes.Add(("text-anchor", "middle"));
        drawing.Text(x, y, TextFit.Cut(HarmlessText.Of(text), bold ? size + 1 : size, width), [.. attributes]);
    }

    private static (string, string)[] Stroke(string colour) => [("stroke", colour), ("stroke-width", "2")];
}
