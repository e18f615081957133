using Microsoft.Playwright;

namespace GroupTherapy.Site.Tests;

/// <summary>A compliance officer's way through the site.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ReadingTests(Browser browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_rule_is_searched_and_followed_to_its_source_and_back(int width)
    {
        await using var visit = await browser.Open("index.html", width);
        await visit["#find"].FillAsync("acute crisis");
        await visit["#find"].PressAsync("Enter");
        await visit.ShouldBeHeaded("Search");
        await Assertions.Expect(visit["#words"]).ToHaveValueAsync("acute crisis");
        await Assertions.Expect(visit["#found"]).ToContainTextAsync("found.");

        await visit["#results a[href='screening-online/acute-crisis.html']"].ClickAsync();
        const string rule = "No acute crisis";
        await visit.ShouldBeHeaded(rule);
        await visit["dd a[href*='sources.html#']"].ClickAsync();
        await visit.ShouldBeHeaded("Sources");
        visit.Page.Url.ShouldEndWith("sources.html#weinberg-2020");   // R002 is Weinberg's
        (await visit["#weinberg-2020"].IsVisibleAsync()).ShouldBeTrue();
        await visit["a[href='screening-online/acute-crisis.html']"].ClickAsync();
        await visit.ShouldBeHeaded(rule);

        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await visit.ShouldBeHeaded(rule);
        await visit["nav.trail a >> nth=1"].ClickAsync();
        await visit.ShouldBeHeaded("Screening for an online group");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task The_search_tells_how_many_it_found_while_one_types()
    {
        await using var visit = await browser.Open("search.html", 1280);
        (await visit["#words"].EvaluateAsync<bool>("field => field === document.activeElement")).ShouldBeTrue();
        await visit.Page.Keyboard.TypeAsync("R002");
        (await visit["#results a"].EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")).ShouldContain("screening-online/acute-crisis.html");
        (await visit["#found"].GetAttributeAsync("role")).ShouldBe("status");
        await visit["#words"].FillAsync("northland-is-no-state");
        (await visit["#found"].InnerTextAsync()).ShouldBe("Nothing found.");
        (await visit["#results li"].CountAsync()).ShouldBe(0);

        // What is typed is text, whatever it looks like.
        await visit["#words"].FillAsync("<img src=x onerror=alert(1)>");
        (await visit["#main img"].CountAsync()).ShouldBe(0);
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task The_first_key_leads_past_the_ways_to_the_content()
    {
        await using var visit = await browser.Open("screening-online/acute-crisis.html", 1280);
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.className")).ShouldBe("skip");
        (await visit[".skip"].BoundingBoxAsync())!.X.ShouldBeGreaterThan(0);
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("main");
    }

    [Fact]
    public async Task Paper_has_the_rule_and_not_the_ways()
    {
        await using var visit = await browser.Open("screening-online/acute-crisis.html", 700);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit["header nav"].IsVisibleAsync()).ShouldBeFalse();
        (await visit["header form"].IsVisibleAsync()).ShouldBeFalse();
        (await visit["main dl"].IsVisibleAsync()).ShouldBeTrue();
        await visit.Keep("print");
    }
}
