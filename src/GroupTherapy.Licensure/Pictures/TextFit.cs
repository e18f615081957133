using System.Globalization;

namespace GroupTherapy.Licensure;

/// <summary>Fits text into boxes. Fonts differ from system to system, so widths are taken on the wide side.</summary>
internal static class TextFit
{
    private const string Ellipsis = "\u2026";

    /// <summary>Pixels that the text takes at most, at a size of the font.</summary>
    internal static int WidthOf(string text, int size) => (text.Sum(HundredthsOf) * size / 100) + 1;

    /// <summary>As much of the text as fits, with an ellipsis where something is left out.</summary>
    internal static string Cut(string text, int size, int width)
    {
        if (WidthOf(text, size) <= width) return text;
        var elements = ElementsOf(text);
        var kept = elements.Count;
        while (kept > 0 && WidthOf(string.Concat(elements.Take(kept)) + Ellipsis, size) > width) kept--;
        return string.Concat(elements.Take(kept)) + Ellipsis;
    }

    /// <summary>The text in lines, broken at blanks; the last of <paramref name="most"/> lines is cut.</summary>
    internal static IReadOnlyList<string> Lines(string text, int size, int width, int most)
    {
        var lines = new List<string>();
        var words = text.Split(' ');
        for (var word = 0; word < words.Length;)
        {
            var line = words[word++];
            while (word < words.Length && (lines.Count + 1 == most || WidthOf($"{line} {words[word]}", size) <= width)) line = $"{line} {words[word++]}";
            lines.Add(Cut(line, size, width));
        }

        return lines;
    }

    private static List<string> ElementsOf(string text)
    {
        var elements = new List<string>();
        for (var each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();) elements.Add(each.GetTextElement());
        return elements;
    }

    /// <summary>A character's width in hundredths of the font's size.</summary>
    private static int HundredthsOf(char character) => character switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 32,
        ' ' or 'f' or 't' or 'r' or 'I' or '(' or ')' or '-' or '/' => 42,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '\u2026' => 100,
        >= 'A' and <= 'Z' => 78,
        < '\u0300' => 64,
        _ => 110,
    };
}
