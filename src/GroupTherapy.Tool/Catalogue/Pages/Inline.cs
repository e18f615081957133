namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>A part of a line.</summary>
internal abstract record Inline;

/// <summary>Text as it is; none of it is markup.</summary>
internal sealed record Words(string Text) : Inline;

internal sealed record Strong(Line Text) : Inline;

internal sealed record Emphasis(Line Text) : Inline;

/// <summary>An id, a name or a hash.</summary>
internal sealed record Code(string Text) : Inline;

/// <summary>A word of a closed few, such as a force, which a writer may colour by its kind.</summary>
internal sealed record Badge(string Kind, string Text) : Inline;

/// <summary>Words that lead somewhere.</summary>
/// <param name="To">A page or a place on one, as <see cref="Site.SiteLinks"/> names them. Where a writer has no such page, the words stand alone.</param>
/// <param name="Text">The words.</param>
internal sealed record Link(string To, Line Text) : Inline;

/// <summary>The end of a line within a cell.</summary>
internal sealed record Break : Inline;
