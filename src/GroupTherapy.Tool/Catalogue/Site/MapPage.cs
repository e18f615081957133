using System.Text;
using System.Text.Json;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>The tile map of the compacts by day. The page holds every day's answer; without scripts it shows one day.</summary>
internal static class MapPage
{
    private static readonly IReadOnlyList<CompactStatus?> Looks = [.. CompactLook.All.Select(look => look.Status)];

    public static SitePage Of(LicensureData data)
    {
        var compact = data.Compacts[0].Compact;
        var day = CheckedDay(data, compact);
        return new("map.html", "Map of the compacts by day", Html.Of(
            $"""
            <p class="lead">How each jurisdiction stands to a compact, by the data of {data.Version.ToString()}. Decision support, not legal advice: confirm with the commission and the boards.</p>
            <div id="panel" hidden>
            <fieldset><legend>Compact</legend>
            {Html.Join(data.Compacts.Select(info => Choice(info, info.Compact == compact)))}</fieldset>
            <div class="days">
            <p><label for="day">Day</label> <input type="date" id="day" value="{CatalogueWords.Of(day)}"></p>
            <p class="steps"><button type="button" data-move="change" data-by="-1">Previous change</button> <button type="button" data-move="day" data-by="-1">Previous day</button> <button type="button" data-move="day" data-by="1">Next day</button> <button type="button" data-move="change" data-by="1">Next change</button></p>
            </div>
            <p class="slide"><label for="change">Change by change</label> <input type="range" id="change" min="0" max="1" value="0"></p>
            <p class="hint">Left and right arrows move the slider from change to change. Anywhere else on the map they move by a day, with Shift by a change.</p>
            </div>
            <p id="shown" role="status">{data.InfoOf(compact).Name} on {CatalogueWords.Of(day)}</p>
            <ul class="map" id="map" aria-label="Jurisdictions">
            {Html.Join(JurisdictionMap.Places.Select(place => Tile(data, place, data.AnswerOf(compact, place.Jurisdiction, day))))}</ul>
            <p id="pointed" aria-hidden="true"></p>
            <h2>Signs</h2>
            <ul class="legend">
            {Html.Join(CompactLook.All.Select((look, index) => Html.Of($"<li><span class=\"sign look{index}\" aria-hidden=\"true\">{look.Look.Sign}</span> {look.Look.Words}: <span id=\"count{index}\">{Count(data, compact, day, look.Status)}</span></li>\n")))}</ul>
            <noscript><p>Without scripts the map shows this day alone. Every day of a jurisdiction is on its {Html.Link("jurisdictions.html", "page")}.</p></noscript>
            <script type="application/json" id="answers">{Answers(data)}</script>

            """))
        { Scripts = ["map.js"], Above = [("jurisdictions.html", "Jurisdictions")] };
    }

    /// <summary>The last day to which the compact's table was checked everywhere.</summary>
    private static LocalDate CheckedDay(LicensureData data, Compact compact) =>
        Jurisdictions.All.Select(jurisdiction => data.TimelineOf(compact, jurisdiction).Spans.Last().Value.CheckedUntil).OfType<LocalDate>().Min();

    private static int Count(LicensureData data, Compact compact, LocalDate day, CompactStatus? status) =>
        Jurisdictions.All.Count(jurisdiction => data.StatusOf(compact, jurisdiction, day) == status);

    private static int LookOf(CompactAnswer answer) => Looks.TakeWhile(status => status != answer.Status).Count();

    private static Html Choice(CompactInfo info, bool isChosen)
    {
        var state = isChosen ? Html.Of($" checked") : Html.Empty;
        return Html.Of($"<label><input type=\"radio\" name=\"compact\" value=\"{PracticeCodes.Compacts.NameOf(info.Compact)}\"{state}> {info.Name}</label>\n");
    }

    private static Html Tile(LicensureData data, (Jurisdiction Jurisdiction, int Row, int Column) place, CompactAnswer answer)
    {
        var (code, look) = (place.Jurisdiction.ToString(), LookOf(answer));
        return Html.Of(
            $"""
            <li style="grid-row:{place.Row + 1};grid-column:{place.Column + 1}"><a class="look{look}" id="{code}" data-name="{data[place.Jurisdiction].Name}" href="{SiteLinks.PathOfJurisdiction(code)}"><b aria-hidden="true">{code}</b><span class="sign" aria-hidden="true">{CompactLook.All[look].Look.Sign}</span><span class="hidden">{data[place.Jurisdiction].Name}: {JurisdictionMap.WordsOf(answer)}</span></a></li>

            """);
    }

    /// <summary>For each compact the days on which an answer changes, and for each jurisdiction from which of them on it has which look and words. What could end a script is escaped.</summary>
    private static Html Answers(LicensureData data)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteTexts("signs", CompactLook.All.Select(look => look.Look.Sign));
            writer.WriteTexts("looks", CompactLook.All.Select(look => look.Look.Words));
            writer.WriteStartObject("compacts");
            foreach (var info in data.Compacts) Write(writer, data, info);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter writer, LicensureData data, CompactInfo info)
    {
        var timelines = Jurisdictions.All.Select(jurisdiction => (Jurisdiction: jurisdiction, Spans: data.TimelineOf(info.Compact, jurisdiction).Spans.ToList())).ToList();
        var changes = timelines.SelectMany(one => one.Spans).Select(span => span.From).Where(day => day != LocalDate.MinIsoValue).Distinct().OrderBy(day => day).ToList();
        // The day before the first change stands for all before it.
        List<LocalDate> days = [changes[0].PlusDays(-1), .. changes];
        writer.WriteStartObject(PracticeCodes.Compacts.NameOf(info.Compact));
        writer.WriteString("name", info.Name);
        writer.WriteTexts("days", days.Select(CatalogueWords.Of));
        writer.WriteStartObject("answers");
        foreach (var (jurisdiction, spans) in timelines)
        {
            writer.WriteStartArray(jurisdiction.ToString());
            foreach (var (from, answer) in spans)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(Math.Max(days.IndexOf(from), 0));
                writer.WriteNumberValue(LookOf(answer));
                writer.WriteStringValue(JurisdictionMap.WordsOf(answer));
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
