using System.Text;

namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>Writes a page as Markdown whose source is as pleasant to read as the page.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _page = new();
    private readonly Func<string, string?> _pathTo;
    private readonly int? _width;

    private MarkdownWriter(Func<string, string?> pathTo, int? width) => (_pathTo, _width) = (pathTo, width);

    /// <summary>The page; it ends with one line break.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pathTo">Where a link of the page leads from it; null where to nowhere.</param>
    /// <param name="width">The columns at which paragraphs and items are broken; null where each stays on its line.</param>
    public static string Write(Page page, Func<string, string?> pathTo, int? width = 80)
    {
        var writer = new MarkdownWriter(pathTo, width);
        writer.Write(new Heading(1, page.Title));
        foreach (var block in page.Blocks) writer.Write(block);
        return writer._page.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(Block block)
    {
        if (_page.Length > 0) _page.Append('\n');
        switch (block)
        {
            case Heading heading:
                _page.Append('#', heading.Level).Append(' ').Append(TextOf(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                Wrap(TextOf(paragraph.Text), "", "");
                break;
            case Terms terms:
                Write(terms);
                break;
            case ItemList list:
                var isCounted = list.Items.Select((item, place) => item.Number == place + 1).All(counts => counts);
                foreach (var item in list.Items) Write(item, isCounted);
                break;
            case Table table:
                Write(table);
                break;
            case CaseTable cases:
                foreach (var group in cases.Groups) Write(new Item(Line.Of($"{Line.Strong(group.Varied)}{(group.Given.Length == 0 ? "" : $", given {group.Given}")}")) { Beneath = [.. group.Cases.Select(one => (Line)$"{one.Answers}: {one.Finding}")] }, isCounted: false);
                break;
            case Picture picture:
                Wrap($"*{Escaped(picture.Name)}*", "", "");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private void Write(Terms terms)
    {
        var isFirst = true;
        foreach (var (name, text) in terms.Entries.Where(entry => !entry.Text.IsEmpty))
        {
            if (!isFirst) _page.Append('\n');
            isFirst = false;
            Wrap($"**{Escaped(name)}** {TextOf(text)}", "", "");
        }
    }

    private void Write(Item item, bool isCounted)
    {
        var mark = isCounted ? FormattableString.Invariant($"{item.Number}. ") : item.Number is { } number ? FormattableString.Invariant($"- ({number}) ") : "- ";
        Wrap(TextOf(item.Text), mark, new(' ', mark.Length));
        foreach (var line in item.Beneath) Wrap(TextOf(line), "  - ", "    ");
    }

    private void Write(Table table)
    {
        Row(table.Columns);
        _page.Append('|').Insert(_page.Length, "---|", table.Columns.Count).Append('\n');
        foreach (var row in table.Rows) Row(row.Cells);

        void Row(IReadOnlyList<Line> cells) => _page.Append("| ").AppendJoin(" | ", cells.Select(cell => TextOf(cell).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }

    private string TextOf(Line line) => string.Concat(line.Parts.Select(TextOf));

    private string TextOf(Inline part) => part switch
    {
        Words words => Escaped(words.Text),
        Strong strong => $"**{TextOf(strong.Text)}**",
        Emphasis emphasis => $"*{TextOf(emphasis.Text)}*",
        Code code => $"`{HarmlessText.Of(code.Text).Replace('`', '\'')}`",
        Badge badge => Escaped(badge.Text),
        Link link => _pathTo(link.To) is { } path ? $"[{TextOf(link.Text)}]({path})" : TextOf(link.Text),
        Break => "<br>",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>Words as they are read; what would be markup is escaped.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in HarmlessText.Of(text))
        {
            if (letter is '<' or '`' or '*' or '[' or '\\') escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <remarks>A line never begins with what would make a list or a heading of it.</remarks>
    private void Wrap(string text, string first, string rest)
    {
        var column = first.Length;
        _page.Append(first);
        var begins = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!begins && column + 1 + word.Length > _width && !IsMark(word))
            {
                _page.Append('\n').Append(rest);
                column = rest.Length;
            }
            else if (!begins)
            {
                _page.Append(' ');
                column++;
            }

            _page.Append(word);
            column += word.Length;
            begins = false;
        }

        _page.Append('\n');
    }

    private static bool IsMark(string word) => word is "-" or "+" or "*" || word[0] == '#' || (word.Length > 1 && word[^1] is '.' or ')' && word[..^1].All(char.IsAsciiDigit));
}
