using System.Text.RegularExpressions;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>Reads a page that the product itself wrote in Markdown as HTML. It knows what such pages use: headings, paragraphs, lists, tables, links, strong and emphasised words.</summary>
internal static partial class MarkdownHtml
{
    /// <summary>The page without its first heading, which the site's page has already.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="linkTo">Where a link to another page of its kind leads on the site.</param>
    public static Html Of(string markdown, Func<string, string> linkTo)
    {
        var heading = "In short";
        var blocks = new List<Html>();
        foreach (var block in BlocksOf(markdown))
        {
            if (block[0].StartsWith("# ", StringComparison.Ordinal)) continue;
            if (block[0][0] == '#') heading = block[0].TrimStart('#', ' ');
            blocks.Add(Block(block, heading, text => Inline(text, linkTo)));
        }

        return Html.Join(blocks);
    }

    private static Html Block(List<string> lines, string heading, Func<string, Html> inline) => lines[0] switch
    {
        ['#', '#', ' ', .. var text] => Html.Of($"<h2>{inline(text)}</h2>\n"),
        ['#', '#', '#', ' ', .. var text] => Html.Of($"<h3>{inline(text)}</h3>\n"),
        ['|', ..] => Html.Table(heading, CellsOf(lines[0]).Select(inline), lines.Skip(2).Select(line => Html.Of($"<tr>{Html.Join(CellsOf(line).Select(cell => Html.Of($"<td>{inline(cell)}</td>")))}</tr>\n"))),
        ['-', ' ', ..] => Html.List(lines.Select(line => inline(line[2..]))),
        [>= '0' and <= '9', ..] when lines.TrueForAll(line => Numbered().IsMatch(line)) => Html.Of($"<ol>\n{Html.Join(lines.Select(line => Html.Of($"<li>{inline(Numbered().Replace(line, ""))}</li>\n")))}</ol>\n"),
        _ => Html.Of($"<p>{inline(string.Join(' ', lines))}</p>\n"),
    };

    /// <summary>Lines that belong together: a blank line parts blocks, and a heading or another kind of line begins one.</summary>
    private static IEnumerable<List<string>> BlocksOf(string markdown)
    {
        var block = new List<string>();
        foreach (var line in markdown.Split('\n').Append(""))
        {
            if (block.Count > 0 && (line.Length == 0 || line[0] == '#' || block[0][0] == '#' || (line[0] == '-') != (block[0][0] == '-')))
            {
                yield return block;
                block = [];
            }

            if (line.Length > 0) block.Add(line);
        }
    }

    private static string[] CellsOf(string row) => [.. row.Trim('|').Split(" | ").Select(cell => cell.Trim())];

    /// <summary>Escaped first, so that nothing but these marks can become HTML.</summary>
    private static Html Inline(string text, Func<string, string> linkTo)
    {
        var escaped = Html.Of($"{text}").Text.Replace("&lt;br&gt;", "<br>", StringComparison.Ordinal);
        var linked = Linked().Replace(escaped, link => $"<a href=\"{linkTo(link.Groups[2].Value)}\">{link.Groups[1].Value}</a>");
        return new(Day().Replace(Emphasised().Replace(Strong().Replace(Quoted().Replace(linked, "<code>$1</code>"), "<strong>$1</strong>"), "<em>$1</em>"), "<time>$0</time>"));
    }

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\[([^\]]+)\]\((\w+\.md)\)")]
    private static partial Regex Linked();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\*([^*]+)\*")]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Quoted();
}
