namespace GroupTherapy;

/// <summary>Where something stands in a text, as an editor counts: from one, and in characters.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public static readonly TextPlace Start = new(1, 1);

    /// <summary>The place of the byte at <paramref name="offset"/> of a text in UTF-8.</summary>
    public static TextPlace Of(ReadOnlySpan<byte> text, int offset) => Start.After(text.Slice(0, offset));

    /// <summary>The place behind more of the text.</summary>
    public TextPlace After(ReadOnlySpan<byte> passed)
    {
        var (line, column) = this;
        foreach (var unit in passed)
        {
            if (unit == '\n') (line, column) = (line + 1, 1);
            else column += (unit & 0xC0) == 0x80 ? 0 : 1; // a character counts by its first byte
        }

        return new(line, column);
    }
}
