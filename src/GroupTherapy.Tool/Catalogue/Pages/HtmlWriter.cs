using System.Text.RegularExpressions;
using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>Writes a page's blocks as HTML for the site.</summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed partial class HtmlWriter(string root)
{
    public static Html Write(IEnumerable<Block> blocks, string root)
    {
        var writer = new HtmlWriter(root);
        return Html.Join(blocks.Select(writer.Of));
    }

    public static Html Write(Line line, string root) => new HtmlWriter(root).Of(line);

    private Html Of(Block block) => block switch
    {
        Heading heading => Html.Of($"<h{heading.Level}{(heading.Id is { } id ? Html.Of($" id=\"{id}\"") : Html.Empty)}>{Of(heading.Text)}</h{heading.Level}>\n"),
        Paragraph { Role: ParagraphRole.Lead } paragraph => Html.Of($"<p class=\"lead\">{Of(paragraph.Text)}</p>\n"),
        Paragraph { Role: ParagraphRole.Hash } paragraph => Html.Of($"<p class=\"hash\">{Of(paragraph.Text)}</p>\n"),
        Paragraph paragraph => Html.Of($"<p>{Of(paragraph.Text)}</p>\n"),
        Terms terms => Html.Of($"<dl>\n{Html.Join(terms.Entries.Where(entry => !entry.Text.IsEmpty).Select(entry => Html.Of($"<dt>{entry.Name}</dt><dd>{Of(entry.Text)}</dd>\n")))}</dl>\n"),
        ItemList list => Of(list),
        Table table => Html.Table(table.Name, table.Columns.Select(Of), table.Rows.Select(Of)),
        CaseTable cases => Html.Table(cases.Name, cases.Columns.Select(column => Html.Of($"{column}")), cases.Groups.SelectMany(Of)),
        Picture picture => Html.Of($"<figure class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{picture.Name}\">\n{new Html(picture.Svg)}</figure>\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private Html Of(ItemList list)
    {
        if (list.Items.Count == 0) return Html.Empty;
        if (list.Items.All(item => item.Number is null)) return Html.List(list.Items.Select(Of));
        return Html.Of($"<ol>\n{Html.Join(list.Items.Select(item => Html.Of($"<li value=\"{item.Number ?? 0}\">{Of(item)}</li>\n")))}</ol>\n");
    }

    private Html Of(Item item) => item.Beneath.Count == 0 ? Of(item.Text) : Html.Of($"{Of(item.Text)} {Html.List(item.Beneath.Select(Of))}");

    private Html Of(TableRow row)
    {
        var cells = Html.Join(row.Cells.Skip(row.Id is null ? 0 : 1).Select(cell => Html.Of($"<td>{Of(cell)}</td>")));
        return row.Id is null ? Html.Of($"<tr>{cells}</tr>\n") : Html.Of($"<tr id=\"{row.Id}\"><th scope=\"row\">{Of(row.Cells[0])}</th>{cells}</tr>\n");
    }

    private static IEnumerable<Html> Of(CaseGroup group) =>
        group.Cases.Select(one => Html.Of($"<tr><td>{group.Varied}</td><td>{group.Given}</td><td>{one.Answers}</td><td class=\"{one.Finding.Replace(' ', '-')}\">{one.Finding}</td></tr>\n"));

    private Html Of(Line line) => Html.Join(line.Parts.Select(Of));

    private Html Of(Inline part) => part switch
    {
        Words words => WithDays(words.Text),
        Strong strong => Html.Of($"<strong>{Of(strong.Text)}</strong>"),
        Emphasis emphasis => Html.Of($"<em>{Of(emphasis.Text)}</em>"),
        Code code => Html.Code(code.Text),
        Badge badge => Html.Of($"<span class=\"{badge.Kind}\">{badge.Text}</span>"),
        Link link => Html.Of($"<a href=\"{root}{link.To}\">{Of(link.Text)}</a>"),
        Break => Html.Of($"<br>"),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>A day is never broken over two lines.</summary>
    private static Html WithDays(string text) => new(Day().Replace(Html.Of($"{text}").Text, "<time>$0</time>"));

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex Day();
}
