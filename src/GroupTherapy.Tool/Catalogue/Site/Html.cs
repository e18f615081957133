namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>HTML. A text put into it is escaped; only other HTML goes in as it is.</summary>
internal readonly record struct Html(string Text)
{
    public static Html Empty { get; } = new("");

    public static Html Of(HtmlText text) => new(text.ToString());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public static Html Join(string between, IEnumerable<Html> parts) => new(string.Join(Of($"{between}").Text, parts.Select(part => part.Text)));

    /// <summary>A list of items; nothing where there is none.</summary>
    public static Html List(IEnumerable<Html> items)
    {
        var all = Join(items.Select(item => Of($"<li>{item}</li>\n")));
        return all.Text.Length == 0 ? Empty : Of($"<ul>\n{all}</ul>\n");
    }

    /// <summary>A table that a narrow window scrolls, by keyboard too.</summary>
    /// <param name="name">What it tells, for whoever cannot see it.</param>
    /// <param name="heading">The names of its columns.</param>
    /// <param name="rows">Its rows, each of whole <c>tr</c> elements.</param>
    public static Html Table(string name, IEnumerable<Html> heading, IEnumerable<Html> rows) => Of(
        $"""
        <div class="wide" role="group" tabindex="0" aria-label="{name}"><table>
        <thead><tr>{Join(heading.Select(cell => cell.Text.Length == 0 ? Of($"<td></td>") : Of($"<th scope=\"col\">{cell}</th>")))}</tr></thead>
        <tbody>
        {Join(rows)}</tbody>
        </table></div>

        """);

    public static Html Link(string to, string text) => Of($"<a href=\"{to}\">{text}</a>");

    public static Html Code(string text) => Of($"<code>{text}</code>");

    public override string ToString() => Text;
}
