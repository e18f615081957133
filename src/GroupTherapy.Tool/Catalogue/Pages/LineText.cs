using System.Globalization;
using System.Runtime.CompilerServices;

namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>Collects an interpolated string as a line: texts as words, other lines as they are.</summary>
[InterpolatedStringHandler]
internal readonly struct LineText(int literalLength, int formattedCount)
{
    private readonly List<Inline> _parts = new(Math.Min(literalLength, 1) + (2 * formattedCount));

    public Line Line => new(_parts);

    public void AppendLiteral(string text) => _parts.Add(new Words(text));

    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text)) _parts.Add(new Words(text));
    }

    public void AppendFormatted(int number) => _parts.Add(new Words(number.ToString(CultureInfo.InvariantCulture)));

    public void AppendFormatted(LocalDate day) => _parts.Add(new Words(CatalogueWords.Of(day)));

    public void AppendFormatted(Line line) => _parts.AddRange(line.Parts);
}
