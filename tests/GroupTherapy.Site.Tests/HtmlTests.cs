using GroupTherapy.Tool.Catalogue.Site;

namespace GroupTherapy.Site.Tests;

/// <summary>What is put into a page.</summary>
public sealed class HtmlTests
{
    private const string Hostile = "<script>alert('x')</script> & \"more\"";

    [Fact]
    public void A_text_is_escaped_and_html_is_not_escaped_twice()
    {
        var inner = Html.Of($"<b title=\"{Hostile}\">{Hostile}</b>");
        inner.Text.ShouldNotContain("<script");
        inner.Text.Count(character => character == '"').ShouldBe(2);
        inner.Text.ShouldContain("&amp; ");
        Html.Of($"<p>{inner}</p>").Text.ShouldBe($"<p>{inner.Text}</p>");
    }

    [Fact]
    public void A_page_says_a_hostile_title_and_runs_none_of_it()
    {
        var page = new SitePage("index.html", Hostile, Html.Of($"{Hostile}")).File.Text;
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;");
    }

    /// <summary>Northland is invented: its page is what the data's pages look like.</summary>
    [Fact]
    public void Markdown_becomes_headings_tables_and_lists_and_no_other_html()
    {
        var html = MarkdownHtml.Of(
            """
            # Northland (XA-NL)

            Two lines
            of one paragraph with <i>HTML</i>.

            ## PSYPACT

            | from | answer |
            |---|---|
            |  | *unknown*: nobody looked |
            | 2026-01-01 | **in force** |

            - One thing.
            - See [the other](XB.md).

            ## Sources

            1. First.
            2. Second.
            """,
            page => $"to/{page}").Text;

        html.ShouldNotContain("Northland");
        html.ShouldContain("<p>Two lines of one paragraph with &lt;i&gt;HTML&lt;/i&gt;.</p>");
        html.ShouldContain("<h2>PSYPACT</h2>");
        html.ShouldContain("aria-label=\"PSYPACT\"");
        html.ShouldContain("<tr><td></td><td><em>unknown</em>: nobody looked</td></tr>");
        html.ShouldContain("<tr><td><time>2026-01-01</time></td><td><strong>in force</strong></td></tr>");
        html.ShouldContain("<li>See <a href=\"to/XB.md\">the other</a>.</li>");
        html.ShouldContain("<ol>\n<li>First.</li>\n<li>Second.</li>\n</ol>");
    }
}
