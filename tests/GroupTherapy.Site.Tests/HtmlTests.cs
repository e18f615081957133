using GroupTherapy.Tool.Catalogue.Pages;
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

    /// <summary>Northland is invented: its page has every kind of block.</summary>
    [Fact]
    public void A_page_is_written_the_same_in_both_languages()
    {
        Block[] blocks =
        [
            new Paragraph(Line.Of($"A paragraph with {Line.Code("an-id")} and <i>HTML</i>."), ParagraphRole.Lead),
            new Heading(2, "PSYPACT"),
            new Table("PSYPACT", ["from", "answer"],
            [
                new(["", Line.Of($"{Line.Emphasis("unknown")}: nobody looked | asked")]),
                new(["2026-01-01", Line.Strong("in force")]) { Id = "R1" },
            ]),
            new Terms([("Requires", "not acute crisis"), ("Reasons", "")]),
            new ItemList([new Item("One thing.") { Beneath = ["of it"] }, new(Line.Of($"See {Line.Link("XB.html", "the other")} and {Line.Link("away.html#x", "nowhere")}."))]),
            new CaseTable("Cases", ["Varied", "Given", "Answer", "Finding"], [new("hours", "level: associate", [("3", "not met"), ("4", "met")])]),
            new Heading(2, "Sources"),
            new ItemList([new Item("First.") { Number = 1 }, new Item("Second.") { Number = 2 }]),
        ];

        HtmlWriter.Write(blocks, "../").Text.ShouldBe(
            """
            <p class="lead">A paragraph with <code>an-id</code> and &lt;i&gt;HTML&lt;/i&gt;.</p>
            <h2>PSYPACT</h2>
            <div class="wide" role="group" tabindex="0" aria-label="PSYPACT"><table>
            <thead><tr><th scope="col">from</th><th scope="col">answer</th></tr></thead>
            <tbody>
            <tr><td></td><td><em>unknown</em>: nobody looked | asked</td></tr>
            <tr id="R1"><th scope="row"><time>2026-01-01</time></th><td><strong>in force</strong></td></tr>
            </tbody>
            </table></div>
            <dl>
            <dt>Requires</dt><dd>not acute crisis</dd>
            </dl>
            <ul>
            <li>One thing. <ul>
            <li>of it</li>
            </ul>
            </li>
            <li>See <a href="../XB.html">the other</a> and <a href="../away.html#x">nowhere</a>.</li>
            </ul>
            <div class="wide" role="group" tabindex="0" aria-label="Cases"><table>
            <thead><tr><th scope="col">Varied</th><th scope="col">Given</th><th scope="col">Answer</th><th scope="col">Finding</th></tr></thead>
            <tbody>
            <tr><td>hours</td><td>level: associate</td><td>3</td><td class="not-met">not met</td></tr>
            <tr><td>hours</td><td>level: associate</td><td>4</td><td class="met">met</td></tr>
            </tbody>
            </table></div>
            <h2>Sources</h2>
            <ol>
            <li value="1">First.</li>
            <li value="2">Second.</li>
            </ol>

            """);
        MarkdownWriter.Write(new("Northland (XA-NL)", blocks), to => to.Contains('#', StringComparison.Ordinal) ? null : to.Replace(".html", ".md", StringComparison.Ordinal)).ShouldBe(
            """
            # Northland (XA-NL)

            A paragraph with `an-id` and \<i>HTML\</i>.

            ## PSYPACT

            | from | answer |
            |---|---|
            |  | *unknown*: nobody looked \| asked |
            | 2026-01-01 | **in force** |

            **Requires** not acute crisis

            - One thing.
              - of it
            - See [the other](XB.md) and nowhere.

            - **hours**, given level: associate
              - 3: not met
              - 4: met

            ## Sources

            1. First.
            2. Second.

            """);
    }

    [Fact]
    public void Words_are_never_markup() =>
        MarkdownWriter.Write(new("T", [new Paragraph("**bold** `code` [link](x) <script>\u001b")]), _ => null).ShouldBe("# T\n\n\\*\\*bold\\*\\* \\`code\\` \\[link](x) \\<script>\uFFFD\n");
}
