namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>A line of a page. A text put into it stays text, whatever it holds.</summary>
internal sealed record Line(IReadOnlyList<Inline> Parts)
{
    public static Line Empty { get; } = new([]);

    public static Line Break { get; } = new([new Break()]);

    public bool IsEmpty => Parts.Count == 0;

    public static implicit operator Line(string text) => new(text.Length == 0 ? [] : [new Words(text)]);

    /// <summary>An interpolated string as a line.</summary>
    public static Line Of(LineText text) => text.Line;

    public static Line Strong(Line text) => new([new Strong(text)]);

    public static Line Emphasis(Line text) => new([new Emphasis(text)]);

    public static Line Code(string text) => new([new Code(text)]);

    public static Line Badge(string kind, string text) => new([new Badge(kind, text)]);

    public static Line Link(string to, Line text) => new([new Link(to, text)]);

    public static Line Join(Line between, IEnumerable<Line> lines) => new([.. lines.SelectMany((line, place) => place == 0 ? line.Parts : [.. between.Parts, .. line.Parts])]);
}
