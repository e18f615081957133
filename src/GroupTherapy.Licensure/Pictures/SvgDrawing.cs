using System.Text;
using System.Xml;

namespace GroupTherapy.Licensure;

/// <summary>Draws one SVG picture of whole pixels: no style sheet, no script, no font of its own.</summary>
internal sealed class SvgDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

    private readonly XmlWriter _writer;

    private SvgDrawing(XmlWriter writer) => _writer = writer;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="title">What the picture shows, for whoever cannot see it.</param>
    /// <param name="description">What is to be read from it, in sentences.</param>
    /// <param name="draw">Draws it.</param>
    internal static string Draw(int width, int height, string title, string description, Action<SvgDrawing> draw)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            var drawing = new SvgDrawing(writer);
            writer.WriteStartElement("svg", Namespace);
            drawing.Attributes(("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("width", Number(width)), ("height", Number(height)), ("role", "img"), ("font-family", Fonts));
            writer.WriteElementString("title", Namespace, Clean(title));
            writer.WriteElementString("desc", Namespace, Clean(description));
            drawing.Rectangle(0, 0, width, height, "#ffffff", null);
            draw(drawing);
            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Parts that belong together, with what a pointer over them tells.</summary>
    internal void Group(string title, Action draw)
    {
        _writer.WriteStartElement("g", Namespace);
        _writer.WriteElementString("title", Namespace, Clean(title));
        draw();
        _writer.WriteEndElement();
    }

    /// <summary>A pattern to fill with, as <c>url(#id)</c>: a square of the size, repeated.</summary>
    internal void Pattern(string id, int size, string background, string path, string colour)
    {
        _writer.WriteStartElement("pattern", Namespace);
        Attributes(("id", id), ("width", Number(size)), ("height", Number(size)), ("patternUnits", "userSpaceOnUse"));
        Rectangle(0, 0, size, size, background, null);
        Path(path, "none", colour);
        _writer.WriteEndElement();
    }

    internal void Rectangle(int x, int y, int width, int height, string fill, string? stroke, bool dashed = false)
    {
        _writer.WriteStartElement("rect", Namespace);
        Attributes(("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));
        if (stroke is not null) Attributes(("stroke", stroke), ("stroke-width", dashed ? "2" : "1"));
        if (dashed) Attributes(("stroke-dasharray", "5 3"));
        _writer.WriteEndElement();
    }

    internal void Circle(int x, int y, int radius, string fill)
    {
        _writer.WriteStartElement("circle", Namespace);
        Attributes(("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", fill));
        _writer.WriteEndElement();
    }

    internal void Path(string path, string fill, string? stroke)
    {
        _writer.WriteStartElement("path", Namespace);
        Attributes(("d", path), ("fill", fill));
        if (stroke is not null) Attributes(("stroke", stroke), ("stroke-width", "2"));
        _writer.WriteEndElement();
    }

    /// <summary>One line of text, cut to the width of its box.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">The left edge of the box, or its middle where the text is centred.</param>
    /// <param name="y">The line it stands on.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="width">The width of the box.</param>
    /// <param name="colour">The colour.</param>
    /// <param name="bold">Whether it is bold, which takes more room.</param>
    /// <param name="centred">Whether it is centred.</param>
    internal void Text(string text, int x, int y, int size, int width, string colour = "#1a1a1a", bool bold = false, bool centred = false)
    {
        _writer.WriteStartElement("text", Namespace);
        Attributes(("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), ("fill", colour));
        if (bold) Attributes(("font-weight", "bold"));
        if (centred) Attributes(("text-anchor", "middle"));
        _writer.WriteString(TextFit.Cut(Clean(text), bold ? size + 1 : size, width));
        _writer.WriteEndElement();
    }

    internal static string Number(int number) => XmlConvert.ToString(number);

    private void Attributes(params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) _writer.WriteAttributeString(name, value);
    }

    /// <summary>The text without what no XML may hold, or what would end a line or turn the text around it.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])) clean.Append(text[index]).Append(text[++index]);
            else clean.Append(IsHarmless(text[index]) ? text[index] : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsHarmless(char character) =>
        XmlConvert.IsXmlChar(character) && !char.IsControl(character) && character is not ((>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
