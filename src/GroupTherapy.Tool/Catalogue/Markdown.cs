using System.Text;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Writes Markdown whose source is as pleasant to read as the page: paragraphs are broken at 80 columns.</summary>
internal sealed class Markdown
{
    private const int Width = 80;

    private readonly StringBuilder _page = new();

    public Markdown Heading(int level, string text)
    {
        if (_page.Length > 0) Gap();
        _page.Append('#', level).Append(' ').Append(HarmlessText.Of(text)).Append("\n\n");
        return this;
    }

    /// <summary>A paragraph that begins with a word in bold; nothing where there is no text.</summary>
    public Markdown Labelled(string label, string? text) => string.IsNullOrEmpty(text) ? this : Paragraph($"**{label}** {text}");

    public Markdown Paragraph(string text)
    {
        Gap();
        Wrap(text, "", "");
        _page.Append('\n');
        return this;
    }

    public Markdown Items(IEnumerable<string> items)
    {
        foreach (var item in items) Item(item);
        return this;
    }

    public Markdown Item(string text, int depth = 0)
    {
        var indent = new string(' ', 2 * depth);
        Wrap(text, $"{indent}- ", $"{indent}  ");
        return this;
    }

    /// <summary>The page; it ends with one line break.</summary>
    public override string ToString() => _page.ToString().TrimEnd('\n') + "\n";

    /// <remarks>A line never begins with what would make a list or a heading of it.</remarks>
    private void Wrap(string text, string first, string rest)
    {
        var column = first.Length;
        _page.Append(first);
        var begins = true;
        foreach (var word in HarmlessText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!begins && column + 1 + word.Length > Width && !IsMark(word))
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

    /// <summary>A blank line, where there is none yet.</summary>
    private void Gap()
    {
        if (_page.Length < 2 || _page[^1] != '\n' || _page[^2] != '\n') _page.Append('\n');
    }

    private static bool IsMark(string word) => word is "-" or "+" or "*" || word[0] == '#' || (word.Length > 1 && word[^1] is '.' or ')' && word[..^1].All(char.IsAsciiDigit));
}
