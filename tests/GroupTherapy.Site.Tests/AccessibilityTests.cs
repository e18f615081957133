using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Newtonsoft.Json;

namespace GroupTherapy.Site.Tests;

/// <summary>A page of each kind, wide and narrow, light and dark, put to axe-core; pictures of all are kept.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int>();
            foreach (var page in ExportedSite.Kinds)
            {
                pages.Add(page, 1280);
                pages.Add(page, 390);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_fault_that_axe_finds_or_is_wider_than_its_window(string page, int width)
    {
        await using var visit = await browser.Open(page, width, dark: false);
        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        foreach (var dark in new[] { false, true })
        {
            await Keep(visit, page, width, dark);

            // A page from a file may not read its own style sheet, so nothing is loaded before.
            var found = await visit.Page.RunAxe(new Options { Preload = false, ResultTypes = [ResultType.Violations] });
            found.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {node.Target} {fault.Help}")).ShouldBeEmpty(dark ? "dark" : "light");
            found.Passes.ShouldNotBeEmpty();
        }

        visit.ShouldBeQuiet();
    }

    private static async Task Keep(Visit visit, string page, int width, bool dark)
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await visit.Keep($"{page.Split('?')[0].Replace('/', '-').Replace(".html", "", StringComparison.Ordinal)}-{width}-{(dark ? "dark" : "light")}");
    }

    /// <summary>The options of axe, with the one that their type leaves out.</summary>
    private sealed class Options : AxeRunOptions
    {
        [JsonProperty("preload")]
        public bool? Preload { get; init; }
    }
}
