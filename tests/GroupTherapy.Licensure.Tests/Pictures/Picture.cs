using System.Globalization;
using System.Xml.Linq;

namespace GroupTherapy.Licensure.Tests.Pictures;

/// <summary>An SVG document as the tests read it.</summary>
internal sealed class Picture(string svg)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public XElement Root { get; } = XDocument.Parse(svg).Root!;

    public string Title => Root.Element(Svg + "title")!.Value;

    public string Description => Root.Element(Svg + "desc")!.Value;

    public IReadOnlyList<string> Texts => [.. Root.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>What a pointer over a part tells, with the part.</summary>
    public IReadOnlyDictionary<string, XElement> Groups => Root.Elements(Svg + "g").ToDictionary(group => group.Element(Svg + "title")!.Value);

    public static IReadOnlyList<string> TextsOf(XElement part) => [.. part.Descendants(Svg + "text").Select(text => text.Value)];

    public static IReadOnlyList<string> ShapesOf(XElement part) => [.. part.Elements().Where(shape => shape.Name != Svg + "title" && shape.Name != Svg + "text").Select(shape => shape.Name.LocalName)];

    public static string FillOf(XElement part) => (string)part.Element(Svg + "rect")!.Attribute("fill")!;

    /// <summary>Every text lies between the edges of the picture, and every shape with a place too.</summary>
    public void ShouldStayWithin()
    {
        var (width, height) = (Number(Root, "width"), Number(Root, "height"));
        foreach (var text in Root.Descendants(Svg + "text"))
        {
            var taken = TextFit.WidthOf(text.Value, (int)Number(text, "font-size"));
            var left = Number(text, "x") - ((string?)text.Attribute("text-anchor") == "middle" ? taken / 2 : 0);
            left.ShouldBeGreaterThanOrEqualTo(0, text.Value);
            (left + taken).ShouldBeLessThanOrEqualTo(width, text.Value);
            Number(text, "y").ShouldBeInRange(Number(text, "font-size"), height);
        }

        foreach (var box in Root.Descendants(Svg + "rect").Where(box => box.Parent!.Name != Svg + "pattern"))
        {
            (Number(box, "x") + Number(box, "width")).ShouldBeLessThanOrEqualTo(width);
            (Number(box, "y") + Number(box, "height")).ShouldBeLessThanOrEqualTo(height);
        }
    }

    private static double Number(XElement part, string name) => double.Parse((string)part.Attribute(name)!, CultureInfo.InvariantCulture);
}
