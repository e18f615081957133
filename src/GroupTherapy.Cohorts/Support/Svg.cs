using System.Globalization;
using System.Text;
using System.Xml;

namespace GroupTherapy.Cohorts;

/// <summary>Writes the few shapes the pictures are made of, the same on every machine.</summary>
internal sealed class Svg : IDisposable
{
    /// <summary>Nearly black.</summary>
    public const string Ink = "#1a1a1a";

    public const string Paper = "#ffffff";

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins a white picture.</summary>
    public Svg(int width, int height, string title, string description)
    {
        _xml = XmlWriter.Create(_text, new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" });
        _xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("viewBox", $"0 0 {width} {height}"), ("role", "img"), ("font-family", "sans-serif"), ("font-size", "13"), ("fill", Ink));
        _xml.WriteElementString("title", Clean(title));
        _xml.WriteElementString("desc", Clean(description));
        Box(0, 0, width, height, Paper);
    }

    public void Box(double x, double y, double width, double height, string fill, string? stroke = null)
    {
        _xml.WriteStartElement("rect");
        Attributes(("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));
        if (stroke is not null) Attributes(("stroke", stroke));
        _xml.WriteEndElement();
    }

    public void Text(double x, double y, string text, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement("text");
        Attributes(("x", Number(x)), ("y", Number(y)));
        Attributes(attributes);
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    /// <summary>Draws <paramref name="path"/>, whose numbers the caller has written with <see cref="Number"/>.</summary>
    public void Path(string path, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement("path");
        Attributes(("d", path));
        Attributes(attributes);
        _xml.WriteEndElement();
    }

    /// <summary>Defines a fill: a square of paper with a path on it, to be used as <c>url(#id)</c>.</summary>
    public void Pattern(string id, int size, string path, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement("pattern");
        Attributes(("id", id), ("width", Number(size)), ("height", Number(size)), ("patternUnits", "userSpaceOnUse"));
        Box(0, 0, size, size, Paper);
        Path(path, attributes);
        _xml.WriteEndElement();
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Ends the picture.</summary>
    public string Finish()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _text.Append('\n').ToString();
    }

    public void Dispose() => _xml.Dispose();

    private void Attributes(params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) _xml.WriteAttributeString(name, value);
    }

    /// <summary>The text with a mark in place of each character that XML cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }
}
