using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GroupTherapy.Screening;
using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Tests.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Output;

/// <summary>Whatever somebody typed for a name, a reason or, to be refused, an id, no output lets it steer a terminal, forge a line, turn text around, hide, or become markup.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "\u001b[2J\u202e\u200b\u2028\r\nFORGED<script>alert(1)</script>&\u0007";
    private const int Wide = 4_000;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <summary>Each sample with the command it is for.</summary>
    public static TheoryData<string, string> Samples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in new[] { "screen", "licensure", "admit", "session", "balance" })
            {
                foreach (var sample in Repository.SamplesOf(command).Where(sample => sample.EndsWith(".json", StringComparison.Ordinal))) data.Add(command, Path.GetFileNameWithoutExtension(sample));
            }

            return data;
        }
    }

    /// <summary>The commands whose documents hold texts of somebody's own; where time is shared, all are ids.</summary>
    public static TheoryData<string> Commands => ["screen", "licensure", "admit", "session"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_document_full_of_it_is_shown_harmlessly(string command, string sample)
    {
        var document = ToolRun.Parse(File.ReadAllText(Repository.Sample(sample)));
        Poison(command, document, IsFree);
        ShouldBeShownHarmlessly(command, document);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Wherever_a_document_takes_text_it_is_shown_harmlessly(string command)
    {
        var documents = InputContract.Of(command).Wholes();
        documents.Sum(document => Poison(command, document, IsFree)).ShouldBeGreaterThan(0);
        foreach (var document in documents) ShouldBeShownHarmlessly(command, document);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_document_whose_ids_are_full_of_it_is_refused_harmlessly(string command, string sample)
    {
        var document = ToolRun.Parse(File.ReadAllText(Repository.Sample(sample)));
        var ids = Poison(command, document, IsVisible);
        var told = ToolRun.Of(Input(document), Wide, command, "-");
        told.Exit.ShouldBe(2);
        told.Out.ShouldBeEmpty();
        ShouldBeHarmless(told.Error.ReplaceLineEndings("\n"));
        var refused = ToolRun.Of(Input(document), Wide, command, "-", "--json");
        refused.Out.Where(char.IsControl).Distinct().ShouldBe(['\n']);
        refused.Faults.Count(fault => fault.EndsWith("visible ASCII characters, without spaces", StringComparison.Ordinal)).ShouldBe(ids);
    }

    [Theory]
    [InlineData("screen", "override")]
    [InlineData("licensure", "licensure-counselor")]
    [InlineData("admit", "admit-late")]
    [InlineData("session", "session-close")]
    public void Records_of_it_are_replayed_harmlessly(string command, string sample)
    {
        var records = Path.Combine(_folder, "records.jsonl");
        var document = ToolRun.Parse(File.ReadAllText(Repository.Sample(sample)));
        Poison(command, document, IsFree).ShouldBeGreaterThan(0);
        Run(document, [command, "-", "--record", records]);
        ShouldBeHarmless(Run("", ["replay", records]));
        ShouldBeHarmless(Run("", ["replay", records, "--explain"]));

        // Records may come from elsewhere: no reader of documents has looked at their ids.
        var lines = File.ReadAllText(records);
        var forged = Regex.Replace(lines, "\"subject\":\"([^\"]+)\"", found => $"\"subject\":{JsonConvert.ToString(found.Groups[1].Value + Hostile)}");
        forged.ShouldNotBe(lines);
        var replayed = ToolRun.With(forged, "replay", "-", "--explain");
        ShouldBeHarmless((replayed.Out + replayed.Error).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lines_of_it_are_answered_harmlessly()
    {
        var begins = ToolRun.Parse(File.ReadAllText(Repository.PathOf("samples/admissions/group.json")));
        Poison("admit", begins, IsFree).ShouldBeGreaterThan(0);
        var group = Path.Combine(_folder, "group.json");
        File.WriteAllText(group, begins.ToString());
        var candidates = File.ReadLines(Repository.PathOf("samples/admissions/candidates.jsonl")).Take(3).ToList();
        var texts = string.Join('\n', candidates.Select(line => Poisoned(line, IsFree)));
        texts.ShouldContain("FORGED");
        ShouldBeHarmless(Run(texts, ["admit", group, "--follow"]));
        ShouldBeRefusedHarmlessly(string.Join('\n', candidates.Select(line => Poisoned(line, IsVisible))), ["admit", group, "--follow"]);

        var events = File.ReadAllText(Repository.PathOf("samples/cases/balance-events.jsonl"));
        foreach (var id in ToolRun.Parse(File.ReadAllText(Repository.Sample("balance-begins")))["members"]!.Select(member => (string)member["id"]!))
            events = events.Replace($"\"{id}\"", JsonConvert.ToString(id + Hostile), StringComparison.Ordinal);
        ShouldBeRefusedHarmlessly(events, ["balance", Repository.Sample("balance-begins"), "--follow"]);
    }

    [Fact]
    public void Faults_quote_it_harmlessly()
    {
        var quoted = JsonConvert.ToString(Hostile);
        var runs = new[]
        {
            ToolRun.Of(Hostile), ToolRun.Of("screen", Hostile), ToolRun.Of("screen", "-", "--on", Hostile), ToolRun.Of("rules", "show", Hostile), ToolRun.Of("rules", "export", _folder, "--format", Hostile),
            ToolRun.With(Hostile, "screen", "-"), ToolRun.With($$"""{"asOf":{{quoted}},{{quoted}}:1,"group":{"id":"g","format":{{quoted}}},"candidates":[]}""", "screen", "-"),
        };
        foreach (var run in runs)
        {
            run.Exit.ShouldBe(2);
            ShouldBeHarmless(run.Error.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Who_approved_and_what_a_release_says_are_told_harmlessly()
    {
        var approved = Path.Combine(_folder, "approved.json");
        ShouldBeHarmless(Run("", ["rules", "approve", "screening/acute-crisis", "--approved", approved, "--by", Hostile, "--on", "2026-11-22"]));
        ShouldBeHarmless(Run("", ["rules", "approve", "screening/acute-crisis", "--approved", approved, "--by", Hostile, "--on", "2026-11-23"]));
        ShouldBeHarmless(Run("", ["rules", "verify", "--approved", approved]));

        var (before, after) = (Path.Combine(_folder, "before.json"), Path.Combine(_folder, "after.json"));
        var entry = RulebookEntry.Of(ScreeningRulebook.Default, BuiltIn.AsOf);
        File.WriteAllText(before, RulebookEntryJson.Of(entry));
        File.WriteAllText(after, RulebookEntryJson.Of(Poisoned(entry)));
        ShouldBeHarmless(ToolRun.Of(Stream.Null, Wide, "rules", "diff", before, after) is var run ? run.Out + run.Error.ReplaceLineEndings("\n") : "");
    }

    [Fact]
    public void Exported_pages_and_tables_hold_it_harmlessly()
    {
        var rulebooks = new[] { Poisoned(RulebookEntry.Of(ScreeningRulebook.Default, BuiltIn.AsOf)) };
        foreach (var file in ExportFormat.All.Where(format => format.Name is "md" or "html").SelectMany(format => format.Write(rulebooks)))
        {
            if (file.Path.EndsWith(".js", StringComparison.Ordinal)) continue;
            ShouldBeHarmless(file.Text);
            file.Text.Replace("\\<", "", StringComparison.Ordinal).ShouldNotContain("<script>alert");
        }

        var tables = ExportFormat.All.Single(format => format.Name == "csv").Write(rulebooks).ToList();
        foreach (var table in tables) ShouldBeHarmless(table.Text.Replace("\r\n", "\n", StringComparison.Ordinal));
        tables.Single(table => table.Path == "rules.csv").Text.ShouldContain(",'=1+1");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Run(string input, string[] args) => Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    private static string Run(JObject document, string[] args) => Run(Input(document), args);

    private static string Run(Stream input, string[] args)
    {
        var run = ToolRun.Of(input, Wide, args);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldNotBeEmpty();
        return run.Out;
    }

    private static MemoryStream Input(JObject document) => new(Encoding.UTF8.GetBytes(document.ToString()));

    private static void ShouldBeShownHarmlessly(string command, JObject document)
    {
        string[] explain = command == "balance" ? [] : ["--explain"];
        ShouldBeHarmless(Run(document, [command, "-"]));
        ShouldBeHarmless(Run(document, [command, "-", .. explain]));
        Run(document, [command, "-", "--json", .. explain]).Where(char.IsControl).Distinct().ShouldBe(['\n']);
        if (command is not ("balance" or "licensure")) return;
        var picture = Run(document, [command, "-", "--format", "svg"]);
        ShouldBeHarmless(picture);
        XDocument.Parse(picture).Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
    }

    private static void ShouldBeRefusedHarmlessly(string lines, string[] args)
    {
        var run = ToolRun.Of(new MemoryStream(Encoding.UTF8.GetBytes(lines)), Wide, args);
        run.Exit.ShouldBe(2);
        ShouldBeHarmless((run.Out + run.Error).ReplaceLineEndings("\n"));
    }

    private static void ShouldBeHarmless(string shown)
    {
        HarmlessText.Lines(shown).ShouldBe(shown);
        shown.Split('\n').ShouldNotContain(line => line.TrimStart().StartsWith("FORGED", StringComparison.Ordinal));
    }

    /// <summary>Puts the hostile text at the end of each text of a document of which the schema says this; which rules there are it does not say.</summary>
    /// <returns>How many those are.</returns>
    private static int Poison(string command, JObject document, Func<JObject, bool> says)
    {
        var texts = Schema.InputOf(command).TextsIn(document).Where(one => says(one.Part) && one.Text.Parent is not JProperty { Name: "rule" }).Select(one => one.Text).Distinct(ReferenceEqualityComparer.Instance).Cast<JValue>().ToList();
        foreach (var text in texts) text.Value += Hostile;
        return texts.Count;
    }

    private static string Poisoned(string candidate, Func<JObject, bool> says)
    {
        var document = new JObject { ["candidates"] = new JArray(ToolRun.Parse(candidate)) };
        Poison("admit", document, says);
        return document["candidates"]![0]!.ToString(Formatting.None);
    }

    /// <summary>Any text that is not blank.</summary>
    private static bool IsFree(JObject part) => part["format"] is null && (string?)part["pattern"] is null or "\\S";

    /// <summary>An id, or the source of a statement.</summary>
    private static bool IsVisible(JObject part) => ((string?)part["pattern"])?.StartsWith("^[!-~]{1,", StringComparison.Ordinal) == true;

    private static RulebookEntry Poisoned(RulebookEntry rulebook) =>
        rulebook with { Rules = [.. rulebook.Rules.Select(rule => rule with { Title = rule.Title + Hostile, Because = $"=1+1{Hostile}", Remedy = Hostile })] };
}
