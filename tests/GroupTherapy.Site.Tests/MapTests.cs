using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using NodaTime.Text;

namespace GroupTherapy.Site.Tests;

/// <summary>The map of the compacts by day.</summary>
[Collection(nameof(BrowserTests))]
public sealed class MapTests(Browser browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_day_moves_by_clicks_and_by_keys(int width)
    {
        await using var visit = await browser.Open("map.html", width, dark: width == 390);
        await visit["#day"].FillAsync("2020-06-30");
        await Shows(visit, "2020-06-30");
        (await visit["#CO"].InnerTextAsync()).ShouldContain("enacted");

        await visit["text=Next day"].ClickAsync();
        await Shows(visit, "2020-07-01");   // PSYPACT takes effect
        (await visit["#CO"].InnerTextAsync()).ShouldContain("Colorado: in force since 2020-07-01");
        (await visit["#count0"].InnerTextAsync()).ShouldBe("12");   // as the association of New Hampshire's psychologists lists them
        (await visit["#shown"].GetAttributeAsync("role")).ShouldBe("status");

        await visit["text=Next change"].ClickAsync();
        var next = await visit["#day"].InputValueAsync();
        string.CompareOrdinal(next, "2020-07-01").ShouldBePositive();
        await visit["text=Previous change"].ClickAsync();
        await Shows(visit, "2020-07-01");

        await visit["#change"].FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Shows(visit, next);
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Shows(visit, "2020-07-01");

        await visit["#CO"].FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Shows(visit, "2020-06-30");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Shows(visit, next);

        await visit["text=Counseling Compact"].First.ClickAsync();
        (await visit["#shown"].InnerTextAsync()).ShouldStartWith($"Counseling Compact on {next}:");
        await visit["#day"].FillAsync("2025-11-01");   // some issue privileges, most have only enacted
        await visit.Keep($"map-moved-{width}");
        visit.ShouldBeQuiet();
    }

    /// <summary>Every day on which an answer changes, the day before and the day after, for each compact and jurisdiction, as the data answer them.</summary>
    [Fact]
    public async Task On_every_day_the_map_shows_what_the_data_answer()
    {
        const string LookOfAll = """
            day => {
                const field = document.getElementById("day");
                field.value = day;
                field.dispatchEvent(new Event("change"));
                return [...document.querySelectorAll("#map a")].map(tile => `${tile.id} ${tile.querySelector(".hidden").textContent} ${tile.className}`);
            }
            """;
        var data = LicensureData.Current;
        await using var visit = await browser.Open("map.html", 1280);
        foreach (var (compact, name) in PracticeCodes.Compacts)
        {
            await visit[$"input[value={name}]"].CheckAsync();
            var changes = Jurisdictions.All.SelectMany(jurisdiction => data[jurisdiction].TableOf(compact).Entries).Select(entry => entry.From).OfType<LocalDate>().Distinct().ToList();
            changes.ShouldNotBeEmpty();
            foreach (var day in changes.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Append(new(2019, 1, 1)).Append(new(2031, 1, 1)).Distinct())
            {
                var shown = await visit.Page.EvaluateAsync<string[]>(LookOfAll, LocalDatePattern.Iso.Format(day));
                var looks = shown.ToDictionary(tile => tile[..2], tile => tile[^1]);
                foreach (var jurisdiction in Jurisdictions.All) looks[jurisdiction.ToString()].ShouldBe(LookOf(data.StatusOf(compact, jurisdiction, day)), $"{name} {jurisdiction} {day}");
            }
        }
    }

    [Fact]
    public async Task Without_scripts_it_shows_one_day()
    {
        await using var visit = await browser.Open("map.html", 1280, scripts: false);
        (await visit["#panel"].IsVisibleAsync()).ShouldBeFalse();
        (await visit["#map a"].CountAsync()).ShouldBe(56);
        (await visit["#shown"].InnerTextAsync()).ShouldStartWith("PSYPACT on ");
    }

    private static async Task Shows(Visit visit, string day)
    {
        (await visit["#day"].InputValueAsync()).ShouldBe(day);
        (await visit["#shown"].InnerTextAsync()).ShouldContain($" on {day}: ");
    }

    /// <summary>The place of a status among the signs below the map.</summary>
    private static char LookOf(CompactStatus? status) => status switch
    {
        CompactStatus.InForce => '0',
        CompactStatus.Enacted => '1',
        CompactStatus.NotInForce => '2',
        CompactStatus.NotMember => '3',
        _ => '4',
    };
}
