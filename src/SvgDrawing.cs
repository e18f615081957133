using System.Globalization;
using System.Text;
using System.Xml;

namespace GroupTherapy;

/// <summary>Draws one SVG picture of a few shapes, the same on every machine: no style sheet, no script, no link, no font of its own. Compiled into each package that draws.</summary>
internal sealed class SvgDrawing
{
    /// <summary>Nearly black.</summary>
    internal const string Ink = "#1a1a1a";

    internal const string Paper = "#ffffff";

    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter _writer;

    private SvgDrawing(XmlWriter writer) => _writer = writer;

    /// <summary>Draws on white.</summary>
    /// <param name="size">Its width and height.</param>
    /// <param name="title">What the picture shows, for whoever cannot see it.</param>
    /// <param name="description">What is to be read from it, in sentences.</param>
    /// <param name="scales">Whether it takes the width it is given; otherwise it has its own, in pixels.</param>
    /// <param name="look">What holds of all its parts unless they say otherwise, such as the font.</param>
    /// <param name="draw">Draws it.</param>
    internal static string Draw((int Width, int Height) size, string title, string description, bool scales, (string Name, string Value)[] look, Action<SvgDrawing> draw)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            var drawing = new SvgDrawing(writer);
            writer.WriteStartElement("svg", Namespace);
            drawing.Attributes(("viewBox", $"0 0 {Number(size.Width)} {Number(size.Height)}"));
            if (!scales) drawing.Attributes(("width", Number(size.Width)), ("height", Number(size.Height)));
            drawing.Attributes(("role", "img"));
            drawing.Attributes(look);
            drawing.TextElement("title", title);
            drawing.TextElement("desc", description);
            drawing.Box(0, 0, size.Width, size.Height, Paper);
            draw(drawing);
            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Parts that belong together, with what a pointer over them tells.</summary>
    internal void Group(string title, Action draw)
    {
        _writer.WriteStartElement("g");
        TextElement("title", title);
        draw();
        _writer.WriteEndElement();
    }

    /// <summary>A pattern to fill with, as <c>url(#id)</c>: a square of the size with a path on it, repeated.</summary>
    internal void Pattern(string id, int size, string background, string path, params (string Name, string Value)[] attributes)
    {
        _writer.WriteStartElement("pattern");
        Attributes(("id", id), ("width", Number(size)), ("height", Number(size)), ("patternUnits", "userSpaceOnUse"));
        Box(0, 0, size, size, background);
        Path(path, attributes);
        _writer.WriteEndElement();
    }

    internal void Box(double x, double y, double width, double height, string fill, params (string Name, string Value)[] attributes)
    {
        _writer.WriteStartElement("rect");
        Attributes(("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));
        Attributes(attributes);
        _writer.WriteEndElement();
    }

    internal void Circle(double x, double y, double radius, string fill)
    {
        _writer.WriteStartElement("circle");
        Attributes(("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", fill));
        _writer.WriteEndElement();
    }

    /// <summary>Draws a path, whose numbers the caller has written with <see cref="Number"/>.</summary>
    internal void Path(string path, params (string Name, string Value)[] attributes)
    {
        _writer.WriteStartElement("path");
        Attributes(("d", path));
        Attributes(attributes);
        _writer.WriteEndElement();
    }

    /// <summary>One line of text, as long as it is.</summary>
    internal void Text(double x, double y, string text, params (string Name, string Value)[] attributes)
    {
        _writer.WriteStartElement("text");
        Attributes(("x", Number(x)), ("y", Number(y)));
        Attributes(attributes);
        _writer.WriteString(HarmlessText.Of(text));
        _writer.WriteEndElement();
    }

    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void TextElement(string name, string text) => _writer.WriteElementString(name, Namespace, HarmlessText.Of(text));

    private void Attributes(params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) _writer.WriteAttributeString(name, value);
    }
}
