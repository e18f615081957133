namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>What stands under another on a page.</summary>
internal abstract record Block;

/// <param name="Level">From 2; a page's title is its only first heading.</param>
/// <param name="Text">The heading.</param>
/// <param name="Id">What a link leads to it by; null where none does.</param>
internal sealed record Heading(int Level, Line Text, string? Id = null) : Block;

/// <param name="Text">The paragraph.</param>
/// <param name="Role">What it is to the page; null for a paragraph like others.</param>
internal sealed record Paragraph(Line Text, ParagraphRole? Role = null) : Block;

/// <summary>Names, each with what it stands for; one without text is left out.</summary>
internal sealed record Terms(IReadOnlyList<(string Name, Line Text)> Entries) : Block;

internal sealed record ItemList(IReadOnlyList<Item> Items) : Block
{
    public ItemList(IEnumerable<Line> lines)
        : this([.. lines.Select(line => new Item(line))])
    {
    }
}

/// <summary>An item of a list.</summary>
/// <param name="Text">Its line.</param>
internal sealed record Item(Line Text)
{
    /// <summary>The number it is known by; null for one among equals.</summary>
    public int? Number { get; init; }

    /// <summary>What belongs to it.</summary>
    public IReadOnlyList<Line> Beneath { get; init; } = [];
}

/// <param name="Name">What it tells, for whoever cannot see it.</param>
/// <param name="Columns">The headings of its columns; an empty one is no heading.</param>
/// <param name="Rows">As many cells as there are columns.</param>
internal sealed record Table(string Name, IReadOnlyList<Line> Columns, IReadOnlyList<TableRow> Rows) : Block;

/// <param name="Cells">Its cells.</param>
internal sealed record TableRow(IReadOnlyList<Line> Cells)
{
    /// <summary>What a link leads to it by, where its first cell is its heading; otherwise null.</summary>
    public string? Id { get; init; }
}

/// <summary>Cases in groups: a table where there is room, lists within a list where there is none.</summary>
/// <param name="Name">What it tells.</param>
/// <param name="Columns">The headings of what is varied, what is given, the answer and the finding.</param>
/// <param name="Groups">The cases.</param>
internal sealed record CaseTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<CaseGroup> Groups) : Block;

/// <summary>Cases that vary one thing while the rest is given.</summary>
internal sealed record CaseGroup(string Varied, string Given, IReadOnlyList<(string Answers, string Finding)> Cases);

/// <summary>A picture that is a document of its own.</summary>
internal sealed record Picture(string Name, string Svg) : Block;
