namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>A page as it is written in Markdown and in HTML.</summary>
internal sealed record Page(string Title, IReadOnlyList<Block> Blocks);
